import { expect, test } from 'vitest';
import { schemaIssues } from '../../src/contract/schema-issues.ts';
import { text } from '../../src/contract/schemas/base.ts';
import { DeclarationInputSchema } from '../../src/contract/schemas/declarations.ts';

test.each([
  ['a NUL, which PostgreSQL does not keep', 'a\u0000b', false],
  ['an escape to the terminal', '\u001b[2J', false],
  ['a delete', 'a\u007f', false],
  ['only spaces', '   ', false],
  ['ends of lines and tabs', 'Wassen\r\n\tAankleden\n', true],
  ['letters of any language and an emoji', 'Zoë Çelik 李 🙂', true],
])('a text with %s', (_name, written, isRight) => {
  expect(text(100).safeParse(written).success).toBe(isRight);
});

const line = { date: '2026-10-01', careFunction: 'nursing', unit: 'hour', minutes: 60 };
const declaration = (change: object) => ({
  reference: 'october',
  agreementId: 'Z0000001',
  month: '2026-10',
  kind: 'care-delivered',
  lines: [{ ...line, ...change }],
});
const issuesOf = (input: object) => {
  const { error } = DeclarationInputSchema.safeParse(input);
  return error === undefined ? [] : schemaIssues(error, input);
};

test.each([
  ['minutes', Number.MAX_SAFE_INTEGER],
  ['count', 9e15],
  ['travelMetres', 9e15],
])('%s of a line cannot be so many that no sum of money holds them', (field, value) => {
  expect(issuesOf(declaration({ [field]: value }))).toMatchObject([
    { code: 'FIELD_INVALID', path: `lines.0.${field}` },
  ]);
});

test.each([[1e20], [-1], [0], [1.5], ['7']])('a line that calls itself %s is found by its place', (number) => {
  const [issue] = issuesOf(declaration({ line: number }));
  expect(issue).toMatchObject({ code: 'FIELD_INVALID', path: 'lines.0.line' });
  expect(issue).not.toHaveProperty('line');
});

test('a line is named by the number that its sender gave it', () => {
  expect(issuesOf(declaration({ line: 57, minutes: 'x' }))).toMatchObject([{ path: 'lines.0.minutes', line: 57 }]);
});
