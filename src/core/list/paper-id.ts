import { decodePath } from './decode-path';

/**
 * The id of a work: `arxiv:2005.14165`, `doi:10.1000/xyz`, `acl:2021.eacl-main.74`, `openreview:abc` or
 * `url:https://…` for a work that only has an address. Equal papers have equal ids.
 */
export type PaperId = `${'arxiv' | 'doi' | 'acl' | 'openreview' | 'url'}:${string}`;

/** Where works have their pages, up to what names the work, and how the name becomes an id. */
const PLACES: readonly (readonly [RegExp, (name: string) => PaperId | null])[] = [
  [
    /^(?:(?:(?:.+\.)?arxiv|ar5iv|alphaxiv)\.org\/(?:abs|pdf|html|ps|format|e-print|src|overview)|(?:huggingface\.co|arxiv-vanity\.com)\/papers)\/(.+?)\/?$/,
    arxivId,
  ],
  // Most publishers put the DOI of a paper after /doi/ and the form of the text.
  [
    /^(?:(?:dx\.)?doi\.org|link\.springer\.com\/(?:article|chapter|book|content\/pdf)|[^/]+\/doi(?:\/[a-z]+)?)\/(.+?)(?:\.pdf)?$/i,
    doiId,
  ],
  [/^(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:.*\/)?([^/]+)\/?$/, aclId],
];

/** Where a person finds the works that have a name of their own. */
const ADDRESSES: Readonly<Record<string, string>> = {
  arxiv: 'https://arxiv.org/abs/*',
  doi: 'https://doi.org/*',
  acl: 'https://aclanthology.org/*/',
  openreview: 'https://openreview.net/forum?id=*',
};

/** The id of the work at an address; null for anything that is no http(s) address. */
export function paperIdOf(url: string): PaperId | null {
  return /^\s*https?:\/\//i.test(url) ? (strongIdOf(url) ?? addressId(url.trim())) : null;
}

/** The id of the work itself when the address names one; nothing is parsed for the many addresses that do not. */
export function strongIdOf(url: string): PaperId | null {
  const [, host = '', path = '', query = ''] =
    /^\s*https?:\/\/(?:www\.)?([\w.-]+)(?::\d+)?(\/[^?#\s]*)(\S*)/i.exec(url) ?? [];
  const place = host.toLowerCase() + (path.includes('%') ? (decodePath(path) ?? path) : path);
  for (const [pattern, idOf] of PLACES) {
    const name = pattern.exec(place)?.[1];
    const id = name === undefined ? null : idOf(name);
    if (id !== null) return id;
  }
  const isReview = /^openreview\.net\/(?:forum|pdf|attachment|notes)$/.test(place);
  const paper = isReview ? /^[^#]*?[?&]id=([\w-]+)(?=[&#]|$)/.exec(query)?.[1] : undefined;
  return paper === undefined ? null : `openreview:${paper}`;
}

/** Whether the id names the work itself and not merely a place on the web. */
export function isStrongId(id: PaperId): boolean {
  return !id.startsWith('url:');
}

/** What two spellings of one address share; equal keys mean equal papers. */
export function spellingKey(id: PaperId): string {
  if (/^(?:doi|acl):/.test(id)) return id.toLowerCase();
  return isStrongId(id) ? id : id.replace(/^url:https:\/\/www\./, 'url:https://').replace(/\/(?=$|\?)/, '');
}

/** Where a person finds the work that has this id. */
export function addressOfPaper(id: PaperId): string {
  const [kind = '', rest = ''] = id.split(/:(.*)/s);
  return ADDRESSES[kind]?.replace('*', () => encodeURI(rest)) ?? rest;
}

function arxivId(text: string): PaperId | null {
  const id =
    /^(?:arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[^\w.].*)?$/i.exec(
      text,
    )?.[1];
  // The subject class of an old id is not part of it: math.GT/0309136 is math/0309136.
  return id === undefined ? null : `arxiv:${id.toLowerCase().replace(/\.[a-z]{2}\//, '/')}`;
}

function doiId(text: string): PaperId | null {
  const doi = text.replace(/\/+$/, '').toLowerCase();
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return null;
  const [, arxiv = '', acl = ''] = /^10\.(?:48550\/arxiv\.(.+)|(?:18653|3115)\/v1\/(.+))$/.exec(doi) ?? [];
  return arxivId(arxiv) ?? aclId(acl) ?? `doi:${doi}`;
}

/** Names of volumes are written in capitals since the first of them and in small letters since 2020. */
function aclId(text: string): PaperId | null {
  const [, old, id] =
    /^(?:([A-Z]\d{2}-\d{4})|(\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+))(?:v\d+)?(?:\.pdf)?$/i.exec(text) ?? [];
  if (old !== undefined) return `acl:${old.toUpperCase()}`;
  return id === undefined ? null : `acl:${id.toLowerCase()}`;
}

/** The address without its mark, its default port and what only tells where a reader came from. */
function addressId(url: string): PaperId | null {
  try {
    const { hostname, port, pathname, search } = new URL(url);
    const pairs = search.slice(1).split('&');
    const query = pairs
      .filter(pair => !/^(?:(?:utm_\w+|ref|ref_src|ref_url|fbclid|gclid)(?:=|$)|$)/i.test(pair))
      .join('&');
    const host = /^(?:80|443)?$/.test(port) ? hostname : `${hostname}:${port}`;
    return `url:https://${host}${pathname}${query === '' ? '' : `?${query}`}`;
  } catch {
    return null;
  }
}
