import { expect, test } from 'vitest';
import { findAll } from '../../../../src/portal/store/check/check-store.ts';
import { removedSoFar } from '../../../../src/portal/store/queries/retention/removals.ts';
import { formerAddresses } from '../../../../src/portal/store/queries/people/reached.ts';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import { startJobs } from '../../../../src/portal/jobs/job-timer.ts';
import { sendMail } from '../../../../src/portal/mail/send-mail.ts';
import { addNotice } from '../../../../src/portal/store/queries/mail/mail.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { holderOf, paymentOfficer, providerOf, representativeOf } from '../../support/callers.ts';
import { enterAward, newProvider, register, termsOf } from '../../support/cases.ts';
import { contentsOf } from '../../support/contents.ts';
import { declarable, declarationOf } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const marks = { email: 'emailmark@example.org', phone: '0698765432' };

const start = Date.UTC(2026, 10, 28);

/** One mail round: to whom letters went. */
async function lettersOf(store: Store, now: number): Promise<string[]> {
  const to: string[] = [];
  const post = { send: async (letter: { to: string }) => void to.push(letter.to), close: () => {} };
  await sendMail(store, { post, now, log: () => {} });
  return to;
}

/** One person who holds a budget and gives care to somebody else. */
async function inTwoRoles(desk: Desk): Promise<{ holder: Caller; carer: Caller }> {
  const bsn = testBsn(1);
  const person = desk.store.hash(bsn);
  const { budgetHolder } = await enterAward(desk, 1);
  const client = holderOf((await enterAward(desk, 2)).budgetHolder.id);
  const provider = await register(desk, client, newProvider('person', 1, { bsn }));
  return { holder: { ...holderOf(budgetHolder.id), person }, carer: { ...providerOf(provider.id), person } };
}

onBothEngines(({ open }) => {
  test.each(['holder', 'carer', 'representative'] as const)(
    'who asks for it as a %s is not reached in another role either',
    async (as) => {
      const store = await open();
      const desk = createDesk(store, start);
      const { holder, carer } = await inTwoRoles(desk);
      const acting = { ...representativeOf('A0000002'), person: holder.person };
      const caller = { holder, carer, representative: acting }[as];
      await desk.call(caller, 'profile.update', marks);
      expect(await desk.call(carer, 'profile.erasure')).toMatchObject({
        removed: [expect.objectContaining({ kind: 'contact-data', count: 6 })],
      });
      await desk.call(caller, 'profile.erase');
      await lettersOf(store, desk.clock.now);
      const after = JSON.stringify(await contentsOf(store));
      for (const mark of Object.values(marks)) expect(after).not.toContain(mark);
    },
  );

  test('each address that was in use is told once, also when it was replaced before, and is forgotten with that', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const { holder, carer } = await inTwoRoles(desk);
    const { person } = holder;
    await desk.call(holder, 'profile.update', { email: 'owner@example.org' });
    const told = await lettersOf(store, start);
    expect(told).toEqual(['holder@example.org', 'provider@example.org']);
    await desk.call(holder, 'profile.update', { email: 'thief@example.org' });
    await addNotice(store, { kind: 'account-replaced', person: person!, address: 'owner@example.org' }, start);
    await desk.call(holder, 'profile.erase');
    expect((await desk.call(carer, 'profile.erase')).removed).toEqual([]);
    expect((await formerAddresses(store, 10)).map(({ addresses }) => addresses)).toEqual([
      ['owner@example.org', 'thief@example.org'],
    ]);
    expect(await lettersOf(store, start)).toEqual(['owner@example.org', 'owner@example.org', 'thief@example.org']);
    expect(await lettersOf(store, start)).toEqual([]);
    expect(await store.db.selectFrom('mail').selectAll().execute()).toEqual([]);
    expect(JSON.stringify(await contentsOf(store))).not.toMatch(/(owner|thief)@/);
  });

  test('where no e-mail goes, an address does not wait to be told for longer than a day', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const { holder, carer } = await inTwoRoles(desk);
    await desk.call(carer, 'profile.erase');
    await desk.call(holder, 'profile.update', { email: 'owner@example.org' });
    await desk.call(holder, 'profile.erase');
    const round = (now: number) => startJobs({ store, clock: { now: () => now }, log: () => {}, jobs: [] })();
    await round(start + 86_400_000);
    expect(await formerAddresses(store, 10)).toHaveLength(1);
    await round(start + 86_400_001);
    expect(await formerAddresses(store, 10)).toEqual([]);
    expect(await store.db.selectFrom('mail').selectAll().execute()).toEqual([]);
  });

  test('an address that was only written down by others is told too', async () => {
    const store = await open();
    const desk = createDesk(store, start);
    const { carer } = await inTwoRoles(desk);
    await desk.call(carer, 'profile.erase');
    expect(await lettersOf(store, start)).toEqual(['holder@example.org', 'provider@example.org']);
    expect(await store.db.selectFrom('mail').selectAll().execute()).toEqual([]);
  });

  test('what is no longer needed goes at once, and what the law keeps stays with its term and rule', async () => {
    const store = await open();
    const desk = createDesk(store, start);
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
    // The address is told, and only then forgotten.
    expect(await lettersOf(store, desk.clock.now)).toContain(marks.email);
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
    const desk = createDesk(store, start);
    const at = await declarable(desk);
    const other = await declarable(desk);
    const person = `care-provider ${at.careProvider.careProviderId}`;
    const provider = { ...at.careProvider, person };
    await desk.call(provider, 'profile.update', marks);
    const others = { ...other.careProvider, person: `care-provider ${other.careProvider.careProviderId}` };
    await desk.call(others, 'profile.update', { email: 'anders@example.org', phone: '0201234567' });
    await desk.call(provider, 'profile.erase');
    await lettersOf(store, desk.clock.now);
    expect(await desk.call(provider, 'profile.show')).toMatchObject({ email: null, phone: null });
    expect(await desk.call(others, 'profile.show')).toMatchObject({ email: 'anders@example.org' });
    expect(JSON.stringify(await contentsOf(store))).not.toContain(marks.email);
  });
});
