import { posix } from 'node:path';

/** A document as its readers meet it: its path from the repository's root and its Markdown. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

export interface Repository {
  has(path: string): boolean;
  readonly scripts: readonly string[];
}

const folders = 'src|tests|scripts|docs|bench|bin|reading-lists|vault-template';
const namedPath = new RegExp(`(?:^|[\\s\`])((?:${folders})/[\\w./-]*\\w)(?![\\w/*<]|/)`, 'gm');
const linkTarget = /\]\(([^)\s]+)\)/g;
const command = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g;

/** What a document names that is not there: files, commands and links inside the repository. */
export function documentFaults(documents: readonly Document[], repository: Repository): readonly string[] {
  return documents.flatMap(document => [
    ...missing(document, [...pathsIn(document.text), ...linksIn(document)], path => repository.has(path)),
    ...missing(document, commandsIn(document.text), name => repository.scripts.includes(name)),
  ]);
}

function missing(
  document: Document,
  names: readonly string[],
  isThere: (name: string) => boolean,
): readonly string[] {
  return [...new Set(names)]
    .filter(name => !isThere(name))
    .map(name => `${document.path} names ${name}, which is not there`);
}

function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(namedPath)].map(match => match[1] ?? '');
}

function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(command)].map(match => match[1] ?? match[2] ?? '');
}

function linksIn({ path, text }: Document): readonly string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(linkTarget)]
    .map(match => match[1] ?? '')
    .filter(target => !/^(?:[a-z]+:|#)/.test(target))
    .map(target => posix.join(posix.dirname(path), target.replace(/#.*$/, '')));
}
