export const TAG_NAME = '[a-zA-Z][\\w-]*';

/** The attributes of a tag, whose names may hold the letters given besides the usual ones; a million exhaust the stack. */
export function tagAttributes(letters: string): string {
  return `(?:\\s+[a-zA-Z:_][\\w.${letters}-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?){0,999}`;
}
