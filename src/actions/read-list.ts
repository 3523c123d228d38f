import type { Catalogue } from '../core/list/citation';
import type { Outline } from '../core/list/outline';
import { composeReadingList, outlineOf, pagesToRead } from '../core/list/read-list';
import type { ReadingList } from '../core/list/reading-list';
import { decodeList, refuseOutline } from '../core/list/refuse-list';
import { ListUnavailable } from '../core/list-unavailable';
import { messageOf } from '../core/message-of';
import type { Problem } from '../core/problem';
import * as sourceWording from '../core/wording/source-wording';
import { fewAtOnce } from './few-at-once';
import type { ListSource } from './list-source';

/** Either a list with at least one entry, or the one sentence that says why there is none. */
export type ListRead =
  | { readonly kind: 'list'; readonly list: ReadingList }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Servers are asked for no more at a time; a disk does not mind. */
const pagesAtOnce = 4;

/**
 * Reads a whole list from its source; a page that cannot be read becomes a problem and stops nothing. When the source
 * itself is lost on the way there is no list, because half of one would pass for the whole.
 */
export async function readList(
  source: ListSource,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<ListRead> {
  try {
    return await readWhole(source, catalogue, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ListUnavailable)) throw error;
    return { kind: 'refused', problem: { file: source.name, line: 0, message: error.message } };
  }
}

async function readWhole(
  source: ListSource,
  catalogue: Catalogue,
  signal: AbortSignal | undefined,
): Promise<ListRead> {
  const files = await source.files();
  const readme = source.readme ?? findReadme(files);
  if (readme === null) {
    const message = sourceWording.noReadme(source.name, files.filter(isTopLevel));
    return { kind: 'refused', problem: { file: source.name, line: 0, message } };
  }
  const text = await readText(source, readme, signal);
  if (typeof text !== 'string') return { kind: 'refused', problem: text };
  const outline = outlineOf(text, readme, files, !isReadme(readme));
  const refused = refuseOutline(outline);
  if (refused !== null) return { kind: 'refused', problem: refused };
  const paths = pagesToRead(outline);
  const texts = await fewAtOnce(paths, pagesAtOnce, path => {
    signal?.throwIfAborted();
    return readText(source, path, signal);
  });
  const pages = new Map(paths.map((path, at) => [path, texts[at] ?? '']));
  const waited = source.pagesCanWait === true ? namelessProblem(outline, pages) : null;
  if (waited !== null) return { kind: 'refused', problem: waited };
  const list = composeReadingList(outline, pages, files, catalogue, path => source.addressOf?.(path) ?? null);
  return { kind: 'list', list: { ...list, problems: [...noticesOf(source), ...list.problems] } };
}

/** An entry without a title would come as another one, and make a note that nobody asked for. */
function namelessProblem(outline: Outline, pages: ReadonlyMap<string, string | Problem>): Problem | null {
  const nameless = outline.sections.flatMap(({ entries }) => entries.filter(({ title }) => title === ''));
  for (const { page } of nameless) {
    const found = page === null ? undefined : pages.get(page);
    if (typeof found === 'object')
      return { ...found, message: `${found.message} ${sourceWording.listWaits}` };
  }
  return null;
}

function noticesOf(source: ListSource): readonly Problem[] {
  return (source.notices?.() ?? []).map(message => ({ file: source.name, line: 0, message }));
}

async function readText(
  source: ListSource,
  path: string,
  signal: AbortSignal | undefined,
): Promise<string | Problem> {
  try {
    const decoded = decodeList(await source.read(path), path);
    return 'text' in decoded ? decoded.text : decoded.problem;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ListUnavailable) throw error;
    return { file: path, line: 0, message: messageOf(error) };
  }
}

/** The README at the top of the source, `README.md` before other spellings. */
function findReadme(files: readonly string[]): string | null {
  const readmes = files.filter(path => isTopLevel(path) && isReadme(path));
  return readmes.find(path => path.toLowerCase() === 'readme.md') ?? readmes[0] ?? null;
}

function isReadme(path: string): boolean {
  return /^readme(?:\.(?:md|markdown|mdown|mkd|txt))?$/i.test(path.slice(path.lastIndexOf('/') + 1));
}

function isTopLevel(path: string): boolean {
  return !path.includes('/');
}
