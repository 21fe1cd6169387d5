import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { checkDeclaration } from '../../../src/domain/index.ts';
import type { DeclarationVerdict, LineInput, RateLine } from '../../../src/domain/index.ts';
import { award, declaration, declarationFacts } from '../examples.ts';

const rates: RateLine[] = [
  { careFunction: 'individual-guidance', unit: 'hour', cents: 64_57 },
  { careFunction: 'personal-care', unit: 'hour', cents: 51_13 },
  { careFunction: 'group-guidance', unit: 'day-part', cents: 50_00 },
];
const awards = [
  award({ careFunctions: ['individual-guidance', 'group-guidance'], end: '2025-05-20' }),
  award({ id: 'T0000002', careFunctions: ['personal-care', 'individual-guidance'] }),
];

function facts(kind: 'assignment' | 'employment') {
  return declarationFacts({
    today: '2026-06-03',
    awards,
    agreement: { kind, rates, travelCentsPerKm: 23, employerCharges: 'low', awardIds: ['T0000001', 'T0000002'] },
  });
}

const date = fc.integer({ min: 1, max: 33 }).map((day) => `2025-05-${String(day).padStart(2, '0')}`);
const travelMetres = fc.integer({ min: 0, max: 90_000 });
const minutes = fc.integer({ min: -1, max: 60 }).map((quarters) => quarters * 15);
const careFunction = fc.constantFrom('individual-guidance', 'personal-care', 'nursing');
const hourLine = fc.record({ date, careFunction, minutes }, { requiredKeys: ['date', 'careFunction'] });
const dayPartLine = fc.record({
  date,
  careFunction: fc.constant('group-guidance'),
  count: fc.integer({ min: 0, max: 5 }),
  travelMetres,
});
const lines = fc.array(fc.oneof<fc.Arbitrary<LineInput>[]>(hourLine, dayPartLine), { minLength: 1, maxLength: 30 });
const kind = fc.constantFrom('assignment' as const, 'employment' as const);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** What does not depend on the order of the lines: where an issue points does, what it says does not. */
function essence({ issues, lines: done, perAward, ...sums }: DeclarationVerdict) {
  return {
    sums,
    lines: done.map(({ line: _line, ...rest }) => JSON.stringify(rest)).sort(),
    perAward: perAward.map(({ awardId, cents }) => `${awardId} ${cents}`).sort(),
    issues: issues.map(({ code, params }) => JSON.stringify([code, { ...params, firstLine: undefined }])).sort(),
  };
}

describe('whatever the lines', () => {
  test('money adds up', () => {
    fc.assert(
      fc.property(lines, kind, (some, agreementKind) => {
        const verdict = checkDeclaration(declaration({ lines: some }), facts(agreementKind));
        expect(sum(verdict.lines.map(({ amountCents }) => amountCents))).toBe(verdict.careCents);
        expect(sum(verdict.lines.map(({ travelCents }) => travelCents ?? 0))).toBe(verdict.travelCents);
        expect(verdict.totalCents).toBe(verdict.careCents + verdict.travelCents);
        expect(verdict.costCents).toBeGreaterThanOrEqual(verdict.totalCents);
        expect(sum(verdict.perAward.map(({ cents }) => cents))).toBeLessThanOrEqual(verdict.costCents);
        expect(
          Object.values(verdict)
            .flat()
            .filter((value) => typeof value === 'number')
            .every(Number.isSafeInteger),
        ).toBe(true);
      }),
    );
  });

  test('every line is counted or has an issue', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const numbered = some.map((one, index) => ({ ...one, line: index + 100 }));
        const verdict = checkDeclaration(declaration({ lines: numbered }), facts('assignment'));
        const told = new Set([...verdict.lines, ...verdict.issues].map(({ line }) => line));
        for (const { line } of numbered) expect(told.has(line)).toBe(true);
      }),
    );
  });

  test('awards bear the whole cost when nothing is wrong', () => {
    fc.assert(
      fc.property(lines, kind, (some, agreementKind) => {
        const verdict = checkDeclaration(declaration({ lines: some }), facts(agreementKind));
        fc.pre(verdict.issues.every(({ path }) => !path.endsWith('.date') && !path.endsWith('.careFunction')));
        expect(sum(verdict.perAward.map(({ cents }) => cents))).toBe(verdict.costCents);
      }),
    );
  });

  test('their order does not matter', () => {
    const shuffled = lines.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, kind, ([some, others], agreementKind) => {
        const verdict = checkDeclaration(declaration({ lines: some }), facts(agreementKind));
        const other = checkDeclaration(declaration({ lines: others }), facts(agreementKind));
        expect(essence(other)).toEqual(essence(verdict));
      }),
    );
  });

  test('the input and the facts stay as they were', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const input = declaration({ lines: some });
        const given = facts('assignment');
        const before = structuredClone({ input, given });
        checkDeclaration(input, given);
        expect({ input, given }).toEqual(before);
      }),
    );
  });
});
