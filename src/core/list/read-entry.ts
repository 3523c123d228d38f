import type { Problem } from '../problem';
import type { DraftEntry } from './draft';
import type { FoundTitle } from './entry-title';
import { findTitle } from './entry-title';
import { wordsAround } from './entry-words';
import { inertCode, inertPlain } from './inert';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf, textRun } from './inline';
import { lineOf } from './line';
import type { ListFiles } from './list-files';
import { linkedFile } from './list-files';
import { distinct } from './distinct';
import { isLeadLabel, isPaperLabel } from './mere-label';
import { isNickname } from './nickname';
import { isStrongId, paperIdOf } from './paper-id';
import type { Line } from './reading-list';
import { linkWrittenId } from './written-id';

/** An entry as one bullet, row or paragraph shows it. */
export interface EntryForm {
  readonly inlines: readonly Inline[];
  readonly number: number | null;
  readonly line: number;
  readonly nicknames: readonly string[];
}

/** Reads one item of a list; null when it names nothing. */
export function readEntry(form: EntryForm, files: ListFiles): DraftEntry | null {
  const [number, inlines] = withoutNumber(linkWrittenId(form.inlines));
  const title = findTitle(inlines);
  const all = linksOf(inlines);
  const links = all.filter(({ target }) => target !== 'anchor' && target !== 'mail');
  if (title === null || (links.length === 0 && all.length > 0)) return null;
  const { own, told, missing, page, hasPage, materials, problems } = sortLinks(
    links,
    title.link,
    form.line,
    files,
  );
  const main = mainLink(own, links, title.link);
  const paper = main === undefined ? null : (main.id ?? paperIdOf(main.address));
  const isWork = paper !== null && isStrongId(paper);
  const { name, nicknames, before } = nameEntry(title, isWork, form.nicknames);
  const words = wordsAround(before, title.after, told);
  const others = paper === null ? own : own.filter(link => link !== main);
  const isSetApart = form.number !== null || number !== null || (title.isMarked && words === null);
  return {
    number: number ?? form.number,
    title: name,
    line: form.line,
    page,
    hasPage,
    paper,
    url: main?.address ?? '',
    nicknames,
    summary: words === null ? [] : [words],
    links: [...others.map(link => lineOf([link])), ...missing],
    materials,
    hasLink: links.length > 0,
    isMarked: title.isMarked,
    standsAlone: links.length === 0 && standsAlone(form.inlines, isSetApart),
    problems,
    inlines: isWork || page !== null ? [] : form.inlines,
  };
}

/** The names of an entry, and what stands before its title if that says more than a name or a label. */
function nameEntry(
  { text, link, before }: FoundTitle,
  isWork: boolean,
  given: readonly string[],
): { readonly name: string; readonly nicknames: readonly string[]; readonly before: readonly Inline[] } {
  // A label tells nothing of a work that its id names.
  const [name, nickname] = withoutNickname(
    isWork && link?.isMere === true && link.target === 'web' ? '' : text,
  );
  const lead = plainTextOf(before);
  const prefix = isWork ? nameBefore(lead) : '';
  const nicknames = [prefix, nickname, ...given].filter(known => known !== '');
  // A date says when it is read.
  const saysMore = prefix === '' && (/\d/.test(lead) || !isLeadLabel(lead));
  return {
    name: inertPlain(name),
    nicknames: distinct(nicknames.map(inertPlain)),
    before: saysMore ? before : [],
  };
}

/** Whether a short item without a link is an entry by its number, or because all of it is bold, italic or quoted. */
function standsAlone(inlines: readonly Inline[], isSetApart: boolean): boolean {
  if (!/^.{0,199}[^:]$/.test(plainTextOf(inlines))) return false;
  return isSetApart || inlines.every(({ marks }) => marks !== 0);
}

