import { posix } from 'node:path';
import * as ts from 'typescript';
import type { SourceFile } from './source-file';

export interface Import {
  readonly line: number;
  /** As it is written. */
  readonly name: string;
  /** From the repository's root and without an ending; null for a package. */
  readonly path: string | null;
  readonly typeOnly: boolean;
}

/** Everything a file asks for, in whichever form: import, re-export, `import()`, `require()` and `import('…').Type`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedName(node);
    if (name !== null) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ line, name, path: pathOf(file.path, name), typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function importedName(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const { expression } = node;
  const asks =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require');
  // A name that is put together at run time can be held to no rule, so it breaks them all.
  return asks ? (literal(node.arguments[0]) ?? '(a name made at run time)') : null;
}

function literal(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function pathOf(importer: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  return posix.join(posix.dirname(importer), name).replace(/\.tsx?$/, '');
}
