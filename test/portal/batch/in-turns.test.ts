import { afterEach, expect, test, vi } from 'vitest';
import { standardRules } from '../../../src/domain/index.ts';
import { inTurns, turns } from '../../../src/portal/batch/in-turns.ts';
import { planMonths } from '../../../src/portal/declarations/monthly/plan-months.ts';
import type { MonthlyCase } from '../../../src/portal/monthly-pay/monthly-facts.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each look at the clock is so many milliseconds after the one before; counts the turns that others had. */
function everyLookTakes(milliseconds: number): () => number {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
  const given = vi.spyOn(globalThis, 'setImmediate');
  return () => given.mock.calls.length;
}

test('others have their turn after eight milliseconds, and not before', async () => {
  const given = everyLookTakes(3);
  const letOthers = turns();
  const seen: number[] = [];
  for (let look = 0; look < 6; look += 1) {
    await letOthers();
    seen.push(given());
  }
  expect(seen).toEqual([0, 0, 1, 1, 1, 2]);
});

test('what is done in turns comes out in order', async () => {
  everyLookTakes(10);
  expect(await inTurns(['a', 'b', 'c'], (item, index) => `${item}${index}`)).toEqual(['a0', 'b1', 'c2']);
});

test('months of many agreements are planned in turns', async () => {
  const agreement: MonthlyCase['agreement'] = {
    id: 1,
    kind: 'assignment',
    status: 'approved',
    budgetHolderId: 1,
    careProviderId: 1,
    start: '2026-11-01',
    end: null,
    agreedVersion: null,
    workArrangements: null,
    providerKind: 'self-employed',
    birthDate: null,
    generalTerms: null,
  };
  const none = { terms: [], awardIds: [], made: [], shortages: [], absences: [], correctsFrom: 0 };
  const cases = Array.from({ length: 4 }, (): MonthlyCase => ({ agreement, from: '2026-11', ...none }));
  const day = {
    date: '2026-11-20',
    from: '2026-11',
    now: 0,
    rules: standardRules,
    since: 0,
    correctsSince: 0,
  } as const;
  const given = everyLookTakes(10);
  expect(await planMonths({ cases, awards: new Map() }, day)).toMatchObject({ made: [], withdrawn: [] });
  expect(given()).toBe(4);
});