/** The link to the paper: to an id of its own, else the title's, else the one that says "paper", else any. */
function mainLink(
  own: readonly LinkInline[],
  links: readonly LinkInline[],
  title: LinkInline | null,
): LinkInline | undefined {
  return (
    own.find(({ id }) => id !== null) ??
    own.find(link => link === title) ??
    own.find(({ text }) => isPaperLabel(text)) ??
    (title?.target === 'path' ? undefined : (own[0] ?? links.find(({ target }) => target === 'web')))
  );
}

/** What the links of an item lead to. */
interface SortedLinks {
  page: string | null;
  hasPage: boolean;
  readonly materials: string[];
  /** Links to the web that are the title or only say what is behind them. */
  readonly own: LinkInline[];
  /** The links that need not be told again as words. */
  readonly told: Set<LinkInline>;
  /** Where the list keeps files that are not at hand: they cannot be linked, but are worth knowing. */
  readonly missing: Line[];
  readonly problems: Problem[];
}

function sortLinks(
  links: readonly LinkInline[],
  title: LinkInline | null,
  line: number,
  files: ListFiles,
): SortedLinks {
  const told = new Set(title === null ? [] : [title]);
  const sorted: SortedLinks = {
    page: null,
    hasPage: false,
    materials: [],
    own: [],
    told,
    missing: [],
    problems: [],
  };
  for (const link of links) {
    const isOwn = link.isMere || link === title;
    if (isOwn && link.target === 'web') sorted.own.push(link);
    if (isOwn && link.target !== 'refused') told.add(link);
    if (link.target !== 'path') continue;
    const found = linkedFile(link.address, line, files);
    if (found.kind === 'page' && sorted.page === null && (isOwn || links.length === 1)) {
      sorted.page = found.path;
      sorted.hasPage = found.exists;
      told.add(link);
    }
    if (found.kind === 'refused') sorted.problems.push(found.problem);
    if (found.kind === 'material') {
      sorted.materials.push(found.path);
      told.add(link);
    }
    if (found.kind === 'unknown' && isOwn)
      sorted.missing.push([{ kind: 'text', markdown: inertCode(link.address) }]);
  }
  return sorted;
}

/** The list's own number, written as text: "**[12]** …", "3) …"; and a task box, which is nobody's title. */
function withoutNumber(inlines: readonly Inline[]): readonly [number | null, readonly Inline[]] {
  const first = inlines[0];
  if (first?.kind !== 'text') return [null, inlines];
  const [all = '', bracketed, plain] =
    /^(?:\s*\[[ xX]\]\s+)?(?:\s*(?:\[(\d{1,4})\]|\(?(\d{1,4})\))[.:]?\s*)?/.exec(first.text) ?? [];
  if (all === '') return [null, inlines];
  const digits = bracketed ?? plain;
  const rest = first.text.slice(all.length);
  const others = inlines.slice(1);
  return [
    digits === undefined ? null : Number(digits),
    rest === '' ? others : [textRun(rest, first.marks), ...others],
  ];
}

/** A short name before the title: "GPT-3: …". */
function nameBefore(lead: string): string {
  const name = /^([^:]{2,20}):\s*["“]?$/.exec(lead)?.[1]?.trim() ?? '';
  const isName = isNickname(name) && !isLeadLabel(name) && !/\d\/\d|[\p{Extended_Pictographic}]/u.test(name);
  return isName ? name : '';
}

/** "… via Masked Generative Transformers (Muse)" is a title and a nickname. */
function withoutNickname(text: string): readonly [string, string] {
  const bare = text.replace(/[.,:]$/, '').trim();
  const quoted = bare.replace(/^["“](.*?)[.,]?["”]?$/, '$1');
  const title = quoted.replace(/[.,:]$/, '').trim();
  // Most titles end in no parenthesis, and the pattern would try every space of them.
  const [, named, name = ''] = title.endsWith(')') ? (/^(.*\S)\s*\(([^()]{2,20})\)$/.exec(title) ?? []) : [];
  const nickname = name.trim();
  return named !== undefined && isNickname(nickname) ? [named, nickname] : [title, ''];
}
