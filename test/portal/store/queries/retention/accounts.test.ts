import { expect, test } from 'vitest';
import { standardRules } from '../../../../../src/domain/rules/standard-rules.ts';
import { settleHolderAccount } from '../../../../../src/portal/store/queries/people/accounts/holder-accounts.ts';
import { accountsWithoutUse } from '../../../../../src/portal/store/queries/retention/accounts.ts';
import { createDesk } from '../../../support/desk.ts';
import { declarable, declarationOf } from '../../../support/declarable.ts';
import { onBothEngines } from '../../../support/engines.ts';
import { testIban } from '../../../../../src/portal/practice/people/test-numbers.ts';

onBothEngines(({ open }) => {
  test('an own account is kept while care of its last month can be declared, or anything waits to be paid', async () => {
    const store = await open();
    // All awards end with 2026.
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const at = await declarable(desk);
    const holderId = Number(at.agreement.budgetHolder.id.slice(1));
    await settleHolderAccount(store, holderId, { iban: testIban(7), settledBy: 'payment-officer', settledAt: 0 });
    const onDay = (today: string, rules = standardRules) => accountsWithoutUse(store, [holderId], { today, rules });
    // Six weeks for the provider and four for the holder after 31 December.
    for (const today of ['2026-12-31', '2027-01-01', '2027-03-11']) expect(await onDay(today), today).toEqual([]);
    expect(await onDay('2027-03-12')).toEqual([holderId]);
    expect(await onDay('2027-03-12', { ...standardRules, providerTerm: [] })).toEqual([]);
    expect(await accountsWithoutUse(store, [], { today: '2027-03-12', rules: standardRules })).toEqual([]);

    const { id } = await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    expect(await onDay('2027-03-12')).toEqual([]);
    const first = Number(id.slice(1));
    await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id });
    expect(await onDay('2027-03-12')).toEqual([holderId]);

    await desk.call(at.holder, 'declarations.create', declarationOf(at, { reference: 'by the holder' }));
    expect(await onDay('2027-03-12')).toEqual([]);
    await store.db.updateTable('declaration').set({ status: 'paid' }).where('id', '!=', first).execute();
    await store.db.updateTable('award').set({ scheduledCents: 0 }).execute();
    expect(await onDay('2027-03-12')).toEqual([]);
    await store.db.updateTable('payment').set({ status: 'paid' }).execute();
    expect(await onDay('2027-03-12')).toEqual([holderId]);
    await store.db.updateTable('award').set({ scheduledCents: 1 }).execute();
    expect(await onDay('2027-03-12')).toEqual([]);
  });
});
