import { repositoryOf, type ForgeKind, type Repository } from './repository';

/** How the addresses of a forge's own pages are built: the names, then perhaps a view, a ref and a path. */
interface Site {
  readonly forge: ForgeKind;
  readonly site: string;
  readonly page: RegExp;
}

/** Views that show the content of a repository; others (issues, releases) show no list. */
const sites: Readonly<Record<string, Site>> = {
  'github.com': {
    forge: 'github',
    site: 'https://github.com',
    page: /^\/([^/]+\/[^/]+?)(?:\/(?:tree|blob|raw)\/(?:refs\/(?:heads|tags)\/)?([^/]+)(?:\/(.*))?)?\/?$/,
  },
  'raw.githubusercontent.com': {
    forge: 'github',
    site: 'https://github.com',
    page: /^\/([^/]+\/[^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,
  },
  'gitlab.com': {
    forge: 'gitlab',
    site: 'https://gitlab.com',
    page: /^\/((?:(?!-\/)[^/]+\/)+?[^/]+?)(?:\/-\/(?:tree|blob|raw)\/([^/]+)(?:\/(.*))?)?\/?$/,
  },
  'codeberg.org': {
    forge: 'forgejo',
    site: 'https://codeberg.org',
    page: /^\/([^/]+\/[^/]+?)(?:\/(?:src|raw|media)\/(?:branch|tag|commit)\/([^/]+)(?:\/(.*))?)?\/?$/,
  },
};

/** A page of a forge as the repository that it shows; null for an address of no forge that is known. */
export function readPastedAddress({ hostname, pathname, port }: URL): Repository | 'no list' | null {
  const site = sites[hostname.replace(/^www\./, '')];
  if (site === undefined || port !== '') return null;
  const [, names, ref, path = ''] = site.page.exec(pathname) ?? [];
  if (names === undefined) return 'no list';
  return repositoryOf(site.forge, site.site, names.split('/'), ref ?? null, path) ?? 'no list';
}
