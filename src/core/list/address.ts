import { decodeEntities } from './entity';

/** Where a link of a list leads, and whether a note may hold it as a link. */
export type Address =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'mail'; readonly url: string }
  /** A path beside the list. */
  | { readonly kind: 'path'; readonly path: string }
  /** A place on the same page. */
  | { readonly kind: 'anchor' }
  /** A scheme that does something else than show a page. */
  | { readonly kind: 'refused'; readonly text: string };

/** An address that every reader takes as it stands, as most are. */
const PLAIN = /^https?:\/\/[\w~?#@!'*+,=-](?:[\w.~/?#@!'*+,=-]|:(?!:))*$/;

/** Reads the target of a link as Markdown writes it, with `<…>`, escapes and entities. */
export function readAddress(written: string): Address {
  if (PLAIN.test(written)) return { kind: 'web', url: written };
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  const text = dropControls(decodeEntities(unescapeMarkdown(bare))).trim();
  if (text === '' || /^(?:\.?\/)?#/.test(text)) return { kind: 'anchor' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/\s/g, ''))?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return webAddress(text);
  if (scheme === 'mailto') return mailAddress(text);
  if (scheme !== undefined) return { kind: 'refused', text };
  if (text.startsWith('//')) return webAddress(`https:${text}`);
  if (/^www\.[^\s/]+\.[a-z]/i.test(text)) return webAddress(`https://${text}`);
  return { kind: 'path', path: text };
}

/** An address as a label: without the scheme and a last slash. */
export function shownAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

function webAddress(text: string): Address {
  if (!/^https?:\/\/[^\s/?#]/i.test(text)) return { kind: 'refused', text };
  return { kind: 'web', url: safeUrl(text) };
}

function mailAddress(text: string): Address {
  if (!/^mailto:[^\s<>()[\]"'`%:]+@[^\s<>()[\]"'`%:?]+(?:\?[^\s<>()[\]"'`]*)?$/i.test(text))
    return { kind: 'refused', text };
  return { kind: 'mail', url: safeUrl(text) };
}

/** Writes an address so that every reader of Markdown takes the same characters for it. */
function safeUrl(text: string): string {
  const encoded = /[\s<>"`\\|[\]]|%%|::/.test(text)
    ? text
        .replace(/[\s<>"`\\|[\]]/g, encodeURIComponent)
        .replace(/%(?=%)/g, '%25')
        .replace(/::/g, ':%3A')
    : text;
  return hasBalancedParentheses(encoded) ? encoded : encoded.replace(/\(/g, '%28').replace(/\)/g, '%29');
}

function hasBalancedParentheses(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function unescapeMarkdown(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text;
}

function dropControls(text: string): string {
  return /^[!-~]*$/.test(text) ? text : text.replace(/\p{Cc}|\p{Cf}/gu, '');
}
