/** Names of characters, each followed by its character. */
const NAMED =
  'amp&,lt<,gt>,quot",apos\',ndash–,mdash—,hellip…,middot·,bull•,lsquo‘,rsquo’,ldquo“,rdquo”,laquo«,raquo»,' +
  'copy©,reg®,trade™,deg°,times×,minus−,plusmn±,larr←,rarr→,star☆,starf★,check✓,aumlä,oumlö,uumlü,AumlÄ,OumlÖ,' +
  'UumlÜ,szligß,aacuteá,eacuteé,iacuteí,oacuteó,uacuteú,agraveà,egraveè,ccedilç,ntildeñ,oslashø,aringå,lpar(,' +
  'rpar),lsqb[,rsqb],colon:,num#,percnt%,dollar$,nbsp ,ensp ,emsp ,thinsp ,Tab ,NewLine ,zwj\u200d';

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...NAMED.split(',').map(named => [named.slice(0, -1), named.slice(-1)] as const),
  ['shy', ''],
]);

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi;

/** The characters of one entity such as `&amp;` or `&#x28;`; an unknown one stays as it is written. */
function decode(entity: string, hex?: string, decimal = '', name?: string): string {
  if (name !== undefined) return CHARACTERS.get(name) ?? entity;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const visible = code <= 0x10ffff && !/[\p{Cc}\p{Cs}]/u.test(String.fromCodePoint(code));
  return visible ? String.fromCodePoint(code) : '';
}

/** A text with its entities decoded. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decode) : text;
}
