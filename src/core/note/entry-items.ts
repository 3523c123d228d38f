import type { Entry, Line } from '../list/reading-list';
import { inertText } from '../list/inert';
import * as noteWording from '../wording/note-wording';
import { wantedItem, type WantedItem } from './block-items';
import type { LineWriter } from './render-line';

/** What the list says about one or more entries that are read together in one note. */
export function entryItems(
  entries: readonly Entry[],
  render: LineWriter,
): { readonly summary: readonly WantedItem[]; readonly resources: readonly WantedItem[] } {
  const summary = entries.flatMap(entry => entry.summary);
  return {
    summary: withoutDoubles(paragraphs('summary', summary, render)),
    resources: [...groupItems(entries, render), ...materialItems(entries)],
  };
}

export function paragraphs(key: string, lines: readonly Line[], render: LineWriter): readonly WantedItem[] {
  return lines.map((line, index) => wantedItem('paragraph', `${key}:${index}`, render(line, 'paragraph')));
}

export function headingItem(text: string): WantedItem {
  return wantedItem('heading', `heading:${text}`, `### ${text}`);
}

export function bulletItem(key: string, text: string): WantedItem {
  return wantedItem('bullet', key, `- ${text}`);
}

/** Groups of one name become one, in the order in which they first appear. */
function groupItems(entries: readonly Entry[], render: LineWriter): readonly WantedItem[] {
  const groups = new Map<string, WantedItem[]>();
  for (const { heading, items } of entries.flatMap(entry => entry.groups)) {
    const group = groups.get(heading) ?? [];
    groups.set(heading, group);
    for (const { form, line } of items) {
      const text = render(line, form);
      if (text === '') continue;
      const key = `resource:${firstTarget(line) ?? `${heading}:${group.length}`}`;
      group.push(form === 'bullet' ? bulletItem(key, text) : wantedItem(form, key, text));
    }
  }
  return [...groups].flatMap(([heading, items]) => [headingItem(heading), ...withoutDoubles(items)]);
}

function materialItems(entries: readonly Entry[]): readonly WantedItem[] {
  const materials = new Map(entries.flatMap(entry => entry.materials.map(each => [each.path, each.address])));
  if (materials.size === 0) return [];
  return [
    headingItem(noteWording.furtherMaterials),
    ...[...materials].map(([path, address]) => {
      const name = inertText(path.slice(path.lastIndexOf('/') + 1));
      const where = `${name} (\`${path.replace(/`/g, "'")}\`)`;
      return bulletItem(`material:${path}`, address === null ? where : `[${name}](${address})`);
    }),
  ];
}

function firstTarget(line: Line): string | null {
  for (const part of line) {
    if (part.kind === 'paper') return part.id;
    if (part.kind === 'link') return part.url;
  }
  return null;
}

function withoutDoubles(items: readonly WantedItem[]): readonly WantedItem[] {
  const seen = new Set(['']);
  return items.filter(({ text }) => seen.size < seen.add(text).size);
}
