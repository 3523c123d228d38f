/** What a property of a note may hold: Obsidian knows nothing nested. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Plain scalars that YAML reads back as the same string and that no reader takes for another type. */
const plain = /^[\p{L}(][\p{L}\p{N} _.,;/()+'’–—?!&=~$-]*$/u;
const otherType = /^(?:true|false|yes|no|on|off|y|n|null|~|\.inf|\.nan)$/i;

/** The lines of one property, as Obsidian writes them; ends without a line break. */
export function propertyLines(name: string, value: PropertyValue): string {
  if (isList(value)) {
    return value.length === 0
      ? `${name}: []`
      : `${name}:\n${value.map(text => `  - ${scalar(text)}`).join('\n')}`;
  }
  return `${name}: ${typeof value === 'string' ? scalar(value) : String(value)}`;
}

/** Equal for equal values however they are written; a list of one is not its only value. */
export function valueKey(value: unknown): string {
  if (isList(value))
    return JSON.stringify(value.map(entry => (typeof entry === 'string' ? tidy(entry) : entry)));
  return JSON.stringify(typeof value === 'string' ? tidy(value) : (value ?? null));
}

export function isList(value: unknown): value is readonly unknown[] & readonly string[] {
  return Array.isArray(value);
}

function tidy(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** A text as one value of YAML, quoted where it must be. */
export function scalar(text: string): string {
  const safe = plain.test(text) && !otherType.test(text) && !/\s$|\s#|:\s/.test(text);
  return safe || isPlainId(text) || isAddress(text) ? text : quote(text);
}

/** JSON is YAML but for characters that some readers of YAML take for line breaks or refuse. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `arxiv:2005.14165` needs no quotes: a colon ends a key only before a space. */
function isPlainId(text: string): boolean {
  return /^(?:arxiv|doi|acl|openreview):[\w./()-]*\w$/.test(text);
}

function isAddress(text: string): boolean {
  return /^(?:url:)?https?:\/\/[\w./?=&%~+@:()-]*[\w/=)]$/.test(text);
}
