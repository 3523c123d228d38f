import type { Problem } from '../problem';
import type { Address } from './address';
import { readAddress } from './address';
import { wordsAround } from './entry-words';
import type { FoundTitle } from './entry-title';
import { findTitle } from './entry-title';
import { inertCode, inertPlain } from './inert';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf } from './inline';
import { isEmptyLine, lineOf } from './line';
import { isMereLabel, isPaperLabel } from './link-label';
import type { ListFiles } from './list-files';
import { linkedFile } from './list-files';
import type { OutlineEntry, OutlinePaper } from './outline';
import { isNickname } from './page-papers';
import { isStrongId, paperIdOf, strongIdOf } from './paper-id';
import type { ResourceGroup } from './reading-list';

/** An entry as one bullet, row or paragraph shows it, with what is wrong with its links. */
export interface EntryReading {
  readonly entry: OutlineEntry;
  readonly problems: readonly Problem[];
  /** Whether its title is set apart, so that it may stand without a link. */
  readonly isMarked: boolean;
}

interface JudgedLink {
  readonly link: LinkInline;
  readonly address: Address;
  readonly isLabel: boolean;
}

/** Reads one item of a list; null when it names nothing. */
export function readEntry(
  written: readonly Inline[],
  place: { readonly number: number | null; readonly line: number; readonly nicknames: readonly string[] },
  files: ListFiles,
): EntryReading | null {
  const { number, inlines } = withoutNumber(written);
  const title = findTitle(inlines);
  if (title === null) return null;
  const links = judgedLinks(inlines);
  const isOnlyAnchors = links.length === 0 && linksOf(inlines).length > 0;
  if (isOnlyAnchors) return null;
  const local = localFiles(links, title, place.line, files);
  const paper = mainPaper(links, title);
  const named = withoutNickname(title.text);
  const isWork = paper !== null && isStrongId(paper.paper.id);
  const { prefix, before } = withoutPrefix(title.before, isWork);
  const dropped = new Set([
    ...resourceLinks(links),
    ...local.links,
    ...(title.link === null ? [] : [title.link]),
  ]);
  const words = wordsAround(before, title.after, dropped);
  const nicknames = [...prefix, ...named.nicknames, ...place.nicknames].map(inertPlain);
  const entry: OutlineEntry = {
    number: number ?? place.number,
    title: inertPlain(named.title),
    line: place.line,
    page: local.page?.path ?? null,
    hasPage: local.page?.exists ?? false,
    paper: paper === null ? null : paper.paper,
    nicknames: [...new Set(nicknames)],
    summary: words === null ? [] : [words],
    groups: resourcesOf(links, paper?.link ?? null, title, local.unknown),
    materials: local.materials,
    hasLink: links.length > 0,
  };
  return { entry, problems: local.problems, isMarked: title.isMarked };
}

function judgedLinks(inlines: readonly Inline[]): readonly JudgedLink[] {
  return linksOf(inlines).flatMap(link => {
    const address = readAddress(link.address);
    if (address.kind === 'anchor' || address.kind === 'mail') return [];
    return [{ link, address, isLabel: isMereLabel(plainTextOf(link.label)) }];
  });
}

interface LocalFiles {
  readonly page: { readonly path: string; readonly exists: boolean } | null;
  readonly materials: readonly string[];
  /** Paths of files that are not at hand. */
  readonly unknown: readonly string[];
  /** The links that need not be told again as words. */
  readonly links: readonly LinkInline[];
  readonly problems: readonly Problem[];
}

function localFiles(
  links: readonly JudgedLink[],
  title: FoundTitle,
  line: number,
  files: ListFiles,
): LocalFiles {
  let page: LocalFiles['page'] = null;
  const materials: string[] = [];
  const told: LinkInline[] = [];
  const unknown: string[] = [];
  const problems: Problem[] = [];
  for (const { link, address, isLabel } of links) {
    if (address.kind !== 'path') continue;
    const found = linkedFile(address.path, line, files);
    if (found.kind === 'refused') problems.push(found.problem);
    if (found.kind === 'material') materials.push(found.path);
    if (found.kind === 'unknown' && (isLabel || link === title.link)) unknown.push(address.path);
    const isOwn =
      found.kind === 'page' && page === null && (isLabel || link === title.link || links.length === 1);
    if (found.kind === 'page' && isOwn) page = found;
    if (isOwn || found.kind === 'material' || isLabel) told.push(link);
  }
  return { page, materials, unknown, links: told, problems };
}

