// A correction or a credit gives money back where it was taken from: to the award, its care functions and the deposits.
import { expect, test } from 'vitest';
import type { NewAward } from '../../../src/contract/types.ts';
import type { AgreementTerms } from '../../../src/domain/index.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { assessor, assessorOf, municipality, paymentOfficer } from '../support/callers.ts';
import { enterAward, startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, hours, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { functionOf } from '../../../src/portal/store/queries/awards/function-budgets.ts';
import { checkBooks } from '../support/payment-books.ts';

const DAY = 86_400_000;
const office = assessorOf(municipality);
const guidance = 'individual-guidance';
const help = 'household-help';
/** Guidance is 64.80 an hour and household help 40.00. */
const budgets = [
  { careFunction: guidance, amountCents: 130_00 },
  { careFunction: help, amountCents: 100_00 },
] as const;

async function tied(desk: Desk): Promise<Declarable> {
  const given: Partial<NewAward> = {
    law: 'Wmo',
    careFunctions: [guidance, help],
    amountCents: 230_00,
    functionBudgets: [...budgets],
  };
  const award = await enterAward(desk, nextSerial(), given, office);
  return declarable(desk, {
    office,
    awardId: award.id,
    holderId: award.budgetHolder.id,
    change: ({ workArrangements, ...terms }) => ({
      ...terms,
      workArrangements: {
        ...workArrangements,
        rates: [...workArrangements.rates, { careFunction: help, unit: 'hour', cents: 40_00 }],
      },
    }),
  });
}

/** 95.00 an hour, of which a deposit bears 10.01. */
function aboveMaximum(terms: AgreementTerms): AgreementTerms {
  const { workArrangements } = terms;
  const rates = workArrangements.rates.map((rate) => ({ ...rate, cents: 95_00, depositCents: 10_01 }));
  return { ...terms, workArrangements: { ...workArrangements, rates } };
}

interface Care {
  by?: 'holder' | 'careProvider';
  corrects?: string;
}

let references = 0;
async function declare(desk: Desk, at: Declarable, care: [number, typeof guidance | typeof help][], of: Care = {}) {
  const { by = 'holder', ...more } = of;
  const lines = care.map(([count, careFunction], day) => hours(`2026-10-0${day + 1}`, count * 60, { careFunction }));
  const given = declarationOf(at, { reference: `money ${(references += 1)}`, lines, ...more });
  return (await desk.call(at[by], 'declarations.create', given)).id;
}

function approve(desk: Desk, { holder }: Declarable, declarationId: string) {
  return desk.call(holder, 'declarations.decide', { decisions: [{ declarationId, decision: 'approve' }] });
}

function credit(desk: Desk, { holder }: Declarable, declarationId: string) {
  return desk.call(holder, 'declarations.credit', undefined, { declarationId });
}

async function codes(declared: Promise<unknown>): Promise<string[]> {
  const error = await declared.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PortalError);
  return (error as PortalError).issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

async function pay(desk: Desk): Promise<void> {
  desk.clock.now += DAY;
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  await checkBooks(desk.store);
}

/** What is put aside and paid of guidance and of help. */
async function functions(desk: Desk) {
  const rows = await desk.store.db.selectFrom('awardFunction').selectAll().execute();
  await checkBooks(desk.store);
  return rows
    .sort((one, other) => functionOf(other).localeCompare(functionOf(one)))
    .map(({ scheduledCents, paidCents }) => [scheduledCents, paidCents]);
}

async function lower(desk: Desk, { awardId }: Declarable, amountCents: number) {
  const { version, end, careFunctions } = await desk.call(assessor, 'awards.show', undefined, { awardId });
  const given = { version, end, careFunctions, amountCents, reason: 'Less care' };
  return desk.call(assessor, 'awards.change', given, { awardId });
}

async function conflictOf(desk: Desk, { awardId }: Declarable) {
  const { declarationStop } = await desk.call(assessor, 'awards.show', undefined, { awardId });
  const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId });
  return [declarationStop, conflict?.resolution, conflict?.overspentCents];
}

