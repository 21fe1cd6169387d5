import { beforeEach, describe, expect, test } from 'vitest';
import type { AwardChange } from '../../../../src/contract/types.ts';
import { agreeOn } from '../../support/amendments.ts';
import { assessor, assessorOf, municipality } from '../../support/callers.ts';
import { enterAward, startOfTests } from '../../support/cases.ts';
import { type Declarable, nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live, monthly, monthsOf } from '../../support/monthly.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';

const reason = 'Opnieuw berekend';
const office = assessorOf(municipality);

async function states(desk: Desk, at: Declarable): Promise<unknown[]> {
  return (await monthsOf(desk, at)).map(({ status, totalCents }) => [status, totalCents]);
}

async function change(desk: Desk, awardId: string, given: Partial<AwardChange>, by = assessor): Promise<void> {
  const award = await desk.call(by, 'awards.show', undefined, { awardId });
  const { version, end, careFunctions, amountCents, functionBudgets } = award;
  const input = { version, end, careFunctions, amountCents, ...(functionBudgets && { functionBudgets }), reason };
  await desk.call(by, 'awards.change', { ...input, ...given }, { awardId });
}

function end(desk: Desk, { agreement, holder }: Declarable, lastDay: string): Promise<unknown> {
  const input = { version: 1, end: lastDay, ground: 'mutual-consent' as const };
  return desk.call(holder, 'agreements.end', input, { agreementId: agreement.id });
}

function raiseTo(desk: Desk, at: Declarable, monthlyAmountCents: number): Promise<unknown> {
  return agreeOn(desk, at, { from: '2026-11-01', workArrangements: { monthlyAmountCents } });
}

