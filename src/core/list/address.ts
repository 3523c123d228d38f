import { decodeEntities } from './entity';

/** Where a link leads: to the web, a mailbox, a path beside the list, a place on its page, or to what no note may hold. */
export type Target = 'web' | 'mail' | 'path' | 'anchor' | 'refused';

export interface Address {
  readonly target: Target;
  readonly address: string;
}

/** An address that every reader takes as it stands, as most are. */
const PLAIN = /^https?:\/\/[\w~?#@!'*+,=-](?:[\w.~/?#@!'*+,=-]|:(?!:))*$/;

const MAIL = /^mailto:[^\s<>()[\]"'`%:]+@[^\s<>()[\]"'`%:?]+(?:\?[^\s<>()[\]"'`]*)?$/i;

/** Parentheses in pairs, one within another at most. */
const BALANCED = /^(?:[^()]|\((?:[^()]|\([^()]*\))*\))*$/;

/** Reads the target of a link as Markdown writes it, with `<…>`, escapes and entities. */
export function readAddress(written: string): Address {
  if (PLAIN.test(written)) return { target: 'web', address: written };
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  const decoded = decodeEntities(bare.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  const address = decoded.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (address === '' || /^(?:\.?\/)?#/.test(address)) return { target: 'anchor', address: '' };
  const full = address.replace(/^(?=\/\/)/, 'https:').replace(/^(?=www\.[^\s/]+\.[a-z])/i, 'https://');
  if (/^https?:\/\/[^\s/?#]/i.test(full)) return { target: 'web', address: safeUrl(full) };
  if (MAIL.test(full)) return { target: 'mail', address: safeUrl(full) };
  return { target: /^[a-z][a-z0-9+.-]*:/i.test(full.replace(/\s/g, '')) ? 'refused' : 'path', address: full };
}

/** An address as a label: without the scheme and a last slash. */
export function shownAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

/** Writes an address so that every reader of Markdown takes the same characters for it. */
function safeUrl(text: string): string {
  const encoded = text
    .replace(/[\s<>"`\\|[\]]/g, encodeURIComponent)
    .replace(/%(?=%)/g, '%25')
    .replace(/::/g, ':%3A');
  return BALANCED.test(encoded) ? encoded : encoded.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
