import { beforeAll, describe, expect, test } from 'vitest';
import { formatRecordId } from '../../../../../src/domain/index.ts';
import type { Caller } from '../../../../../src/portal/access/caller.ts';
import { onBothEngines } from '../../../support/engines.ts';
import {
  assessor,
  assessorOf,
  holderOf,
  municipality,
  paymentOfficer,
  providerOf,
  representativeOf,
} from '../../../support/callers.ts';
import {
  bringTo,
  enterAward,
  newProvider,
  reachable,
  startOfTests,
  type Case,
  type Reachable,
} from '../../../support/cases.ts';
import { createDesk, type Desk } from '../../../support/desk.ts';

type Who = 'holder' | 'representative' | 'provider' | 'assessor' | 'stranger' | 'other provider' | 'other office';

function shown(status: Reachable): Who[] {
  const whose: Who[] = ['holder', 'representative'];
  if (status === 'draft') return whose;
  const parties: Who[] = [...whose, 'provider'];
  const isSubmitted = ['in-assessment', 'approved', 'rejected', 'ended'].includes(status);
  return isSubmitted ? [...parties, 'assessor'] : parties;
}

onBothEngines(({ open }) => {
  let desk: Desk;
  const cases = new Map<Reachable, Case>();
  let callers: Record<'stranger' | 'other provider' | 'other office', Caller>;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    for (const [index, status] of reachable.entries()) cases.set(status, await bringTo(desk, status, index + 1));
    const stranger = holderOf((await enterAward(desk, 90)).budgetHolder.id);
    const provider = await desk.call(stranger, 'careProviders.create', newProvider('organisation', 90));
    callers = { stranger, 'other provider': providerOf(provider.id), 'other office': assessorOf(municipality) };
  });
  const callerOf = (who: Who, { holder, careProvider, award }: Case): Caller =>
    ({
      ...callers,
      holder,
      assessor,
      provider: careProvider,
      representative: representativeOf(award.budgetHolder.id, formatRecordId('budget-holder', 9_999)),
    })[who];

  describe.each(reachable)('an agreement that is %s', (status) => {
    test.each([
      'holder',
      'representative',
      'provider',
      'assessor',
      'stranger',
      'other provider',
      'other office',
    ] as const)('is shown to whom it concerns, or does not exist: %s', async (who) => {
      const at = cases.get(status)!;
      const caller = callerOf(who, at);
      const show = () => desk.call(caller, 'agreements.show', undefined, at.params);
      const { items } = await desk.call(caller, 'agreements.list', {});
      const isListed = items.some(({ id }) => id === at.agreement.id);
      if (shown(status).includes(who)) {
        expect(await show()).toMatchObject({ id: at.agreement.id, status });
        expect(isListed).toBe(true);
        return;
      }
      await expect(show()).rejects.toMatchObject({ code: 'not-found' });
      expect(isListed).toBe(false);
    });

    test('brings its people into sight, and not more', async () => {
      const { agreement, provider } = cases.get(status)!;
      const holderIs = { budgetHolderId: agreement.budgetHolder.id };
      const providerIs = { careProviderId: provider.id };
      const at = cases.get(status)!;
      const canSee = async (who: Who) => {
        const caller = callerOf(who, at);
        const attempts = await Promise.allSettled([
          desk.call(caller, 'budgetHolders.show', undefined, holderIs),
          desk.call(caller, 'careProviders.show', undefined, providerIs),
        ]);
        return attempts.map((attempt) => attempt.status === 'fulfilled');
      };
      expect(await canSee('holder')).toEqual([true, true]);
      expect(await canSee('representative')).toEqual([true, true]);
      expect(await canSee('provider')).toEqual([status !== 'draft', true]);
      // The office knows its holders from their awards.
      expect(await canSee('assessor')).toEqual([true, shown(status).includes('assessor')]);
      expect(await canSee('stranger')).toEqual([false, false]);
      expect(await canSee('other provider')).toEqual([false, false]);
      expect(await canSee('other office')).toEqual([false, false]);
    });
  });

  test('lists of people hold exactly whom the caller has to do with', async () => {
    const holdersOf = async (caller: Caller) =>
      (await desk.call(caller, 'budgetHolders.list', {})).items.map(({ id }) => id);
    const providersOf = async (caller: Caller) =>
      (await desk.call(caller, 'careProviders.list', {})).items.map(({ id }) => id);
    const { holder, careProvider, agreement, provider } = cases.get('approved')!;
    expect(await holdersOf(holder)).toEqual([agreement.budgetHolder.id]);
    expect(await holdersOf(careProvider)).toEqual([agreement.budgetHolder.id]);
    expect(await holdersOf(cases.get('draft')!.careProvider)).toEqual([]);
    expect(await holdersOf(assessor)).toHaveLength(reachable.length + 1);
    expect(await holdersOf(callers['other office'])).toEqual([]);
    expect(await holdersOf(paymentOfficer)).toEqual([]);
    expect(await providersOf(holder)).toEqual([provider.id]);
    expect(await providersOf(careProvider)).toEqual([provider.id]);
    expect(await providersOf(assessor)).toHaveLength(4);
    expect((await providersOf(paymentOfficer)).length).toBeGreaterThan(4);
  });

  test('awards and budgets are the holder’s and the office’s', async () => {
    const at = cases.get('approved')!;
    const params = { awardId: at.award.id };
    for (const who of ['holder', 'representative', 'assessor'] as const) {
      const caller = callerOf(who, at);
      expect(await desk.call(caller, 'awards.show', undefined, params)).toMatchObject({ id: at.award.id });
      expect(await desk.call(caller, 'budgets.show', undefined, params)).toMatchObject({ awardId: at.award.id });
    }
    for (const who of ['stranger', 'provider', 'other provider', 'other office'] as const) {
      const caller = callerOf(who, at);
      for (const name of ['awards.show', 'budgets.show'] as const) {
        await expect(desk.call(caller, name, undefined, params)).rejects.toMatchObject({ code: 'not-found' });
      }
      const awards = await desk.call(caller, 'awards.list', { budgetHolderId: at.award.budgetHolder.id });
      const budgets = await desk.call(caller, 'budgets.list', { budgetHolderId: at.award.budgetHolder.id });
      expect([awards.items, budgets.items]).toEqual([[], []]);
    }
  });

  test('a caller without anybody to act for finds nothing, and nothing breaks', async () => {
    const nobody = representativeOf();
    for (const name of [
      'agreements.list',
      'awards.list',
      'budgets.list',
      'budgetHolders.list',
      'careProviders.list',
      'messages.list',
      'events.list',
    ] as const) {
      expect(await desk.call(nobody, name, {})).toEqual({ items: [], nextCursor: null });
    }
    expect(await desk.call(nobody, 'home.show')).toMatchObject({ tasks: [], messages: [] });
  });

  test('filters narrow a list of agreements', async () => {
    const idsOf = async (filter: object) =>
      (await desk.call(assessor, 'agreements.list', filter)).items.map(({ id }) => id);
    const { agreement, provider } = cases.get('approved')!;
    expect(await idsOf({ status: 'approved' })).toEqual([agreement.id]);
    expect(await idsOf({ budgetHolderId: agreement.budgetHolder.id })).toEqual([agreement.id]);
    expect(await idsOf({ careProviderId: provider.id })).toEqual([agreement.id]);
    expect(await idsOf({ kind: 'employment' })).toEqual([]);
    expect(await idsOf({ kind: 'assignment-organisation' })).toHaveLength(4);
  });
});
