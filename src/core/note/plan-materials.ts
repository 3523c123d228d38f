import { megabytes } from '../list/list-size';
import { folderOf, stemOf } from '../list/list-path';
import type { Problem } from '../problem';
import * as wording from '../wording/materials-wording';
import { nameKey, noteName } from './note-name';

/** A notebook, slides or a PDF that the list has beside a page. */
export interface ListedMaterial {
  /** Inside the source. */
  readonly path: string;
  /** In bytes; null where it is known only once the file is here. */
  readonly size: number | null;
  /** Git's id of its content. */
  readonly id: string;
}

export interface VaultFile {
  readonly path: string;
  readonly size: number;
}

export interface Download extends ListedMaterial {
  /** Where it goes in the vault. */
  readonly to: string;
}

/** What downloading would do, decided before anything is asked for. */
export interface MaterialsPlan {
  readonly folder: string;
  readonly downloads: readonly Download[];
  /** What the vault has already, byte for byte, and where. */
  readonly present: readonly { readonly path: string; readonly at: string }[];
  /** What stays a link, and why. */
  readonly problems: readonly Problem[];
}

/** What came of downloading. */
export interface MaterialsReport {
  /** Paths in the vault. */
  readonly created: readonly string[];
  readonly problems: readonly Problem[];
  readonly failed: number;
  /** How many were not begun, because the person stopped or the server was lost. */
  readonly left: number;
}

const mostOfFile = 100 * 1024 * 1024;
const mostOfAll = 500 * 1024 * 1024;

/** What people read, hear and look at; a file that an app or a system would run, or the vault take for a note, stays a link. */
const kinds =
  /\.(?:pdf|ps|djvu|epub|ipynb|pptx?|odp|key|docx?|odt|rtf|xlsx?|ods|csv|tsv|txt|bib|tex|png|jpe?g|gif|webp|mp3|m4a|wav|mp4|webm|mov|vtt|srt)$/i;

/** Files of the vault that may be one of the materials; only these are worth reading. */
export function filesToCompare(
  materials: readonly ListedMaterial[],
  files: readonly VaultFile[],
): readonly VaultFile[] {
  const sizes = new Set(materials.map(({ size }) => size));
  const endings = new Set(materials.filter(({ size }) => size === null).map(({ path }) => endingOf(path)));
  return files.filter(({ path, size }) => sizes.has(size) || endings.has(endingOf(path)));
}

/** Decides which materials to download, and under which names. `here` tells the vault's files by the ids of their contents. */
export function planMaterials(
  materials: readonly ListedMaterial[],
  folder: string,
  files: readonly VaultFile[],
  here: ReadonlyMap<string, string>,
): MaterialsPlan {
  const downloads = new Map<string, Download>();
  const present = new Map<string, { readonly path: string; readonly at: string }>();
  const problems: Problem[] = [];
  const names = new Set(files.map(({ path }) => nameKey(path)));
  let bytes = 0;
  for (const { path, size, id } of materials) {
    const at = here.get(id);
    if (downloads.has(id) || present.has(id)) continue;
    const because = at === undefined ? refusal(path, size, bytes) : null;
    if (at !== undefined) present.set(id, { path, at });
    else if (because !== null) problems.push({ file: path, line: 0, message: because });
    else {
      bytes += size ?? 0;
      const to = freePath(folder, path, names);
      names.add(nameKey(to));
      downloads.set(id, { path, size, id, to });
    }
  }
  return { folder, downloads: [...downloads.values()], present: [...present.values()], problems };
}

function refusal(path: string, size: number | null, bytes: number): string | null {
  if (!kinds.test(path)) return wording.notThisKind(path);
  if (size === null) return null;
  if (size > mostOfFile) return wording.tooLarge(path, megabytes(size), megabytes(mostOfFile));
  return bytes + size > mostOfAll ? wording.another(path, megabytes(mostOfAll)) : null;
}

/** A name that every system allows and that is free; the folder of the source tells two files of one name apart. */
function freePath(folder: string, path: string, names: ReadonlySet<string>): string {
  const above = folderOf(path);
  const ending = endingOf(path);
  const stem = stemOf(path);
  const beside = above === '' ? stem : `${above.slice(above.lastIndexOf('/') + 1)} - ${stem}`;
  for (let count = 1; ; count++) {
    const name = count < 3 ? [stem, beside][count - 1] : `${beside} (${count - 1})`;
    const to = [folder, `${noteName(name ?? stem)}.${ending}`].filter(part => part !== '').join('/');
    if (!names.has(nameKey(to))) return to;
  }
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
