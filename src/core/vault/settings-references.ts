import type { Place } from './shape';
import { isRecord } from './shape';

/** A file or folder that a settings file names. */
export interface SettingsReference {
  readonly path: string;
  readonly at: Place;
}

/** What a settings file needs in the vault; `settingsFolder` is where snippets lie. */
export function settingsReferences(
  setting: string,
  value: unknown,
  settingsFolder: string,
): readonly SettingsReference[] {
  if (!isRecord(value)) return [];
  switch (setting) {
    case 'appearance.json':
      return texts(value['enabledCssSnippets']).map((name, index) => ({
        path: `${settingsFolder}/snippets/${name}.css`,
        at: ['enabledCssSnippets', index],
      }));
    case 'templates.json':
      return typeof value['folder'] === 'string' ? [{ path: value['folder'], at: ['folder'] }] : [];
    case 'bookmarks.json':
      return bookmarked(value['items'], ['items']);
    default:
      return [];
  }
}

function bookmarked(items: unknown, at: Place): readonly SettingsReference[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index): readonly SettingsReference[] => {
    if (!isRecord(item)) return [];
    const here = [...at, index];
    if (item['type'] === 'group') return bookmarked(item['items'], [...here, 'items']);
    const named = item['type'] === 'file' || item['type'] === 'folder' ? item['path'] : undefined;
    return typeof named === 'string' ? [{ path: named, at: [...here, 'path'] }] : [];
  });
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