onBothEngines(({ open }) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const fixed = (wish: Parameters<typeof monthly>[1] = {}) =>
    monthly(desk, { kind: 'assignment', cents: 500_00, amountCents: 550_00, ...wish });
  const besides = (at: Declarable, wish: Parameters<typeof monthly>[1] = {}) =>
    fixed({ awardId: at.awardId, holderId: at.agreement.budgetHolder.id, ...wish });

  describe('what was put aside and becomes smaller', () => {
    test('is kept when the award was lowered below it and the conflict is lifted', async () => {
      const at = await fixed();
      await live(desk, '2026-11-03');
      await change(desk, at.awardId, { amountCents: 200_00 });
      await desk.call(assessor, 'awards.resolveConflict', { reason }, { awardId: at.awardId });
      await end(desk, at, '2026-11-24');
      await live(desk, '2026-11-24');
      expect(await states(desk, at)).toEqual([
        ['withdrawn', 500_00],
        ['paid', 400_00],
      ]);
      expect((await sentToBank(desk.store)).map(({ cents }) => cents)).toEqual([400_00]);
      await checkBooks(desk.store);
    });

    test.each([
      ['while the declaration stop is open', 200_00, '2026-11-24', 400_00],
      ['of an award of which nothing is left', 1, '2026-11-15', 250_00],
      ['by one day', 549_99, '2026-11-29', 483_33],
    ])('is kept %s', async (_, amountCents, lastDay, left) => {
      const at = await fixed();
      await live(desk, '2026-11-03');
      await change(desk, at.awardId, { amountCents });
      await end(desk, at, lastDay);
      await live(desk, '2026-11-04');
      expect((await states(desk, at)).at(-1)).toEqual(['submitted', left]);
      await checkBooks(desk.store);
    });

    test('is not taken by another agreement that waits for budget, which gets what is left over', async () => {
      const other = await fixed({ cents: 600_00 });
      const at = await besides(other);
      const small = await besides(other, { cents: 120_00 });
      await live(desk, '2026-11-03');
      expect([await states(desk, other), await states(desk, at), await states(desk, small)]).toEqual([
        [],
        [['submitted', 500_00]],
        [],
      ]);
      await end(desk, at, '2026-11-24');
      for (const date of ['2026-11-04', '2026-11-05']) await live(desk, date);
      expect([await states(desk, other), (await states(desk, at)).at(-1), await states(desk, small)]).toEqual([
        [],
        ['submitted', 400_00],
        [['submitted', 120_00]],
      ]);
      await checkBooks(desk.store);
    });

    test('of two under one award that was lowered below both, each keeps its own', async () => {
      const at = await fixed({ amountCents: 1_000_00 });
      const other = await besides(at);
      await live(desk, '2026-11-03');
      await change(desk, at.awardId, { amountCents: 100_00 });
      await end(desk, at, '2026-11-24');
      await end(desk, other, '2026-11-15');
      await live(desk, '2026-11-04');
      expect([(await states(desk, at)).at(-1), (await states(desk, other)).at(-1)]).toEqual([
        ['submitted', 400_00],
        ['submitted', 250_00],
      ]);
      await checkBooks(desk.store);
    });

    test('is kept of the money that is tied to its care', async () => {
      const [care, help] = ['individual-guidance', 'household-help'] as const;
      const budgets = (cents: number) => [
        { careFunction: care, amountCents: cents },
        { careFunction: help, amountCents: 100_00 },
      ];
      const award = await enterAward(
        desk,
        nextSerial(),
        { law: 'Wmo', careFunctions: [care, help], amountCents: 650_00, functionBudgets: budgets(550_00) },
        office,
      );
      const at = await fixed({ awardId: award.id, holderId: award.budgetHolder.id, care, office });
      await live(desk, '2026-11-03');
      await change(desk, award.id, { amountCents: 300_00, functionBudgets: budgets(200_00) }, office);
      await end(desk, at, '2026-11-24');
      await live(desk, '2026-11-04');
      expect((await states(desk, at)).at(-1)).toEqual(['submitted', 400_00]);
      await checkBooks(desk.store);
    });
  });

  describe('a raise that does not fit', () => {
    const messages = async (at: Declarable) => {
      const { items } = await desk.call(at.holder, 'messages.list', { limit: 100 });
      return items.filter(({ type }) => type.startsWith('monthly-pay.'));
    };

    test('leaves the month as it stands, is told once, and is made when there is budget', async () => {
      const at = await fixed();
      await live(desk, '2026-11-03');
      await raiseTo(desk, at, 600_00);
      for (const date of ['2026-11-04', '2026-11-05']) await live(desk, date);
      expect(await states(desk, at)).toEqual([['submitted', 500_00]]);
      const told = await messages(at);
      expect(told.map(({ type }) => type)).toEqual(['monthly-pay.over-budget', 'monthly-pay.planned']);
      expect(told[0]?.body).toMatch(/will not be raised.*€500\.00 stays ready to be paid.*It takes €600\.00/su);
      expect((await desk.call(at.holder, 'home.show')).tasks).toContainEqual(
        expect.objectContaining({ kind: 'raise-budget', count: 1 }),
      );
      await change(desk, at.awardId, { amountCents: 600_00 });
      await live(desk, '2026-11-06');
      expect(await states(desk, at)).toEqual([
        ['withdrawn', 500_00],
        ['submitted', 600_00],
      ]);
      expect((await messages(at)).map(({ type }) => type).at(0)).toBe('monthly-pay.changed');
      expect((await desk.call(at.holder, 'home.show')).tasks.map(({ kind }) => kind)).not.toContain('raise-budget');
      await live(desk, '2026-11-24');
      expect((await states(desk, at)).at(-1)).toEqual(['paid', 600_00]);
      await checkBooks(desk.store);
    });

    test('is paid as it stands when the budget stays too small', async () => {
      const at = await fixed();
      await live(desk, '2026-11-03');
      await raiseTo(desk, at, 600_00);
      await live(desk, '2026-11-24');
      await live(desk, '2026-11-25');
      expect(await states(desk, at)).toEqual([['paid', 500_00]]);
      await checkBooks(desk.store);
    });

    test('waits for the end of a declaration stop', async () => {
      const at = await fixed({ amountCents: 900_00 });
      await live(desk, '2026-11-03');
      await raiseTo(desk, at, 600_00);
      await desk.store.db.updateTable('award').set({ declarationStop: 1 }).execute();
      await live(desk, '2026-11-04');
      expect(await states(desk, at)).toEqual([['submitted', 500_00]]);
      await desk.store.db.updateTable('award').set({ declarationStop: 0 }).execute();
      await live(desk, '2026-11-05');
      expect((await states(desk, at)).at(-1)).toEqual(['submitted', 600_00]);
      await checkBooks(desk.store);
    });

    test('is made of what another month leaves, on the same day', async () => {
      const at = await fixed({ amountCents: 1_000_00 });
      const other = await besides(at);
      await live(desk, '2026-11-03');
      await raiseTo(desk, at, 600_00);
      await end(desk, other, '2026-11-24');
      await live(desk, '2026-11-04');
      expect([(await states(desk, at)).at(-1), (await states(desk, other)).at(-1)]).toEqual([
        ['submitted', 600_00],
        ['submitted', 400_00],
      ]);
      await checkBooks(desk.store);
    });

    test('of a month that is to be paid by another award too takes away what that one no longer pays', async () => {
      const at = await fixed();
      await live(desk, '2026-11-03');
      await raiseTo(desk, at, 900_00);
      await desk.store.db.updateTable('award').set({ end: '2026-11-15' }).execute();
      await live(desk, '2026-11-04');
      expect(await states(desk, at)).toEqual([
        ['withdrawn', 500_00],
        ['submitted', 450_00],
      ]);
      await checkBooks(desk.store);
    });
  });
});
