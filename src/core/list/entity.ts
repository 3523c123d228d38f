/** Names of characters, each with its character; those of spaces and of what nobody sees follow by themselves. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...(
    'amp& lt< gt> quot" apos\' ndash– mdash— hellip… middot· bull• lsquo‘ rsquo’ ldquo“ rdquo” laquo« ' +
    'raquo» copy© reg® trade™ deg° times× minus− plusmn± larr← rarr→ star☆ starf★ check✓ aumlä oumlö ' +
    'uumlü AumlÄ OumlÖ UumlÜ szligß aacuteá eacuteé iacuteí oacuteó uacuteú agraveà egraveè ccedilç ' +
    'ntildeñ oslashø aringå lpar( rpar) lsqb[ rsqb] colon: num# percnt% dollar$'
  )
    .split(' ')
    .map(named => [named.slice(0, -1), named.slice(-1)] as const),
  ...'nbsp ensp emsp thinsp Tab NewLine'.split(' ').map(name => [name, ' '] as const),
  ['shy', ''],
  ['zwj', '\u200d'],
]);

/** The characters of one entity such as `&amp;` or `&#x28;`; an unknown one stays as it is written. */
function decode(entity: string): string {
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?$/i.exec(entity);
  if (number === null) return NAMED.get(entity.replace(/^&|;$/g, '')) ?? entity;
  const [, hex, decimal] = number;
  const code = parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  const visible = code <= 0x10ffff && !/[\p{Cc}\p{Cs}]/u.test(String.fromCodePoint(code));
  return visible ? String.fromCodePoint(code) : '';
}

/** A text with its entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi, decode);
}
