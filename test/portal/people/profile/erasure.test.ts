import { expect, test } from 'vitest';
import { findAll } from '../../../../src/portal/store/check/check-store.ts';
import { removedSoFar } from '../../../../src/portal/store/queries/retention/removals.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { termsOf } from '../../support/cases.ts';
import { contentsOf } from '../../support/contents.ts';
import { declarable, declarationOf } from '../../support/declarable.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const marks = { email: 'emailmark@example.org', phone: '0698765432' };

onBothEngines(({ open }) => {
  test('what is no longer needed goes at once, and what the law keeps stays with its term and rule', async () => {
    const store = await open();
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const at = await declarable(desk);
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    desk.clock.now += 20 * 86_400_000;
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    const { bsnHash } = await store.db.selectFrom('budgetHolder').select('bsnHash').executeTakeFirstOrThrow();
    const holder = { ...at.holder, person: bsnHash };
    await desk.call(holder, 'profile.update', { ...marks, messageChannel: 'email' });
    await desk.call(holder, 'agreements.create', termsOf('assignment-organisation', at.provider.id, [at.awardId]));
    const before = await contentsOf(store);
    expect(JSON.stringify(before)).toContain(marks.email);

    const preview = await desk.call(holder, 'profile.erasure');
    expect(await contentsOf(store)).toEqual(before);
    expect(preview.removed).toContainEqual({ kind: 'draft', count: 1 });
    expect(preview.kept).toContainEqual(
      expect.objectContaining({ kind: 'care-file', law: 'Wlz', count: 1, rule: 'keepCareFile', until: '2033-12-31' }),
    );
    expect(preview.kept).toContainEqual(expect.objectContaining({ kind: 'identity', until: '2033-12-31' }));

    const done = await desk.call(holder, 'profile.erase');
    expect(done.removed).toEqual(preview.removed);
    const after = JSON.stringify(await contentsOf(store));
    for (const mark of Object.values(marks)) expect(after).not.toContain(mark);
    expect(await desk.call(holder, 'profile.show')).toMatchObject({
      email: null,
      phone: null,
      messageChannel: 'portal',
    });
    expect(await desk.call(holder, 'agreements.show', undefined, { agreementId: at.agreement.id })).toBeTruthy();
    expect((await findAll(store)).findings).toEqual([]);
    expect(await removedSoFar(store)).toContainEqual(
      expect.objectContaining({ kind: 'draft', cause: 'request', count: 1 }),
    );
    expect((await desk.call(holder, 'profile.erasure')).removed).toEqual([]);
  });

  test('the data of others stay: of a provider with the same wish, and of who acts for a holder', async () => {
    const store = await open();
    const desk = createDesk(store, Date.UTC(2026, 10, 28));
    const at = await declarable(desk);
    const other = await declarable(desk);
    const person = `care-provider ${at.careProvider.careProviderId}`;
    const provider = { ...at.careProvider, person };
    await desk.call(provider, 'profile.update', marks);
    const others = { ...other.careProvider, person: `care-provider ${other.careProvider.careProviderId}` };
    await desk.call(others, 'profile.update', { email: 'anders@example.org', phone: '0201234567' });
    await desk.call(provider, 'profile.erase');
    expect(await desk.call(provider, 'profile.show')).toMatchObject({ email: null, phone: null });
    expect(await desk.call(others, 'profile.show')).toMatchObject({ email: 'anders@example.org' });
    expect(JSON.stringify(await contentsOf(store))).not.toContain(marks.email);
  });
});
