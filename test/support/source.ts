// Reads what each file of src/ imports, as TypeScript sees it: a word in a text or a comment is not an import.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** A path from src/ (`domain/index.ts`), or the name of a package or of a module of Node (`node:fs`). */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

export interface SourceFile {
  /** From src/, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Ways to load a file that this check cannot follow: an `import()` of something that is put together, a `require`. */
  readonly hidden: readonly string[];
  readonly usesConsole: boolean;
  /** A text of it is a statement for a database. */
  readonly hasSql: boolean;
}

const SQL =
  /^\s*\(?(?:SELECT\s|INSERT (?:OR \w+ )?INTO\s|UPDATE \w+ SET\s|DELETE FROM\s|CREATE (?:TABLE|INDEX)\s|PRAGMA\s)/;

export function readSource(): SourceFile[] {
  const src = join(import.meta.dirname, '../../src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parse(path.split(sep).join('/'), readFileSync(join(src, path), 'utf8')));
}

export function parse(path: string, text: string): SourceFile {
  const imports: Import[] = [];
  const hidden: string[] = [];
  let usesConsole = false;
  let hasSql = false;

  const add = (specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text: to } = specifier;
    imports.push({ to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : to, kind });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) add(specifier, 'dynamic');
      else hidden.push('import() of a text that is put together');
    } else if (ts.isIdentifier(node) && ['require', 'createRequire'].includes(node.text)) {
      hidden.push(node.text);
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      usesConsole ||= node.expression.text === 'console';
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) hasSql ||= SQL.test(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));

  return { path, imports, hidden, usesConsole, hasSql };
}