onBothEngines(({ open }) => {
  const start = async () => createDesk(await open(), startOfTests);

  test('of care whose money is tied: each function gets its own back, and gives what the correction takes', async () => {
    const desk = await start();
    const at = await tied(desk);
    const first = await declare(desk, at, [[2, guidance]]);
    await pay(desk);
    expect(await functions(desk)).toEqual([
      [0, 129_60],
      [0, 0],
    ]);
    expect(await codes(declare(desk, at, [[3, guidance]], { corrects: first }))).toContain('FUNCTION_BUDGET_EXCEEDED');
    const second = await declare(
      desk,
      at,
      [
        [1, guidance],
        [2, help],
      ],
      { corrects: first },
    );
    expect(await functions(desk)).toEqual([
      [64_80, 0],
      [80_00, 0],
    ]);
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: second });
    expect(await functions(desk)).toEqual([
      [0, 129_60],
      [0, 0],
    ]);
    const third = await declare(
      desk,
      at,
      [
        [1, guidance],
        [1, help],
      ],
      { corrects: first, by: 'careProvider' },
    );
    expect(await functions(desk)).toEqual([
      [0, 129_60],
      [0, 0],
    ]);
    await approve(desk, at, third);
    await pay(desk);
    expect(await functions(desk)).toEqual([
      [0, 64_80],
      [0, 40_00],
    ]);
    await credit(desk, at, third);
    expect(await functions(desk)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('above the maximum: the deposit gets back what it bore, and bears what the correction asks of it', async () => {
    const desk = await start();
    const at = await declarable(desk, { change: aboveMaximum });
    const { awardId } = at;
    const left = async () => {
      await checkBooks(desk.store);
      return (await desk.call(paymentOfficer, 'awards.deposits', undefined, { awardId })).depositLeftCents;
    };
    await desk.call(paymentOfficer, 'awards.deposit', { amountCents: 25_00, receivedOn: '2026-10-02' }, { awardId });
    const first = await declare(desk, at, [[2, guidance]]);
    await pay(desk);
    expect(await left()).toBe(4_98);
    expect(await codes(declare(desk, at, [[3, guidance]], { corrects: first }))).toContain('DEPOSIT_EXCEEDED');
    const second = await declare(desk, at, [[1, guidance]], { corrects: first });
    expect(await left()).toBe(14_99);
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: second });
    expect(await left()).toBe(4_98);
    const third = await declare(desk, at, [[1, guidance]], { corrects: first, by: 'careProvider' });
    expect(await left()).toBe(4_98);
    await approve(desk, at, third);
    await pay(desk);
    expect(await left()).toBe(14_99);
    await credit(desk, at, third);
    expect(await left()).toBe(25_00);
  });

  test('a credit that brings an award back under its amount ends its conflict, and one that does not leaves it', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 400_00 });
    const other = await declarable(desk, { awardId: at.awardId, holderId: at.agreement.budgetHolder.id });
    const first = await declare(desk, at, [[2, guidance]]);
    const second = await declare(desk, other, [[2, guidance]]);
    await pay(desk);
    await lower(desk, at, 100_00);
    expect(await conflictOf(desk, at)).toEqual([true, null, 159_20]);
    await credit(desk, at, first);
    expect(await conflictOf(desk, at)).toEqual([true, null, 29_60]);
    await credit(desk, other, second);
    expect(await conflictOf(desk, at)).toEqual([false, 'fits-again', 29_60]);
    const { items } = await desk.call(assessor, 'messages.list', {});
    expect(items.map(({ type }) => type)).toContain('award.conflict-closed');
    await checkBooks(desk.store);
  });

  test.each(['holder', 'careProvider'] as const)(
    'a correction by the %s that takes no more is taken while declarations are stopped, and ends the conflict when it fits',
    async (by) => {
      const desk = await start();
      const at = await declarable(desk, { amountCents: 400_00 });
      const first = await declare(desk, at, [[2, guidance]]);
      await pay(desk);
      await lower(desk, at, 100_00);
      expect(await codes(declare(desk, at, [[3, guidance]], { corrects: first, by }))).toEqual(['DECLARATION_STOP']);
      const second = await declare(desk, at, [[1, guidance]], { corrects: first, by });
      if (by === 'careProvider') {
        expect(await conflictOf(desk, at)).toEqual([true, null, 29_60]);
        expect((await approve(desk, at, second)).results).toMatchObject([{ outcome: 'approved' }]);
      }
      expect(await conflictOf(desk, at)).toEqual([false, 'fits-again', 29_60]);
      await pay(desk);
    },
  );

  test('as much again is taken of an award whose office let the conflict be', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 400_00 });
    const first = await declare(desk, at, [[2, guidance]]);
    await pay(desk);
    await lower(desk, at, 100_00);
    await desk.call(assessor, 'awards.resolveConflict', { reason: 'It is right' }, { awardId: at.awardId });
    await declare(
      desk,
      at,
      [
        [1, guidance],
        [1, guidance],
      ],
      { corrects: first },
    );
    expect(await conflictOf(desk, at)).toEqual([false, 'lifted', 29_60]);
    await pay(desk);
  });

  test('a settlement tells what is still to come back, which what was paid is less by already, once', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 400_00 });
    const first = await declare(desk, at, [[3, guidance]]);
    await pay(desk);
    await declare(desk, at, [[1, guidance]], { corrects: first });
    await pay(desk);
    const seen = () => desk.call(assessor, 'awards.settlement', undefined, { awardId: at.awardId });
    const sums = { paidCents: 64_80, settledCents: 64_80, unspentCents: 335_20 };
    expect(await seen()).toMatchObject({ ...sums, recoveryCents: 129_60 });
    // Of a declaration that two awards bore, each gets its part.
    const shares = JSON.stringify([
      { awardId: 1, cents: 64_81 },
      { awardId: 2, cents: 129_59 },
    ]);
    await desk.store.db
      .updateTable('declaration')
      .set({ perAwardJson: desk.store.cover(shares) })
      .where('corrects', 'is', null)
      .execute();
    expect(await seen()).toMatchObject({ ...sums, recoveryCents: 43_21 });
  });
});
