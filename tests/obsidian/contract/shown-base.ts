import { stringify } from 'yaml';
import { openHost } from '../stand-in/app-host';
import type { Host, HostOptions } from '../stand-in/host';

/** A vault in which `Shown.base` is open. */
export interface OpenedBase {
  readonly host: Host;
  /** The tab's content. */
  readonly el: HTMLElement;
  /** The texts of the cells of each row, with the keys of groups as rows of one. */
  readonly rows: () => readonly (readonly string[])[];
  /** What is said instead of rows. */
  readonly error: () => string | null;
}

type Written = string | Readonly<Record<string, unknown>>;

/** Opens a vault with a base in it, given as its text or its content. */
export async function openBase(
  base: Written,
  files: Readonly<Record<string, string>> = {},
  options: HostOptions = {},
): Promise<OpenedBase> {
  const text = typeof base === 'string' ? base : stringify(base);
  const host = await openHost({ ...options, files: { ...files, 'Shown.base': text } });
  await host.settled();
  const leaf = host.app.workspace.getLeaf('tab');
  await leaf.openFile(host.app.vault.getFileByPath('Shown.base')!);
  await host.settled();
  const el = leaf.view.containerEl;
  return {
    host,
    el,
    rows: () => rowsIn(el),
    error: () => el.querySelector('.bases-error')?.textContent ?? null,
  };
}

export function rowsIn(el: HTMLElement): readonly (readonly string[])[] {
  const rows = el.findAll('tbody tr');
  return rows.map(row => [...row.children].map(cell => cell.textContent ?? ''));
}

/** What formulas answer about one note, as the cells of a table show it. */
export async function answersOf(
  formulas: readonly string[],
  note = '',
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const named = Object.fromEntries(formulas.map((formula, at) => [`f${at}`, formula]));
  const order = Object.keys(named).map(name => `formula.${name}`);
  const view = { type: 'table', name: 'All', order };
  const base = { filters: 'file.path == "Folder/Note.md"', formulas: named, views: [view] };
  const { host, rows } = await openBase(base, { 'Folder/Note.md': note, ...files });
  const [answers = []] = rows();
  await host.closeVault();
  return answers;
}
