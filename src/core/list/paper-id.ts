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

/** The id of the work at an address; null for anything that is no http(s) address. */
export function paperIdOf(url: string): PaperId | null {
  if (!/^\s*https?:\/\//i.test(url)) return null;
  const address = parseAddress(url.trim());
  if (address === null) return null;
  const host = address.hostname.replace(/^www\./, '');
  const path = decodePath(address.pathname);
  return (
    arxivOf(host, path) ??
    doiOf(host, path) ??
    aclOf(host, path) ??
    openReviewOf(host, address) ??
    addressIdOf(address)
  );
}

/** The id of the work itself when the address names one; faster than `paperIdOf` for the many addresses that do not. */
export function strongIdOf(url: string): PaperId | null {
  if (!/arxiv|alphaxiv|ar5iv|doi|aclweb|aclanth|openreview|\/papers\/|springer/i.test(url)) return null;
  const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/.exec(url)?.[1];
  const id = arxiv === undefined ? paperIdOf(url) : (`arxiv:${arxiv}` as const);
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

/** The ids that a text names without a link: "arXiv:2005.14165", "doi 10.1000/xyz". */
export function bareIds(text: string): readonly PaperId[] {
  const ids = new Set<PaperId>();
  for (const match of text.matchAll(/\barxiv:\s?(\d{4}\.\d{4,5})/gi)) ids.add(`arxiv:${match[1] ?? ''}`);
  for (const match of text.matchAll(/\b10\.\d{4,9}\/[^\s"<>]+/g)) {
    const id = doiId(match[0].replace(/[).,;:\]}]+$/, ''));
    if (id !== null) ids.add(id);
  }
  return [...ids];
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

function arxivOf(host: string, path: string): PaperId | null {
  const rest = arxivPath(host, path);
  const id = rest === undefined ? undefined : ARXIV_ID.exec(rest.replace(/\/$/, ''))?.[1];
  if (id === undefined) return null;
  // The subject class of an old id is not part of it: math.GT/0309136 is math/0309136.
  return `arxiv:${id.toLowerCase().replace(/\.[a-z]{2}\//, '/')}`;
}

function arxivPath(host: string, path: string): string | undefined {
  if (host === 'arxiv.org' || host.endsWith('.arxiv.org') || host === 'ar5iv.org' || host === 'alphaxiv.org')
    return /^\/(?:abs|pdf|html|ps|format|e-print|src|overview)\/(.+)$/.exec(path)?.[1];
  if (host === 'huggingface.co' || host === 'arxiv-vanity.com') return /^\/papers\/(.+)$/.exec(path)?.[1];
  return undefined;
}

function doiOf(host: string, path: string): PaperId | null {
  if (host === 'doi.org' || host === 'dx.doi.org') return doiId(path.slice(1));
  if (host === 'link.springer.com') {
    const doi = /^\/(?:article|chapter|book|content\/pdf)\/(10\..+)$/.exec(path)?.[1];
    return doi === undefined ? null : doiId(doi.replace(/\.pdf$/, ''));
  }
  // Most publishers put the DOI of a paper after /doi/ and the form of the text.
  const doi = /^\/doi\/(?:[a-z]+\/)?(10\..+)$/i.exec(path)?.[1];
  return doi === undefined ? null : doiId(doi.replace(/\.pdf$/, ''));
}

function doiId(text: string): PaperId | null {
  const doi = text.replace(/\/+$/, '').toLowerCase();
  if (!DOI.test(doi)) return null;
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
  const arxivId = arxiv === undefined ? undefined : ARXIV_ID.exec(arxiv)?.[1];
  if (arxivId !== undefined) return `arxiv:${arxivId}`;
  const acl = /^10\.(?:18653|3115)\/v1\/(.+)$/.exec(doi)?.[1];
  return (acl === undefined ? null : aclId(acl)) ?? `doi:${doi}`;
}

function aclOf(host: string, path: string): PaperId | null {
  const pages = host === 'aclanthology.org' || host === 'aclanthology.info';
  if (!pages && !(host === 'aclweb.org' && path.startsWith('/anthology/'))) return null;
  return aclId(path.replace(/\/$/, '').replace(/^.*\//, ''));
}

function aclId(text: string): PaperId | null {
  const id = ACL_ID.exec(text)?.[1];
  if (id === undefined) return null;
  return `acl:${/^\d/.test(id) ? id.toLowerCase() : id.toUpperCase()}`;
}

function openReviewOf(host: string, address: URL): PaperId | null {
  if (host !== 'openreview.net' || !/^\/(?:forum|pdf|attachment|notes)$/.test(address.pathname)) return null;
  const id = address.searchParams.get('id');
  return id === null || !/^[\w-]+$/.test(id) ? null : `openreview:${id}`;
}

function addressIdOf(address: URL): PaperId {
  const query = address.search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .join('&');
  const port =
    address.port === '' || address.port === '80' || address.port === '443' ? '' : `:${address.port}`;
  return `url:https://${address.hostname}${port}${address.pathname}${query === '' ? '' : `?${query}`}`;
}
