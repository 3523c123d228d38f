const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  minus: '−',
  plusmn: '±',
  larr: '←',
  rarr: '→',
  star: '☆',
  starf: '★',
  check: '✓',
  shy: '',
  zwj: '\u200d',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  agrave: 'à',
  egrave: 'è',
  ccedil: 'ç',
  ntilde: 'ñ',
  oslash: 'ø',
  aring: 'å',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  colon: ':',
  num: '#',
  percnt: '%',
  dollar: '$',
  Tab: ' ',
  NewLine: ' ',
};

/** The characters of one entity such as `&amp;` or `&#x28;`; an unknown one stays as it is written. */
export function decodeEntity(entity: string): string {
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?$/i.exec(entity);
  if (number === null) return NAMED[entity.replace(/^&|;$/g, '')] ?? entity;
  const code = number[1] === undefined ? parseInt(number[2] ?? '', 10) : parseInt(number[1], 16);
  const visible =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return visible ? String.fromCodePoint(code) : '';
}

/** A text with its entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi, decodeEntity);
}
