// A change of one field of a line, and of nothing else, wherever lines are kept or compared.
import { describe, expect, test } from 'vitest';
import { DeclarationLineSchema, LineInputSchema } from '../../../../src/contract/schemas/declarations.ts';
import type { Declaration } from '../../../../src/contract/types.ts';
import type { DeclarationInput, DeclarationLine, LineInput } from '../../../../src/domain/declaration-content.ts';
import { lineFields } from '../../../../src/domain/declaration/lines/line-fields.ts';
import { describeDifference } from '../../../../src/import/declarations/care/difference.ts';
import { contentHash } from '../../../../src/portal/declarations/batch/content-hash.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { packLines, sealedField, unpackLines } from '../../../../src/portal/store/rows/packed-lines.ts';
import { testKey } from '../../../portal/support/test-key.ts';

const whole: Required<DeclarationLine> = {
  line: 1,
  date: '2026-10-05',
  careFunction: 'personal-care',
  unit: 'hour',
  minutes: 90,
  count: 1,
  rateCents: 5500,
  amountCents: 8250,
  travelMetres: 8400,
  travelCents: 193,
  note: 'Te voet',
  startTime: '08:00',
  endTime: '09:30',
  holiday: true,
  sick: true,
};
const other: Required<DeclarationLine> = {
  line: 2,
  date: '2026-10-06',
  careFunction: 'individual-guidance',
  unit: 'day-part',
  minutes: 60,
  count: 2,
  rateCents: 5600,
  amountCents: 8300,
  travelMetres: 100,
  travelCents: 2,
  note: 'Op de fiets',
  startTime: '18:00',
  endTime: '19:00',
  holiday: false,
  sick: false,
};
const { travelCents: _, ...given } = whole;
const inputFields = Object.keys(LineInputSchema.shape) as (keyof LineInput)[];
const declared = inputFields.filter((field) => field !== 'line');
const store = await openStore({ database: ':memory:', key: testKey });

function declaration(line: LineInput): DeclarationInput {
  return { reference: 'okt', agreementId: 'Z0000012', month: '2026-10', kind: 'care-delivered', lines: [line] };
}

test('the table has every field that the portal shows', () => {
  expect(Object.keys(lineFields).toSorted()).toEqual(Object.keys(DeclarationLineSchema.shape).toSorted());
});

describe('a change in one field alone', () => {
  test.each(declared)('%s: changes the hash of the content', (field) => {
    const hashOf = (line: LineInput): string => contentHash(declaration(line), store);
    expect(hashOf({ ...given, [field]: other[field] })).not.toBe(hashOf(given));
    // The day is the only field that is never absent.
    if (field === 'date') return;
    const { [field]: __, ...without } = given;
    expect(hashOf(without as LineInput)).not.toBe(hashOf(given));
  });

  test.each(declared)('%s: is named as a day on which a declaration differs', (field) => {
    const earlier = { id: 'D0000001', lineCount: 1, minutes: 90, lines: [whole] } as unknown as Declaration;
    expect(describeDifference(earlier, declaration(given))).toMatchObject({ days: [] });
    const { days } = describeDifference(earlier, declaration({ ...given, [field]: other[field] }));
    expect(days).toContain('2026-10-05');
  });

  test.each(Object.keys(lineFields) as (keyof DeclarationLine)[])('%s: is kept', (field) => {
    const lines = [whole, { ...whole, [field]: other[field] }];
    // A note is sealed and kept beside the lines.
    const expected = field === sealedField ? [undefined, undefined] : lines.map((line) => line[field]);
    expect(unpackLines(packLines(lines)).map((line) => line[field])).toEqual(expected);
  });
});

test('the number that the sender gave a line is no part of what it declares', () => {
  expect(contentHash(declaration({ ...given, line: 7 }), store)).toBe(contentHash(declaration(given), store));
});

test('what was left to the agreement, be it in one line, is no difference', () => {
  const earlier = { id: 'D0000001', lineCount: 1, minutes: 90, lines: [whole] } as unknown as Declaration;
  const { careFunction: __, unit: ___, rateCents: ____, amountCents: _____, ...left } = given;
  expect(describeDifference(earlier, declaration(left))).toMatchObject({ days: [] });
});