interface MainPaper {
  readonly paper: OutlinePaper;
  readonly link: LinkInline;
}

/** The paper of an entry: an id of its own, else the title's link, else the link that says "paper", else any link. */
function mainPaper(links: readonly JudgedLink[], title: FoundTitle): MainPaper | null {
  const own = links.filter(judged => judged.isLabel || judged.link === title.link);
  const strong = own.find(({ address }) => address.kind === 'web' && strongIdOf(address.url) !== null);
  const linked = own.find(judged => judged.link === title.link && judged.address.kind === 'web');
  const isLocal = links.some(judged => judged.link === title.link && judged.address.kind === 'path');
  const labelled = own.find(
    judged => judged.address.kind === 'web' && isPaperLabel(plainTextOf(judged.link.label)),
  );
  const any = isLocal ? undefined : [...own, ...links].find(judged => judged.address.kind === 'web');
  const main = strong ?? linked ?? labelled ?? any;
  if (main === undefined || main.address.kind !== 'web') return null;
  const id = strongIdOf(main.address.url) ?? paperIdOf(main.address.url);
  const url = main.address.url.replace(/^http:/i, 'https:');
  return id === null ? null : { paper: { id, url }, link: main.link };
}

function resourceLinks(links: readonly JudgedLink[]): readonly LinkInline[] {
  return links.filter(({ isLabel, address }) => isLabel && address.kind === 'web').map(({ link }) => link);
}

function resourcesOf(
  links: readonly JudgedLink[],
  paper: LinkInline | null,
  title: FoundTitle,
  unknown: readonly string[],
): readonly ResourceGroup[] {
  const shown = links.filter(
    ({ link, isLabel, address }) =>
      address.kind === 'web' && link !== paper && (isLabel || link === title.link),
  );
  const items = shown.map(({ link }) => lineOf([link])).filter(line => !isEmptyLine(line));
  // A file that is not at hand cannot be linked; where the list keeps it is still worth knowing.
  for (const path of unknown) items.push([{ kind: 'text', markdown: inertCode(path) }]);
  return items.length === 0
    ? []
    : [{ heading: 'Links', items: items.map(line => ({ form: 'bullet', line })) }];
}

/** The list's own number, written as text: "**[12]** …", "3) …"; and a task box, which is nobody's title. */
function withoutNumber(inlines: readonly Inline[]): {
  readonly number: number | null;
  readonly inlines: readonly Inline[];
} {
  const first = inlines[0];
  if (first?.kind !== 'text') return { number: null, inlines };
  const text = first.text.replace(/^\s*\[[ xX]\]\s+/, '');
  const match = /^\s*(?:\[(\d{1,4})\]|\(?(\d{1,4})\))[.:]?\s*/.exec(text);
  const number = match === null ? null : Number(match[1] ?? match[2]);
  const rest = text.slice(match?.[0].length ?? 0);
  return {
    number,
    inlines: rest === '' ? inlines.slice(1) : [{ ...first, text: rest }, ...inlines.slice(1)],
  };
}

/** A short name before the title: "GPT-3: …". */
function withoutPrefix(
  before: readonly Inline[],
  isWork: boolean,
): { readonly prefix: readonly string[]; readonly before: readonly Inline[] } {
  const text = plainTextOf(before).replace(/["“]$/, '').trim();
  const name = /^([^:]{2,20}):$/.exec(text)?.[1]?.trim() ?? '';
  const isName = isWork && isNickname(name) && !/\d\/\d|\p{Extended_Pictographic}/u.test(name);
  return isName ? { prefix: [name], before: [] } : { prefix: [], before };
}

/** "… via Masked Generative Transformers (Muse)" is a title and a nickname. */
function withoutNickname(text: string): { readonly title: string; readonly nicknames: readonly string[] } {
  const bare = text.replace(/[.,:]$/, '').trim();
  const quoted = /^["“](.*?)[.,]?["”]?$/.exec(bare)?.[1];
  const title = (quoted ?? bare).replace(/[.,:]$/, '').trim();
  const match = /^(.*\S)\s*\(([^()]{2,20})\)$/.exec(title);
  const name = match?.[2]?.trim() ?? '';
  if (match === null || !isNickname(name)) return { title, nicknames: [] };
  return { title: match[1] ?? title, nicknames: [name] };
}
