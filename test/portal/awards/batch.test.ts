import { expect, test } from 'vitest';
import type { AwardInput } from '../../../src/contract/types.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { assessor, assessorOf, municipality } from '../support/callers.ts';
import { enterAward } from '../support/cases.ts';
import { nextSerial, twoDesks } from '../support/declarable.ts';
import type { Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks } from '../support/payment-books.ts';

const office = assessorOf(municipality);

/** A holder whom the municipality knows, by an award of this year. */
async function holder(desk: Desk): Promise<string> {
  return (await enterAward(desk, nextSerial(), { law: 'Wmo' }, office)).budgetHolder.id;
}

function award(budgetHolderId: string, change: Partial<AwardInput> = {}): AwardInput {
  return {
    reference: `${budgetHolderId} ${change.start ?? '2027'}`,
    budgetHolderId,
    law: 'Wmo',
    careFunctions: ['household-help', 'nursing'],
    start: '2027-01-01',
    end: '2027-12-31',
    amountCents: 3_000_00,
    functionBudgets: [
      { careFunction: 'household-help', amountCents: 1_000_00 },
      { careFunction: 'nursing', amountCents: 2_000_00 },
    ],
    ...change,
  };
}

async function send(desk: Desk, awards: AwardInput[], by: Caller = office) {
  return (await desk.call(by, 'awards.batch', { awards })).results;
}

async function preview(desk: Desk, awards: AwardInput[]) {
  return (await desk.call(office, 'awards.preview', { awards })).results;
}

onBothEngines((engine) => {
  const start = twoDesks(engine);

  test('awards are entered, each by itself, and the same ones again are not', async () => {
    const [desk] = await start();
    const one = await holder(desk);
    const two = await holder(desk);
    const batch = [
      award(one),
      award(two, { functionBudgets: [] }),
      award(one, { reference: 'overlaps', start: '2027-06-01' }),
      award(two, { reference: 'too much', start: '2028-01-01', end: '2028-12-31', amountCents: 2_999_99 }),
      award('A9999999', { reference: 'nobody' }),
      { ...award(one), reference: 'malformed', law: 'Wm' as 'Wmo' },
      award(one),
    ];
    const told = [
      ['acceptable', []],
      ['acceptable', []],
      ['rejected', ['AWARD_TWICE']],
      ['rejected', ['FUNCTION_BUDGETS_ABOVE_AWARD']],
      ['rejected', ['RECORD_NOT_FOUND']],
      ['rejected', ['FIELD_INVALID']],
      ['duplicate', []],
    ];
    const shown = (results: Awaited<ReturnType<typeof preview>> | Awaited<ReturnType<typeof send>>) =>
      results.map(({ outcome, issues }) => [outcome, issues.map(({ code }) => code)]);
    expect(shown(await preview(desk, batch))).toEqual(told);
    const results = await send(desk, batch);
    expect(shown(results).map(([outcome]) => (outcome === 'created' ? 'acceptable' : outcome))).toEqual(
      told.map(([outcome]) => outcome),
    );
    expect(results[6]?.awardId).toBe(results[0]?.awardId);
    const entered = await desk.call(office, 'awards.show', undefined, { awardId: results[0]!.awardId! });
    expect(entered).toMatchObject({ law: 'Wmo', amountCents: 3_000_00, functionBudgets: award(one).functionBudgets });
    expect((await send(desk, batch)).map(({ outcome }) => outcome).slice(0, 2)).toEqual(['duplicate', 'duplicate']);
    expect(await preview(desk, [award(one, { amountCents: 3_000_01 })])).toMatchObject([
      { outcome: 'rejected', issues: [{ code: 'AWARD_ALREADY_ENTERED' }] },
    ]);
    await checkBooks(desk.store);
  });

  test('one that was changed since is still the same one, and another office knows nobody of it', async () => {
    const [desk] = await start();
    const one = await holder(desk);
    const [created] = await send(desk, [award(one)]);
    const { version, end, careFunctions } = await desk.call(office, 'awards.show', undefined, {
      awardId: created!.awardId!,
    });
    const { functionBudgets = [] } = award(one);
    const change = {
      version,
      end,
      careFunctions,
      functionBudgets,
      amountCents: 4_000_00,
      reason: 'More',
      from: '2027-01-01',
    };
    await desk.call(office, 'awards.change', change, { awardId: created!.awardId! });
    expect(await send(desk, [award(one)])).toMatchObject([{ outcome: 'duplicate', awardId: created!.awardId }]);
    const [other] = await send(desk, [award(one, { law: 'Wlz', functionBudgets: [] })], assessor);
    expect(other).toMatchObject({ outcome: 'rejected', issues: [{ code: 'RECORD_NOT_FOUND' }] });
  });

  test('two processes at the same moment enter each award once', async () => {
    const [one, two] = await start();
    const id = await holder(one);
    const results = await Promise.all([send(one, [award(id)]), send(two, [award(id)])]);
    expect(results.map(([result]) => result!.outcome).toSorted()).toEqual(['created', 'duplicate']);
    expect(results[0][0]!.awardId).toBe(results[1][0]!.awardId);
  });
});
