import * as networkWording from '../core/wording/network-wording';
import { readPastedAddress } from './pasted-address';
import { readRepository, type Repository } from './repository';

/** Where on the network a list is. */
export type SourceAddress = Repository | WebFile;

/** One Markdown file at an address, with the pages that it links below its own folder. */
export interface WebFile {
  readonly kind: 'file';
  readonly url: string;
}

/** What words mean as the address of a list: an address, a sentence, or null for words that name nothing on the network. */
export type AddressRead = SourceAddress | { readonly kind: 'refused'; readonly because: string } | null;

const longest = 1000;

/** The forges that have a short form, with the site that it means when it names none. */
const shortForms = {
  github: ['github', 'https://github.com'],
  gitlab: ['gitlab', 'https://gitlab.com'],
  codeberg: ['forgejo', 'https://codeberg.org'],
} as const;

/**
 * Reads what a person typed or pasted. A branch ends at the first slash, so one that holds a slash is written with `%2F`.
 * Addresses of a private network are allowed, because only a person names an address and nothing but the question is sent.
 */
export function readSourceAddress(words: string): AddressRead {
  const text = words.trim();
  const [, form, rest] = /^(github|gitlab|codeberg):(?!\/\/)(.*)$/is.exec(text) ?? [];
  const isWeb = /^https?:/i.test(text);
  if (form === undefined && !isWeb) return null;
  if (text.length > longest || /[\p{Cc}\\]/u.test(text)) return refused(networkWording.unreadableAddress);
  if (form === undefined) return readWeb(text);
  const [forge, home] = shortForms[form.toLowerCase() as keyof typeof shortForms];
  if (!/^https?:/i.test(rest ?? '')) return readRepository(forge, home, rest ?? '') ?? wrongForm(form);
  const url = readUrl(rest ?? '');
  if (typeof url === 'string') return refused(url);
  return readRepository(forge, url.origin, url.pathname) ?? wrongForm(form);
}

function readWeb(text: string): AddressRead {
  const url = readUrl(text);
  if (typeof url === 'string') return refused(url);
  const pasted = readPastedAddress(url);
  if (pasted === 'no list') return refused(networkWording.noListPage(url.hostname));
  if (pasted !== null) return pasted;
  url.hash = '';
  return { kind: 'file', url: url.href };
}

/** A sentence for an address that nothing may be asked of. */
function readUrl(text: string): URL | string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return networkWording.unreadableAddress;
  }
  if (url.username !== '' || url.password !== '') return networkWording.holdsPassword;
  return mayAsk(url) ? url : networkWording.notEncrypted(url.hostname);
}

/** Whatever crosses a network is asked for over https; on this machine itself nobody listens. */
export function mayAsk(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

export function isLoopback({ hostname }: URL): boolean {
  return /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}

function wrongForm(form: string): AddressRead {
  return refused(networkWording.wrongForm(form.toLowerCase()));
}

function refused(because: string): AddressRead {
  return { kind: 'refused', because };
}
