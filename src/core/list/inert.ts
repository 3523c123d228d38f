/** Characters that can mean something to Markdown, Obsidian, Templater or Dataview; most prose has none of them. */
const SPECIAL = /[\\`*_[\]<>$%#^~:]/;
const SPECIALS = new RegExp(SPECIAL.source, 'g');

/** Code that a plugin would run, or that could pass for a mark or a link of ours. */
const LIVE_CODE = /^\s*\$?=|<%|%>|%%|\[\[|\]\]|\w:: /;

/** Text as it is meant to be seen, in Markdown that shows it and does nothing else. */
export function inertText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(SPECIALS, (character, at: number) =>
    isLive(text, at, character) ? `\\${character}` : character,
  );
}

/** The characters that mean something between these two; an end of the text counts as a line feed. */
const LIVE =
  /^(?:[^](?:[\\`*[\]$]|<[a-z/!?\n]|%%|~~|::|_[^\p{L}\p{N}])|[^\p{L}\p{N}](?:_|#\S)|[<%]%|%>|\s\^|~~|::)/iu;

function isLive(text: string, at: number, character: string): boolean {
  const place = (text[at - 1] ?? '\n') + character + (text[at + 1] ?? '\n');
  return LIVE.test(place) || (character === ':' && opensOtherScheme(text, at));
}

function opensOtherScheme(text: string, colon: number): boolean {
  if (!text.startsWith('//', colon + 1)) return false;
  return !/(?:^|[^a-z0-9+.-])https?$/i.test(text.slice(Math.max(0, colon - 6), colon));
}

/** The start of a line, so that it opens no list, quote, heading, rule or table. */
export function inertLineStart(markdown: string): string {
  const start = /^(?:[-+](?=\s|$)|>|#{1,6}(?=\s|$)|[-=_]{2,}\s*$|\|)/.exec(markdown);
  if (start !== null) return `\\${markdown}`;
  return markdown.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Code in a line: code where it is safe, else the same characters with visible backticks. */
export function inertCode(code: string): string {
  const text = code.trim();
  if (text === '') return '';
  if (LIVE_CODE.test(text)) return inertText(`\`${text}\``);
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** A title or name: plain characters, with only those sequences broken that act even in properties and file names. */
export function inertPlain(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  if (!/<|%|\[\[|\]\]|::/.test(plain)) return plain;
  return plain
    .replace(/%(?=[%>])/g, '% ')
    .replace(/\[(?=\[)/g, '[ ')
    .replace(/\](?=\])/g, '] ')
    .replace(/:(?=:)/g, ': ')
    .replace(/<(?=[a-z/!?%])/gi, '< ');
}
