import * as ts from 'typescript';
import { importsOf } from './imports-of';
import type { SourceFile } from './source-file';

const calls = new Set([
  'fetch',
  'requestUrl',
  'request',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
]);
const modules = /^(?:node:)?(?:http|https|http2|net|tls|dgram|undici)$/;

/** Every place that could send something, each with its file and line. */
export function networkUses(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const wanted = importsOf(file).filter(({ name }) => modules.test(name));
    return [...wanted.map(({ line, name }) => `${file.path}:${line} ${name}`), ...callsIn(file)];
  });
}

/** Hosts that stand in the program's texts, each once: those it calls and those it only recognises in links. */
export function hostsIn(files: readonly SourceFile[]): readonly string[] {
  const hosts = files.flatMap(file =>
    textsIn(file).flatMap(text => [...text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)]),
  );
  return [...new Set(hosts.map(match => (match[1] ?? '').toLowerCase()))].sort();
}

function callsIn(file: SourceFile): readonly string[] {
  return collect(file, node => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
    const { expression } = node;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    return ts.isIdentifier(name) && calls.has(name.text) ? name.text : null;
  }).map(({ line, text }) => `${file.path}:${line} ${text}`);
}

function textsIn(file: SourceFile): readonly string[] {
  return collect(file, node =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
      ? node.text
      : null,
  ).map(({ text }) => text);
}

function collect(file: SourceFile, pick: (node: ts.Node) => string | null) {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const text = pick(node);
    if (text !== null)
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
