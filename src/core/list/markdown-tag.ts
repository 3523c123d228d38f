export const TAG_NAME = '[a-zA-Z][\\w-]*';

/** The attributes of a tag, whose names may hold the letters given besides the usual ones. */
export function tagAttributes(letters: string): string {
  return `(?:\\s+[a-zA-Z:_][\\w.${letters}-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?)*`;
}
