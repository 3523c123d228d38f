import { posix } from 'node:path';
import * as ts from 'typescript';
import type { SourceFile } from './source-file';

const longest = 250;

/** Names that say nothing about what is inside, so everything ends up inside. */
const drawerNames =
  /^(?:util|utils|helper|helpers|misc|types|index|common|shared)$|-(?:manager|service|helper|utils?)$/;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with a file whatever it imports: its name, its length, how it exports. */
export function fileFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => [...nameFaults(file), ...lengthFaults(file), ...exportFaults(file)]);
}

function nameFaults({ path }: SourceFile): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  const name = posix.basename(path).replace(/\.tsx?$/, '');
  const drawer = [...folders, name].find(part => drawerNames.test(part));
  const crooked = [...folders, name].find(part => !kebabCase.test(part));
  return [
    ...(drawer === undefined ? [] : [`${path}: "${drawer}" does not say what is inside`]),
    ...(crooked === undefined ? [] : [`${path}: "${crooked}" is not kebab-case`]),
  ];
}

function lengthFaults({ path, text }: SourceFile): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines <= longest ? [] : [`${path} has ${lines} lines; at most ${longest} are allowed`];
}

function exportFaults(file: SourceFile): readonly string[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  return tree.statements.flatMap(statement => {
    const line = tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1;
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
      return [`${file.path}:${line} passes on another file's exports: import them where they are made`];
    }
    // The app loads the default export of the plugin's entry file; a name tells every other reader more.
    return isDefaultExport(statement) && file.path !== 'src/main.ts'
      ? [`${file.path}:${line} has a default export: give it a name`]
      : [];
  });
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
    const clause = statement.exportClause;
    return ts.isNamedExports(clause) && clause.elements.some(({ name }) => name.text === 'default');
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}
