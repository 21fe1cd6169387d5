// What a user of the package sees in an editor: every export has a docstring.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const entries = [
  'index.ts',
  'domain/index.ts',
  'import/index.ts',
  'portal/index.ts',
  'testing/index.ts',
  'testing/msw/index.ts',
];

/** Of our own files only, and without the library: comments need no types. */
function parse(): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2024 };
  const host = ts.createCompilerHost(options, true);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => ({
      resolvedModule: text.startsWith('.')
        ? { resolvedFileName: join(dirname(from), text), extension: ts.Extension.Ts }
        : undefined,
    }));
  return ts.createProgram(
    entries.map((entry) => join(src, entry)),
    options,
    host,
  );
}

const program = parse();
const checker = program.getTypeChecker();

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(join(src, file));
  const module = source && checker.getSymbolAtLocation(source);
  return module === undefined
    ? []
    : checker
        .getExportsOfModule(module)
        .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

test.each(entries)('every export of %s says what it is', (file) => {
  const exported = exportsOf(file);
  expect(exported.length).toBeGreaterThan(4);
  const silent = exported.filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
