import type { PaperId } from '../list/paper-id';
import type { Entry, Line } from '../list/reading-list';
import { inertText } from '../list/inert';
import * as noteWording from '../wording/note-wording';
import type { WantedItem } from './block-items';
import { renderLine, type PaperMentions } from './render-line';

/** What the list says about one or more entries that are read together in one note. */
export function entryItems(
  entries: readonly Entry[],
  mentions: PaperMentions,
  self: PaperId | null,
): { readonly summary: readonly WantedItem[]; readonly resources: readonly WantedItem[] } {
  const summary = entries.flatMap(entry => entry.summary);
  return {
    summary: withoutDoubles(paragraphs('summary', summary, mentions, self)),
    resources: [...groupItems(entries, mentions, self), ...materialItems(entries)],
  };
}

export function paragraphs(
  key: string,
  lines: readonly Line[],
  mentions: PaperMentions,
  self: PaperId | null,
): readonly WantedItem[] {
  return lines.map((line, index) => ({
    form: 'paragraph' as const,
    key: `${key}:${index}`,
    text: renderLine(line, mentions, self, 'prose'),
  }));
}

export function headingItem(level: number, text: string): WantedItem {
  return { form: 'heading', key: `heading:${text}`, text: `${'#'.repeat(level)} ${text}` };
}

export function bulletItem(key: string, text: string): WantedItem {
  return { form: 'bullet', key, text: `- ${text}` };
}

/** Groups of one name become one, in the order in which they first appear. */
function groupItems(
  entries: readonly Entry[],
  mentions: PaperMentions,
  self: PaperId | null,
): readonly WantedItem[] {
  const groups = new Map<string, WantedItem[]>();
  for (const group of entries.flatMap(entry => entry.groups)) {
    const items = groups.get(group.heading) ?? [];
    groups.set(group.heading, items);
    for (const { form, line } of group.items) {
      const text = renderLine(line, mentions, self, form === 'bullet' ? 'bullet' : 'prose');
      if (text === '') continue;
      const key = `resource:${firstTarget(line) ?? `${group.heading}:${items.length}`}`;
      items.push({ form, key, text: form === 'bullet' ? `- ${text}` : text });
    }
  }
  return [...groups].flatMap(([heading, items]) => [headingItem(3, heading), ...withoutDoubles(items)]);
}

function materialItems(entries: readonly Entry[]): readonly WantedItem[] {
  const paths = [...new Set(entries.flatMap(entry => entry.materials))];
  if (paths.length === 0) return [];
  return [
    headingItem(3, noteWording.furtherMaterials),
    ...paths.map(path => {
      const name = inertText(path.slice(path.lastIndexOf('/') + 1));
      return bulletItem(`material:${path}`, `${name} (\`${path.replace(/`/g, "'")}\`)`);
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
  const seen = new Set<string>();
  return items.filter(item => {
    if (item.text === '' || seen.has(item.text)) return false;
    seen.add(item.text);
    return true;
  });
}
