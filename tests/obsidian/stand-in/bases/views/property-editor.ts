import type * as app from 'obsidian';
import { parsePropertyId } from '../property-id';
import type { PropertyTypes } from '../property-types';
import { aroundOf } from '../render-context';

type Kind = 'text' | 'number' | 'checkbox' | 'list';

const kindByType: Readonly<Record<string, Kind>> = {
  checkbox: 'checkbox',
  number: 'number',
  multitext: 'list',
  aliases: 'list',
  tags: 'list',
};

/** A property of a note that can be written in its cell. */
export interface EditableProperty {
  readonly app: app.App;
  readonly file: app.TFile;
  readonly name: string;
  readonly kind: Kind;
  readonly content: unknown;
}

// App: help: properties of notes are edited in the table; those of files and formulas are not. Assumed: nor are objects.
export function findEditable(
  host: app.App,
  { file }: app.BasesEntry,
  id: app.BasesPropertyId,
  types: PropertyTypes,
): EditableProperty | null {
  const { type, name } = parsePropertyId(id);
  if (type !== 'note' || file.extension !== 'md') return null;
  const content: unknown = host.metadataCache.getFileCache(file)?.frontmatter?.[name];
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  return isObject ? null : { app: host, file, name, content, kind: kindOf(content, types[name]) };
}

function kindOf(content: unknown, type: string | undefined): Kind {
  if (Array.isArray(content)) return 'list';
  if (typeof content === 'boolean') return 'checkbox';
  if (typeof content === 'number') return 'number';
  return (content === undefined || content === null ? kindByType[type ?? ''] : undefined) ?? 'text';
}

/** Writes the property into its note, as the app writes properties. */
export function writeProperty({ app: host, file, name }: EditableProperty, content: unknown): void {
  const written = host.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => {
    frontmatter[name] = content;
  });
  void aroundOf(host.renderContext).settle.track(written);
}

/** How a property is typed: a list with commas between its items. */
export function typedText(content: unknown): string {
  if (Array.isArray(content)) return content.map(typedText).join(', ');
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}

// Assumed: a comma within a link is part of its name, and an emptied number is nothing.
function readTyped(kind: Kind, text: string): unknown {
  if (kind === 'number') return text.trim() === '' ? null : Number(text);
  if (kind !== 'list') return text;
  const items = text.match(/(?:\[\[[^\]]*\]\]|[^,])+/g) ?? [];
  return items.map(item => item.trim()).filter(item => item !== '');
}

/** Turns a cell into a field until Enter or leaving it writes what was typed, or Escape does not. */
export function editCell(cell: HTMLElement, property: EditableProperty, done: () => void): void {
  const { kind, content, name } = property;
  const before = typedText(content);
  cell.replaceChildren();
  const input = cell.createEl('input', {
    cls: 'bases-cell-input',
    type: kind === 'number' ? 'number' : 'text',
    attr: { 'aria-label': name, step: 'any' },
  });
  input.value = before;
  let isOpen = true;
  const finish = (isKept: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    if (isKept && input.value !== before) writeProperty(property, readTyped(kind, input.value));
    done();
  };
  input.addEventListener('blur', () => finish(true));
  input.addEventListener('keydown', evt => {
    if (evt.key !== 'Enter' && evt.key !== 'Escape') return;
    evt.preventDefault();
    evt.stopPropagation();
    finish(evt.key === 'Enter');
  });
  input.focus();
  input.select();
}
