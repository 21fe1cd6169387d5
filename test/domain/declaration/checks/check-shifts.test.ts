import { expect, test } from 'vitest';
import { checkDeclaration } from '../../../../src/domain/index.ts';
import type { DeclarableAgreement, LineInput } from '../../../../src/domain/index.ts';
import { declaration, declarationFacts } from '../../examples.ts';

const employment: Partial<DeclarableAgreement> = {
  kind: 'employment',
  providerKind: 'person',
  providerFormality: 'informal',
};

function visit(date: string, startTime: string, endTime: string, hours: number): LineInput {
  return { date, startTime, endTime, minutes: hours * 60 };
}

function found(lines: LineInput[], agreement = employment): string[] {
  const month = lines[0]?.date.slice(0, 7) ?? '';
  const today = '2026-11-20';
  const facts = declarationFacts({ agreement, today });
  return checkDeclaration(declaration({ month, lines }), facts)
    .issues.filter(({ code }) => code.startsWith('HOURS_PER'))
    .map(({ code, path, params }) => `${code} ${path} ${String(params['date'])} ${String(params['found'])}`);
}

// Source: Arbeidstijdenwet 5:7, at most twelve hours in a shift, and 5:3, which ends one by a rest.
test.each<[string, LineInput[], string[]]>([
  ['twelve hours over midnight', [visit('2025-05-05', '20:00', '08:00', 12)], []],
  [
    'two nights that begin and end on one day',
    [visit('2025-05-05', '22:00', '06:00', 8), visit('2025-05-06', '22:00', '06:00', 8)],
    [],
  ],
  [
    'a night that ends and one that begins on one day, with a rest of eight hours',
    [visit('2025-05-05', '00:00', '08:00', 8), visit('2025-05-05', '16:00', '00:00', 8)],
    [],
  ],
  [
    'the same with a rest that is too short',
    [visit('2025-05-05', '00:00', '08:00', 8), visit('2025-05-05', '15:45', '23:45', 8)],
    ['HOURS_PER_SHIFT lines.1.endTime 2025-05-05 960'],
  ],
  [
    'an evening and the night after it, on two days',
    [visit('2025-05-05', '16:00', '23:00', 7), visit('2025-05-06', '00:00', '06:00', 6)],
    ['HOURS_PER_SHIFT lines.1.endTime 2025-05-05 780'],
  ],
  ['a pause is no work', [visit('2025-05-05', '08:00', '22:00', 12)], []],
  ['hours that were rounded up are as long as they lasted', [visit('2025-05-05', '08:00', '20:00', 12.2)], []],
])('%s', (_, lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('a shift in the night in which the clocks change is as long as it lasted', () => {
  // 26 October 2025: the clocks go back, and the night from 20:00 to 08:00 has thirteen hours.
  expect(found([visit('2025-10-25', '20:00', '08:00', 13)])).toEqual([
    'HOURS_PER_SHIFT lines.0.endTime 2025-10-25 780',
  ]);
  // 30 March 2025: they go forward, and until 09:00 it is twelve.
  expect(found([visit('2025-03-29', '20:00', '09:00', 12)])).toEqual([]);
});

test('a day of which a line has no times counts as a day', () => {
  const untimed: LineInput = { date: '2025-05-05', careFunction: 'personal-care', minutes: 120 };
  const rates = [
    { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 },
    { careFunction: 'personal-care', unit: 'hour', cents: 60_00 },
  ] as const;
  const timed = { ...visit('2025-05-05', '08:00', '19:00', 11), careFunction: 'individual-guidance' } as const;
  expect(found([timed, untimed], { ...employment, rates: [...rates] })).toEqual([
    'HOURS_PER_DAY lines.1.date 2025-05-05 780',
  ]);
});

test('only an employee is held to the length of a shift', () => {
  expect(found([visit('2025-05-05', '08:00', '22:00', 14)], {})).toEqual([]);
});

// The Arbeidstijdenwet binds an employer and the shifts of an employee only (1:1, 1:2). An assignment and family care have no
// limit in law but the twenty-four hours of a day, and a carer who lives in may sleep over: that many hours are no error.
test.each<[string, Partial<DeclarableAgreement>, string[]]>([
  ['employee', employment, ['HOURS_PER_SHIFT lines.0.endTime 2025-05-05 1200']],
  ['contractor', { ...employment, kind: 'assignment', providerFormality: 'formal' }, []],
  ['relative', { ...employment, kind: 'assignment-family' }, []],
])('twenty hours in a row of a %s', (_, agreement, expected) => {
  expect(found([visit('2025-05-05', '04:00', '00:00', 20)], agreement)).toEqual(expected);
});
