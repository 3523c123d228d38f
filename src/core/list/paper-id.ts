/**
 * The id of a work: `arxiv:2005.14165`, `doi:10.1000/xyz`, `acl:2021.eacl-main.74`, `openreview:abc` or
 * `url:https://…` for a work that only has an address. Equal papers have equal ids.
 */
export type PaperId = `${'arxiv' | 'doi' | 'acl' | 'openreview' | 'url'}:${string}`;

const ARXIV_ID =
  /^(?:arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[^\w.].*)?$/i;
const ACL_ID = /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:\.pdf)?$/i;
const DOI = /^10\.\d{4,9}\/\S+$/;
const TRACKING = /^(?:utm_\w+|ref|ref_src|ref_url|fbclid|gclid)$/i;

/** Where works have their pages: host and path up to what names the work. */
const ARXIV_PLACE =
  /^(?:(?:(?:.+\.)?arxiv|ar5iv|alphaxiv)\.org\/(?:abs|pdf|html|ps|format|e-print|src|overview)|(?:huggingface\.co|arxiv-vanity\.com)\/papers)\/(.+?)\/?$/;
const ACL_PLACE = /^(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:.*\/)?([^/]+)\/?$/;
// Most publishers put the DOI of a paper after /doi/ and the form of the text.
const DOI_PLACE =
  /^(?:(?:dx\.)?doi\.org\/(.+)|(?:link\.springer\.com\/(?:article|chapter|book|content\/pdf)|[^/]+\/doi(?:\/[a-z]+)?)\/(10\..+?)(?:\.pdf)?)$/i;
const OPENREVIEW_PLACE = /^openreview\.net\/(?:forum|pdf|attachment|notes)$/;

/** The id of the work at an address; null for anything that is no http(s) address. */
export function paperIdOf(url: string): PaperId | null {
  const address = /^\s*https?:\/\//i.test(url) ? parseAddress(url.trim()) : null;
  if (address === null) return null;
  const place = address.hostname.replace(/^www\./, '') + decodePath(address.pathname);
  const [, doi = '', publisherDoi = ''] = DOI_PLACE.exec(place) ?? [];
  return (
    arxivId(ARXIV_PLACE.exec(place)?.[1] ?? '') ??
    doiId(doi + publisherDoi) ??
    aclId(ACL_PLACE.exec(place)?.[1] ?? '') ??
    openReviewId(place, address) ??
    addressId(address)
  );
}

/** The id of the work itself when the address names one; faster than `paperIdOf` for the many addresses that do not. */
export function strongIdOf(url: string): PaperId | null {
  const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/.exec(url)?.[1];
  if (arxiv !== undefined) return `arxiv:${arxiv}`;
  if (!/arxiv|alphaxiv|ar5iv|doi|aclweb|aclanth|openreview|\/papers\/|springer/i.test(url)) return null;
  const id = paperIdOf(url);
  return id !== null && isStrongId(id) ? id : null;
}

/** Whether the id names the work itself and not merely a place on the web. */
export function isStrongId(id: PaperId): boolean {
  return !id.startsWith('url:');
}

/** What two spellings of one address share; equal keys mean equal papers. */
export function spellingKey(id: PaperId): string {
  if (id.startsWith('doi:') || id.startsWith('acl:')) return id.toLowerCase();
  if (!id.startsWith('url:')) return id;
  return id.replace(/^url:https:\/\/www\./, 'url:https://').replace(/\/(?=$|\?)/, '');
}

/** Where a person finds the work that has this id. */
export function addressOfPaper(id: PaperId): string {
  const rest = id.slice(id.indexOf(':') + 1);
  if (id.startsWith('arxiv:')) return `https://arxiv.org/abs/${rest}`;
  if (id.startsWith('doi:')) return `https://doi.org/${encodeURI(rest)}`;
  if (id.startsWith('acl:')) return `https://aclanthology.org/${rest}/`;
  if (id.startsWith('openreview:')) return `https://openreview.net/forum?id=${rest}`;
  return rest;
}

function parseAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function arxivId(text: string): PaperId | null {
  const id = ARXIV_ID.exec(text)?.[1];
  // The subject class of an old id is not part of it: math.GT/0309136 is math/0309136.
  return id === undefined ? null : `arxiv:${id.toLowerCase().replace(/\.[a-z]{2}\//, '/')}`;
}

function doiId(text: string): PaperId | null {
  const doi = text.replace(/\/+$/, '').toLowerCase();
  if (!DOI.test(doi)) return null;
  const [, arxiv = '', acl = ''] = /^10\.(?:48550\/arxiv\.(.+)|(?:18653|3115)\/v1\/(.+))$/.exec(doi) ?? [];
  return arxivId(arxiv) ?? aclId(acl) ?? `doi:${doi}`;
}

function aclId(text: string): PaperId | null {
  const id = ACL_ID.exec(text)?.[1];
  if (id === undefined) return null;
  return `acl:${/^\d/.test(id) ? id.toLowerCase() : id.toUpperCase()}`;
}

function openReviewId(place: string, address: URL): PaperId | null {
  const id = OPENREVIEW_PLACE.test(place) ? address.searchParams.get('id') : null;
  return id === null || !/^[\w-]+$/.test(id) ? null : `openreview:${id}`;
}

function addressId({ hostname, port, pathname, search }: URL): PaperId {
  const pairs = search.slice(1).split('&');
  const query = pairs.filter(pair => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? '')).join('&');
  const host = port === '' || port === '80' || port === '443' ? hostname : `${hostname}:${port}`;
  return `url:https://${host}${pathname}${query === '' ? '' : `?${query}`}`;
}
