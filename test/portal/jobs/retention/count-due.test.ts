import { expect, test } from 'vitest';
import { resolveRules } from '../../../../src/domain/rules/resolve-rules.ts';
import type { Rules } from '../../../../src/domain/rules/rules.ts';
import { startOfDay } from '../../../../src/domain/values/date.ts';
import { countDue } from '../../../../src/portal/jobs/retention/count-due.ts';
import { removeDue } from '../../../../src/portal/jobs/retention/remove-due.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { termsOf } from '../../support/cases.ts';
import { declarable, declarationOf } from '../../support/declarable.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const certain = resolveRules({ keepCareFile: [{ validFrom: '2015-01-01', value: 84, source: 'own decision' }] });
const date = '2036-01-01';

/** One of each kind that goes, and people of whom nothing else is there. */
async function oneOfEach(store: Store): Promise<void> {
  const desk = createDesk(store, Date.UTC(2026, 10, 28));
  const at = await declarable(desk);
  await desk.call(at.holder, 'declarations.create', declarationOf(at));
  const open = await declarable(desk);
  await desk.call(open.careProvider, 'declarations.create', declarationOf(open));
  const terms = termsOf('assignment-organisation', open.provider.id, [open.awardId]);
  await desk.call(open.holder, 'agreements.create', terms);
  desk.clock.now += 20 * 86_400_000;
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  const holder = await store.rows.selectFrom('budgetHolder').selectAll().executeTakeFirstOrThrow();
  const alone = { ...holder, id: holder.id + 100, bsnHash: 'nobody', email: null, phone: null };
  await store.rows
    .insertInto('budgetHolder')
    .values(alone as never)
    .execute();
  const provider = await store.rows.selectFrom('careProvider').selectAll().executeTakeFirstOrThrow();
  const other = { ...provider, id: provider.id + 100, agbCode: null, kvkNumber: null };
  await store.rows
    .insertInto('careProvider')
    .values(other as never)
    .execute();
  const profile = { person: 'nobody at all', language: 'nl', messageChannel: 'portal', changedAt: 0 } as const;
  await store.rows.insertInto('profile').values(profile).execute();
}

const files = ['care-file', 'declaration', 'payment'];
function without(rule: 'keepAccessLog' | 'keepDrafts' | 'keepPayments'): Rules {
  return { ...certain, [rule]: [] };
}

onBothEngines(({ open }) => {
  test.each([
    ['all rules', certain, [...files, 'draft', 'bank-file', 'budget-holder', 'care-provider', 'profile']],
    [
      'no term for the access log',
      without('keepAccessLog'),
      [...files, 'draft', 'bank-file', 'budget-holder', 'profile'],
    ],
    ['no term for drafts', without('keepDrafts'), [...files, 'bank-file']],
    ['no term for payments', without('keepPayments'), ['budget-holder', 'care-provider', 'draft', 'profile']],
  ])('what is told to be due is what goes, with %s', async (_, rules, kinds) => {
    const store = await open();
    await oneOfEach(store);
    const day = { date, rules };
    const { 'access-line': _lines, ...due } = await countDue(store, day);
    // Who acted is counted once nothing tells of it, which is after this.
    const { actor: _actors, ...gone } = await removeDue(store, { ...day, now: startOfDay(date) });
    expect(Object.keys(due).sort()).toEqual([...kinds].sort());
    expect(Object.keys(gone).sort()).toEqual([...kinds].sort());
    // People whose last file goes are counted the day after.
    const { 'budget-holder': _holders, 'care-provider': _providers, ...files } = due;
    expect(gone).toMatchObject(files);
  });
});
