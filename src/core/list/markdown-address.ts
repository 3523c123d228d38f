const ENTITY_END = /&(?:#\d+|#x[a-f\d]+|\w+);$/;

const MAIL = String.raw`[\w.+-]{1,100}@[\w-]+\.[\w.-]*(?:(?=\.(?![\w.-]))|[a-zA-Z\d](?![\w.-]))`;

/** A web address in a text, whose last two words may hold no underscore. */
export const WEB_ADDRESS = String.raw`\b(?:www\.|https?:\/\/)(?:[\w-]+\.){0,9}[a-zA-Z\d-]+\.[a-zA-Z\d-]+(?!\.?[\w-])(?::\d+)?(?:\/[^\s<]{0,2000})?`;

export const MAIL_ADDRESS = String.raw`(?!www\.|https?:\/\/)(?:\b(?=\w)|\B(?=[.+-]))(?:(?:mailto:)?${MAIL}|xmpp:${MAIL}(?:\/[a-zA-Z\d@.]+)?)`;

/** A web address without the marks at its end, which belong to the sentence around it. */
export function withoutTail(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  for (let end = address.length; ;) {
    const last = address.charAt(end - 1);
    const entity = last === ';' ? ENTITY_END.exec(address.slice(Math.max(0, end - 31), end)) : null;
    if (/[?!.,:*_~]/.test(last) || (last === ')' && unopened-- > 0)) end--;
    else if (entity !== null) end -= entity[0].length;
    else return address.slice(0, end);
  }
}

/** Within the brackets of a link, an address ends where its own brackets do not match. */
export function withinBrackets(address: string): string {
  return /^(?:[^[\]]|\[[^\]]*\])*/.exec(address)?.[0] ?? '';
}
