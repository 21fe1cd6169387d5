// A language that is added to `languages` does not compile until every table by Language has it. A comparison with one language would
// compile, and everybody else would silently be given the other one.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { languages } from '../../src/messages/language.ts';

/** Where one language is meant, whatever the reader speaks. */
const meantHere: Readonly<Record<string, string>> = {
  'contract/openapi/parameters.ts': 'the document of the API names the default and an example',
  'cli/output/open-output.ts': 'a CSV file is for a Dutch spreadsheet',
  'import/declarations/template/template-text.ts': 'so is a template',
  'portal/practice/seed/act-as.ts': 'the people of the practice portal are Dutch',
  'portal/practice/seed/rows.ts': 'and so is how they are reached',
  'portal/systems/call-portal.ts': 'the systems of the SVB and of offices are run by Dutch people',
  'portal/store/queries/mail/mail.ts': 'whoever has made no profile was entered by a Dutch office or holder',
};

/** Of these, `messages` alone may know one by its name: the loaders, and what makes types of the first language. */
const knowLanguages = ['load.ts', 'sign-in-texts.ts', 'texts-for.ts', 'cli-texts.ts', 'wizard-texts.ts'].map(
  (file) => `messages/${file}`,
);

interface Found {
  readonly comparisons: readonly string[];
  readonly names: readonly string[];
  readonly imports: readonly string[];
}

function isLanguageName(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && languages.some((language) => language === node.text);
}

const equal = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

function look(text: string): Found {
  const comparisons: string[] = [];
  const names: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && equal.includes(node.operatorToken.kind)) {
      if (isLanguageName(node.left) || isLanguageName(node.right)) comparisons.push(node.getText());
    } else if (ts.isCaseClause(node) && isLanguageName(node.expression)) comparisons.push(node.expression.getText());
    else if (isLanguageName(node)) names.push(node.getText());
    else if (ts.isStringLiteralLike(node) && languages.some((one) => node.text.includes(`/${one}/`))) {
      imports.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return { comparisons, names, imports };
}

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !languages.some((language) => path.startsWith(`messages/${language}/`)))
  .map((path) => ({ path, ...look(readFileSync(join(src, path), 'utf8')) }));

test('nothing asks whether the language is this one', () => {
  expect(files.flatMap(({ path, comparisons }) => comparisons.map((found) => `${path}: ${found}`))).toEqual([]);
});

test('a language is named only where that one is meant', () => {
  const places = files.filter(({ names }) => names.length > 0).map(({ path }) => path);
  expect(places.toSorted()).toEqual([...Object.keys(meantHere), 'domain/words.ts', 'messages/language.ts'].toSorted());
});

test('only the tables of texts know the folder of a language', () => {
  const places = files.filter(({ imports }) => imports.length > 0).map(({ path }) => path);
  expect(places.toSorted()).toEqual(knowLanguages.toSorted());
});

test.each([
  ["const texts = language === 'nl' ? nl : en;"],
  ["const texts = 'en' !== context.language ? nl : en;"],
  ["switch (language) { case 'nl': speak(); }"],
])('sees that %s chooses between two', (text) => {
  expect(look(text).comparisons).toHaveLength(1);
});
