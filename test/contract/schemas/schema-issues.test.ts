import { expect, test } from 'vitest';
import type { z } from 'zod';
import { schemaIssues } from '../../../src/contract/schemas/schema-issues.ts';
import { AwardWithdrawal } from '../../../src/contract/schemas/awards.ts';
import { PageQuery, text } from '../../../src/contract/schemas/base.ts';
import { DecisionBatch, DeclarationInputSchema } from '../../../src/contract/schemas/declarations.ts';
import { textsFor } from '../../../src/messages/index.ts';

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

function declaration(change: object) {
  return {
    reference: 'october',
    agreementId: 'Z0000001',
    month: '2026-10',
    kind: 'care-delivered',
    lines: [{ ...line, ...change }],
  };
}

function issuesOf(input: object) {
  const { error } = DeclarationInputSchema.safeParse(input);
  return error === undefined ? [] : schemaIssues(error, input);
}

test.each([
  ['minutes', Number.MAX_SAFE_INTEGER],
  ['count', 9e15],
  ['travelMetres', 9e15],
])('%s of a line cannot be so many that no sum of money holds them', (field, value) => {
  expect(issuesOf(declaration({ [field]: value }))).toMatchObject([
    { code: 'FIELD_OUT_OF_RANGE', path: `lines.0.${field}`, params: { found: value, maximum: expect.any(Number) } },
  ]);
});

test.each([
  [1e20, 'FIELD_OUT_OF_RANGE'],
  [-1, 'FIELD_OUT_OF_RANGE'],
  [0, 'FIELD_OUT_OF_RANGE'],
  [1.5, 'FIELD_INVALID'],
  ['7', 'FIELD_INVALID'],
])('a line that calls itself %s is found by its place', (number, code) => {
  const [issue] = issuesOf(declaration({ line: number }));
  expect(issue).toMatchObject({ code, path: 'lines.0.line' });
  expect(issue).not.toHaveProperty('line');
});

test.each([
  ['9999-12-31', '2026-10', ['DATE_INVALID']],
  ['2026-10-32', '2026-10', ['DATE_INVALID']],
  ['2026-10-01', '9999-12', ['MONTH_INVALID']],
  ['2026-10-01', '2026-13', ['MONTH_INVALID']],
  ['1899-12-30', '0000-01', ['MONTH_INVALID', 'DATE_INVALID']],
])('%s in %s is told once of each', (date, month, codes) => {
  expect(issuesOf({ ...declaration({ date }), month }).map(({ code }) => code)).toEqual(codes);
});

test('a line is named by the number that its sender gave it', () => {
  expect(issuesOf(declaration({ line: 57, minutes: 'x' }))).toMatchObject([{ path: 'lines.0.minutes', line: 57 }]);
});

const limits: [name: string, schema: z.ZodType, input: object, code: string, path: string, params: object][] = [
  ['a text', AwardWithdrawal, { reason: 'x'.repeat(501) }, 'FIELD_TOO_LONG', 'reason', { found: 501, maximum: 500 }],
  [
    'a list',
    DecisionBatch,
    { decisions: Array.from({ length: 501 }, () => ({ declarationId: 'D0000001', decision: 'approve' })) },
    'FIELD_TOO_MANY',
    'decisions',
    { found: 501, maximum: 500 },
  ],
  ['a page', PageQuery, { limit: '501' }, 'FIELD_OUT_OF_RANGE', 'limit', { found: 501, maximum: 500 }],
  ['an empty page', PageQuery, { limit: '0' }, 'FIELD_OUT_OF_RANGE', 'limit', { found: 0, minimum: 1 }],
  ['a number beyond all numbers', PageQuery, { limit: '1e400' }, 'FIELD_INVALID', 'limit', {}],
  ['an empty text', AwardWithdrawal, { reason: '  ' }, 'FIELD_INVALID', 'reason', {}],
];

test.each(limits)('the limit of %s is named', (_name, schema, input, code, path, params) => {
  const { error } = schema.safeParse(input);
  const [issue] = schemaIssues(error!, input);
  expect(issue).toMatchObject({ code, path });
  expect(issue?.params).toEqual(params);
  for (const language of ['nl', 'en'] as const) {
    const text = textsFor(language).issue(issue!);
    for (const number of Object.values(params)) expect(text).toContain(String(number));
  }
});

test('what was written too long is not said again', () => {
  const { error } = AwardWithdrawal.safeParse({ reason: 'geheim '.repeat(100) });
  const issues = schemaIssues(error!, { reason: 'geheim '.repeat(100) });
  expect(issues).toHaveLength(1);
  expect(JSON.stringify(issues)).not.toContain('geheim');
});
