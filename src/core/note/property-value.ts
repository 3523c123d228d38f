/** What a property of a note may hold: Obsidian knows nothing nested. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Plain scalars that YAML reads back as the same string and that no reader takes for another type. */
const plain = /^[\p{L}(][\p{L}\p{N} _.,;/()+'’–—?!&=~$-]*$/u;
const otherType = /^(?:true|false|yes|no|on|off|y|n|null|~|\.inf|\.nan)$/i;
/** `arxiv:2005.14165` and addresses need no quotes: a colon ends a key only before a space. */
const idOrAddress =
  /^(?:(?:arxiv|doi|acl|openreview):[\w./()-]*\w|(?:url:)?https?:\/\/[\w./?=&%~+@:()-]*[\w/=)])$/;

/** The lines of one property, as Obsidian writes them; ends without a line break. */
export function propertyLines(name: string, value: PropertyValue): string {
  if (!isList(value)) return `${name}: ${typeof value === 'string' ? scalar(value) : String(value)}`;
  return value.length === 0
    ? `${name}: []`
    : `${name}:${value.map(text => `\n  - ${scalar(text)}`).join('')}`;
}

/** Equal for equal values however they are written; a list of one is not its only value. */
export function valueKey(value: unknown): string {
  return JSON.stringify(isList(value) ? value.map(tidy) : tidy(value ?? null));
}

export function isList(value: unknown): value is readonly unknown[] & readonly string[] {
  return Array.isArray(value);
}

function tidy(value: unknown): unknown {
  return typeof value === 'string' && /\s\s|[^\S ]|^ | $/.test(value)
    ? value.replace(/\s+/g, ' ').trim()
    : value;
}

/** A text as one value of YAML, quoted where it must be. */
export function scalar(text: string): string {
  const safe = plain.test(text) && !otherType.test(text) && !/\s$|\s#|:\s/.test(text);
  return safe || idOrAddress.test(text) ? text : quote(text);
}

/** JSON is YAML but for characters that some readers of YAML take for line breaks or refuse. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
