import { CLOSE_PAREN, OPEN_PAREN, SEMICOLON } from './character-codes';

const START = /^(?:(www\.)|(https?:\/\/)|[\w.+-]{1,100}@|(mailto:|xmpp:))/;
const HOST = /^[\w-]+(?:\.[\w-]+)+/;
const AFTER_HOST = /^(?::\d+)?(?:\/[^\s<]*)?/;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w.-]+)+/;
const ENTITY = /^&(?:#\d+|#x[a-f\d]+|\w+);$/;

/** The length of the bare web or mail address at the beginning of a text, by GitHub's rules; 0 if there is none. */
export function addressLength(text: string, isInBrackets: boolean): number {
  const start = START.exec(text);
  if (start === null) return 0;
  const [begun, www, scheme, mail] = start;
  if (www !== undefined || scheme !== undefined) {
    const length = webLength(text.slice(begun.length));
    if (length === 0) return 0;
    return isInBrackets ? lengthWithinBrackets(text, begun.length + length) : begun.length + length;
  }
  if (mail === undefined) return mailLength(text);
  const length = mailLength(text.slice(mail.length));
  if (length === 0) return 0;
  const end = mail.length + length;
  return mail === 'xmpp:' ? end + (/^\/[a-zA-Z\d@.]+/.exec(text.slice(end))?.[0].length ?? 0) : end;
}

function webLength(text: string): number {
  const host = HOST.exec(text)?.[0] ?? '';
  if (host === '') return 0;
  const last = host.lastIndexOf('.');
  if (host.includes('_', host.lastIndexOf('.', last - 1) + 1)) return 0;
  const length = host.length + (AFTER_HOST.exec(text.slice(host.length))?.[0].length ?? 0);
  return withoutTail(text, length);
}

/** Marks at the end of an address belong to the sentence around it. */
function withoutTail(text: string, length: number): number {
  let unopened = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_PAREN) unopened--;
    else if (code === CLOSE_PAREN) unopened++;
  }
  let end = length;
  for (; end > 0; end--) {
    const code = text.charCodeAt(end - 1);
    if (code === CLOSE_PAREN && unopened > 0) unopened--;
    else if (code === SEMICOLON) {
      const entity = text.lastIndexOf('&', end - 1);
      if (entity < 0 || !ENTITY.test(text.slice(entity, end))) return end;
      end = entity + 1;
    } else if (!/[?!.,:*_~]/.test(text[end - 1] ?? '')) return end;
  }
  return end;
}

/** Within the brackets of a link, an address ends where its own brackets do not match. */
function lengthWithinBrackets(text: string, length: number): number {
  for (let at = 0; at < length; at++) {
    if (text[at] === ']') return at;
    if (text[at] !== '[') continue;
    const close = text.slice(at, length).indexOf(']');
    if (close < 0) return at;
    at += close;
  }
  return length;
}

function mailLength(text: string): number {
  const mail = MAIL.exec(text)?.[0] ?? '';
  if (/[-_]$/.test(mail)) return 0;
  return mail.endsWith('.') ? mail.length - 1 : mail.length;
}
