import type * as app from 'obsidian';
import { getAllTags } from '../../text/frontmatter-fields';
import { getLinkpath } from '../../text/link-text';
import { referencesOf } from '../../vault/link-index';
import { ObjectValue, wrap } from '../values/composite-values';
import { DateValue } from '../values/date-value';
import { fileOf, FileValue } from '../values/file-value';
import { LinkValue, targetOf } from '../values/link-value';
import { StringValue } from '../values/primitive-value';
import { TagValue } from '../values/text-values';
import { NullValue, type Value } from '../values/value';
import { functionsOf } from './formula-function';
import type { FormulaScope } from './formula-scope';
import { findFile } from './global-functions';
import { listOf, textOf } from './given-values';

type Field = (file: app.TFile, scope: FormulaScope) => Value;

const folderOf = (file: app.TFile): string => file.parent?.path ?? '/';

/** App: help (file properties). */
export const fileFields: Readonly<Record<string, Field>> = {
  file: file => new FileValue(file),
  name: file => new StringValue(file.name),
  basename: file => new StringValue(file.basename),
  path: file => new StringValue(file.path),
  folder: file => new StringValue(folderOf(file)),
  ext: file => new StringValue(file.extension),
  size: file => wrap(file.stat.size),
  ctime: file => new DateValue(new Date(file.stat.ctime)),
  mtime: file => new DateValue(new Date(file.stat.mtime)),
  properties: (file, scope) => new ObjectValue(scope.noteProperties(file)),
  tags: (file, scope) => listOf(tagsOf(file, scope).map(tag => new TagValue(tag))),
  links: (file, scope) => listOf(linksOf(file, scope)),
  embeds: (file, { app: host }) =>
    listOf(toLinks(host, file, host.metadataCache.getFileCache(file)?.embeds ?? [])),
  backlinks: (file, { app: host }) => {
    const links = Object.entries(host.metadataCache.resolvedLinks);
    const sources = links.filter(([, targets]) => (targets[file.path] ?? 0) > 0);
    return listOf(
      sources.map(([path]) => new LinkValue({ app: host, linktext: path, display: null, sourcePath: '' })),
    );
  },
};

/** App: help (functions, file type). */
export const fileFunctions = functionsOf<FileValue>({
  'asLink(display?: Any)': (self, [display], { app: host }) =>
    new LinkValue({
      app: host,
      linktext: host.metadataCache.fileToLinktext(fileOf(self), ''),
      display: display === undefined || display instanceof NullValue ? null : display,
      sourcePath: '',
    }),
  'hasLink(otherFile: File | String | Null)': (self, [other], scope) =>
    wrap(linksTo(fileOf(self), other, scope)),
  'hasProperty(name: String)': (self, [name], scope) =>
    wrap(Object.hasOwn(scope.noteProperties(fileOf(self)), textOf(name))),
  'hasTag(...values: String)': (self, given, scope) => {
    const tags = tagsOf(fileOf(self), scope).map(tag => tag.toLowerCase());
    return wrap(given.some(each => tags.some(tag => isTagOrBelow(tag, textOf(each)))));
  },
  'inFolder(folder: String)': (self, [folder]) => wrap(isInFolder(fileOf(self), textOf(folder))),
});

/** App: help (functions, link type). */
export const linkFunctions = functionsOf<LinkValue>({
  'asFile()': link => {
    const target = targetOf(link);
    return target ? new FileValue(target) : NullValue.value;
  },
  'linksTo(file: File | String)': (link, [other], scope) => {
    const target = targetOf(link);
    return wrap(target !== null && linksTo(target, other, scope));
  },
});

function tagsOf(file: app.TFile, { app: host }: FormulaScope): readonly string[] {
  const cache = host.metadataCache.getFileCache(file);
  return [...new Set(cache ? (getAllTags(cache) ?? []) : [])];
}

function toLinks(
  host: app.App,
  { path }: app.TFile,
  references: readonly app.Reference[],
): readonly LinkValue[] {
  return references.map(({ link, displayText }) => {
    const display = displayText === undefined || displayText === link ? null : new StringValue(displayText);
    return new LinkValue({ app: host, linktext: link, display, sourcePath: path });
  });
}

function linksOf(file: app.TFile, { app: host }: FormulaScope): readonly LinkValue[] {
  const { links = [], frontmatterLinks = [] } = host.metadataCache.getFileCache(file) ?? {};
  return toLinks(host, file, [...links, ...frontmatterLinks]);
}

// Assumed: embeds count as links here, as they do among the backlinks.
function linksTo(file: app.TFile, other: Value | undefined, scope: FormulaScope): boolean {
  const found = findFile(other, scope);
  if (!(found instanceof FileValue)) return false;
  const { metadataCache } = scope.app;
  return referencesOf(metadataCache.getFileCache(file) ?? {}).some(
    ({ link }) => metadataCache.getFirstLinkpathDest(getLinkpath(link), file.path) === fileOf(found),
  );
}

// App: help: the tags below a tag count. Assumed: the `#` may be written, and case does not matter, as everywhere with tags.
function isTagOrBelow(tag: string, wanted: string): boolean {
  const whole = `#${wanted.replace(/^#/, '').toLowerCase()}`;
  return tag === whole || tag.startsWith(`${whole}/`);
}

// App: help: the folder or one of its sub-folders.
function isInFolder(file: app.TFile, written: string): boolean {
  const wanted = written.replace(/^\/+|\/+$/g, '');
  const folder = folderOf(file);
  return wanted === '' || folder === wanted || folder.startsWith(`${wanted}/`);
}
