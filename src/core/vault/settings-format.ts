import type { Fault, Shape } from './shape';
import { flag, isRecord, listOf, mapOf, number, oneOf, record, text, whole } from './shape';

/** What a property can be declared as in types.json. */
export const propertyTypes = [
  'text',
  'multitext',
  'number',
  'checkbox',
  'date',
  'datetime',
  'tags',
  'aliases',
] as const;

const app = record(
  {},
  {
    alwaysUpdateLinks: flag,
    newLinkFormat: oneOf('shortest', 'relative', 'absolute'),
    useMarkdownLinks: flag,
    attachmentFolderPath: text,
    newFileLocation: oneOf('root', 'current', 'folder'),
    newFileFolderPath: text,
    userIgnoreFilters: listOf(text),
    propertiesInDocument: oneOf('visible', 'hidden', 'source'),
    defaultViewMode: oneOf('source', 'preview'),
    livePreview: flag,
    readableLineLength: flag,
    showInlineTitle: flag,
    strictLineBreaks: flag,
    promptDelete: flag,
    trashOption: oneOf('system', 'local', 'none'),
    tabSize: whole,
    useTab: flag,
  },
  'open',
);

const appearance = record(
  {},
  {
    enabledCssSnippets: listOf(text),
    accentColor: text,
    theme: oneOf('system', 'moonstone', 'obsidian'),
    cssTheme: text,
  },
  'open',
);

const graph = record(
  {},
  {
    search: text,
    showTags: flag,
    showAttachments: flag,
    hideUnresolved: flag,
    showOrphans: flag,
    showArrow: flag,
    colorGroups: listOf(record({ query: text, color: record({ a: number, rgb: whole }) })),
    textFadeMultiplier: number,
    nodeSizeMultiplier: number,
    lineSizeMultiplier: number,
    centerStrength: number,
    repelStrength: number,
    linkStrength: number,
    linkDistance: number,
    scale: number,
    close: flag,
    'collapse-filter': flag,
    'collapse-color-groups': flag,
    'collapse-display': flag,
    'collapse-forces': flag,
  },
  'open',
);

const bookmarkKinds: Readonly<Record<string, Shape>> = {
  file: record({ type: text, path: text }, { ctime: whole, title: text, subpath: text }, 'open'),
  folder: record({ type: text, path: text }, { ctime: whole, title: text }, 'open'),
  search: record({ type: text, query: text }, { ctime: whole, title: text }, 'open'),
  url: record({ type: text, url: text }, { ctime: whole, title: text }, 'open'),
  graph: record({ type: text }, { ctime: whole, title: text, options: mapOf(() => []) }, 'open'),
  group: record(
    { type: text, items: listOf((value, at) => bookmark(value, at)) },
    { ctime: whole, title: text },
    'open',
  ),
};

const bookmark = byKind(bookmarkKinds);

const leaf = record(
  { id: text, type: text, state: record({ type: text }, { state: mapOf(() => []) }, 'open') },
  {},
  'open',
);
const children = listOf((value, at) => workspaceNode(value, at));
const split = record(
  { id: text, type: text, children },
  { direction: oneOf('vertical', 'horizontal'), width: number, collapsed: flag },
  'open',
);

const workspaceNode = byKind({
  split,
  'mobile-drawer': split,
  tabs: record({ id: text, type: text, children }, { currentTab: whole }, 'open'),
  leaf,
});

const workspace = record(
  { main: split },
  { left: workspaceNode, right: workspaceNode, active: text, lastOpenFiles: listOf(text) },
  'open',
);

/** Older versions of the app wrote a list of the core plugins that are on. */
const corePlugins: Shape = (value, at) =>
  Array.isArray(value) ? listOf(text)(value, at) : mapOf(flag)(value, at);

const settings: Readonly<Record<string, Shape>> = {
  'app.json': app,
  'appearance.json': appearance,
  'core-plugins.json': corePlugins,
  'community-plugins.json': listOf(text),
  'graph.json': graph,
  'types.json': record({ types: mapOf(oneOf(...propertyTypes)) }, {}, 'open'),
  'bookmarks.json': record({ items: listOf(bookmark) }, {}, 'open'),
  'templates.json': record({}, { folder: text, dateFormat: text, timeFormat: text }, 'open'),
  'workspace.json': workspace,
  'workspace-mobile.json': workspace,
  'plugins/paper-club/data.json': record({}, { folder: text }, 'open'),
};

/** Every fault of a parsed settings file; `path` is relative to the settings folder. A file not known here has none. */
export function settingsFaults(path: string, value: unknown): readonly Fault[] {
  return settings[path]?.(value, []) ?? [];
}

/** The shape that the value's `type` names. */
function byKind(kinds: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    const kind = isRecord(value) && typeof value['type'] === 'string' ? value['type'] : '';
    const shape = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return (shape ?? record({ type: oneOf(...Object.keys(kinds)) }, {}, 'open'))(value, at);
  };
}

/** Whether the format of this file of the settings folder is known here. */
export function isSettingsFile(path: string): boolean {
  return Object.hasOwn(settings, path);
}
