import type { Problem } from '../problem';
import type { FoundTitle } from './entry-title';
import { findTitle } from './entry-title';
import { wordsAround } from './entry-words';
import { inertCode, inertPlain } from './inert';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf, textRun } from './inline';
import { isEmptyLine, lineOf } from './line';
import { isLeadLabel, isPaperLabel } from './mere-label';
import type { ListFiles } from './list-files';
import { linkedFile } from './list-files';
import type { OutlineEntry } from './outline';
import { isNickname } from './page-papers';
import { isStrongId, paperIdOf } from './paper-id';
import type { Line, ResourceGroup } from './reading-list';
import { linkWrittenId } from './written-id';

/** An entry as one bullet, row or paragraph shows it, with what is wrong with its links. */
export interface EntryReading {
  readonly entry: OutlineEntry;
  readonly problems: readonly Problem[];
  /** Whether its title is set apart, so that it may stand without a link. */
  readonly isMarked: boolean;
}

/** Reads one item of a list; null when it names nothing. */
export function readEntry(
  written: readonly Inline[],
  place: { readonly number: number | null; readonly line: number; readonly nicknames: readonly string[] },
  files: ListFiles,
): EntryReading | null {
  const { number, inlines } = withoutNumber(linkWrittenId(written));
  const title = findTitle(inlines);
  const all = linksOf(inlines);
  const links = all.filter(({ target }) => target !== 'anchor' && target !== 'mail');
  const isOnlyAnchors = links.length === 0 && all.length > 0;
  if (title === null || isOnlyAnchors) return null;
  const web = links.filter(({ target }) => target === 'web');
  const own = web.filter(link => link.isMere || link === title.link);
  const local = localFiles(links, title, place.line, files);
  const main = mainLink(own, web, title);
  const id = main === undefined ? null : (main.id ?? paperIdOf(main.address));
  const isWork = id !== null && isStrongId(id);
  // A label tells nothing of a work that its id names.
  const named = withoutNickname(
    isWork && title.link?.isMere === true && title.link.target === 'web' ? '' : title.text,
  );
  const prefix = isWork ? nameBefore(title.before) : null;
  const told = new Set([...own, ...local.told, title.link]);
  const isTold = prefix !== null || saysNothing(title.before);
  const words = wordsAround(isTold ? [] : title.before, title.after, told);
  const nicknames = [prefix, named.nickname, ...place.nicknames].filter(name => name !== null);
  const entry: OutlineEntry = {
    number: number ?? place.number,
    title: inertPlain(named.title),
    line: place.line,
    page: local.page?.path ?? null,
    hasPage: local.page?.exists ?? false,
    paper: main === undefined || id === null ? null : { id, url: main.address },
    nicknames: [...new Set(nicknames.map(inertPlain))],
    summary: words === null ? [] : [words],
    groups: resourcesOf(id === null ? own : own.filter(link => link !== main), local.unknown),
    materials: local.materials,
    hasLink: links.length > 0,
  };
  return { entry, problems: local.problems, isMarked: title.isMarked };
}

/** The link to the paper: to an id of its own, else the title's, else the one that says "paper", else any. */
function mainLink(
  own: readonly LinkInline[],
  web: readonly LinkInline[],
  title: FoundTitle,
): LinkInline | undefined {
  return (
    own.find(({ id }) => id !== null) ??
    own.find(link => link === title.link) ??
    own.find(({ text, isMere }) => isMere && isPaperLabel(text)) ??
    (title.link?.target === 'path' ? undefined : (own[0] ?? web[0]))
  );
}

interface LocalFiles {
  page: { readonly path: string; readonly exists: boolean } | null;
  readonly materials: string[];
  /** Paths of files that are not at hand. */
  readonly unknown: string[];
  /** The links that need not be told again as words. */
  readonly told: LinkInline[];
  readonly problems: Problem[];
}

function localFiles(
  links: readonly LinkInline[],
  title: FoundTitle,
  line: number,
  files: ListFiles,
): LocalFiles {
  const local: LocalFiles = { page: null, materials: [], unknown: [], told: [], problems: [] };
  for (const link of links) {
    if (link.target !== 'path') continue;
    const found = linkedFile(link.address, line, files);
    const isOwn = link.isMere || link === title.link;
    const isPage = found.kind === 'page' && local.page === null && (isOwn || links.length === 1);
    if (found.kind === 'refused') local.problems.push(found.problem);
    if (found.kind === 'material') local.materials.push(found.path);
    if (found.kind === 'unknown' && isOwn) local.unknown.push(link.address);
    if (isPage) local.page = found;
    if (isPage || found.kind === 'material' || link.isMere) local.told.push(link);
  }
  return local;
}

function resourcesOf(links: readonly LinkInline[], unknown: readonly string[]): readonly ResourceGroup[] {
  const lines = links.map(link => lineOf([link])).filter(line => !isEmptyLine(line));
  // A file that is not at hand cannot be linked; where the list keeps it is still worth knowing.
  const paths = unknown.map((path): Line => [{ kind: 'text', markdown: inertCode(path) }]);
  const items = [...lines, ...paths].map(line => ({ form: 'bullet' as const, line }));
  return items.length === 0 ? [] : [{ heading: 'Links', items }];
}

/** The list's own number, written as text: "**[12]** …", "3) …"; and a task box, which is nobody's title. */
function withoutNumber(inlines: readonly Inline[]): {
  readonly number: number | null;
  readonly inlines: readonly Inline[];
} {
  const first = inlines[0];
  const match =
    first?.kind === 'text'
      ? /^(?:\s*\[[ xX]\]\s+)?(?:\s*(?:\[(\d{1,4})\]|\(?(\d{1,4})\))[.:]?\s*)?/.exec(first.text)
      : null;
  if (first === undefined || match === null || match[0] === '') return { number: null, inlines };
  const digits = match[1] ?? match[2];
  const rest = first.text.slice(match[0].length);
  return {
    number: digits === undefined ? null : Number(digits),
    inlines: [...(rest === '' ? [] : [textRun(rest, first.marks)]), ...inlines.slice(1)],
  };
}

/** Whether words before a title are a label and no more; a date says when it is read. */
function saysNothing(before: readonly Inline[]): boolean {
  const text = plainTextOf(before);
  return isLeadLabel(text) && !/\d/.test(text);
}

/** A short name before the title: "GPT-3: …". */
function nameBefore(before: readonly Inline[]): string | null {
  const text = plainTextOf(before).replace(/["“]$/, '').trim();
  const name = /^([^:]{2,20}):$/.exec(text)?.[1]?.trim() ?? '';
  return isNickname(name) && !isLeadLabel(name) && !/\d\/\d|\p{Extended_Pictographic}/u.test(name)
    ? name
    : null;
}

/** "… via Masked Generative Transformers (Muse)" is a title and a nickname. */
function withoutNickname(text: string): { readonly title: string; readonly nickname: string | null } {
  const bare = text.replace(/[.,:]$/, '').trim();
  const quoted = /^["“](.*?)[.,]?["”]?$/.exec(bare)?.[1];
  const written = (quoted ?? bare).replace(/[.,:]$/, '').trim();
  const [, title, name = ''] = /^(.*\S)\s*\(([^()]{2,20})\)$/.exec(written) ?? [];
  const nickname = name.trim();
  if (title === undefined || !isNickname(nickname)) return { title: written, nickname: null };
  return { title, nickname };
}
