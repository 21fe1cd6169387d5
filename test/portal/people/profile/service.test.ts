import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import { readersOfHolders } from '../../../../src/portal/store/queries/people/profiles.ts';
import { formerAddresses } from '../../../../src/portal/store/queries/people/reached.ts';
import { assessor, holderOf, providerOf, representativeOf } from '../../support/callers.ts';
import { enterAward, newProvider, openCase, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const daughter = { initials: 'T.', surname: 'van Toevertrouwd', birthDate: '1968-03-14', bsn: testBsn(900_000) };

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  /** Somebody who signed in with this BSN. */
  const as = (caller: Caller, bsn: string): Caller => ({ ...caller, person: desk.store.hash(bsn) });
  const newCaller = async (): Promise<Caller> => {
    const { budgetHolder } = await enterAward(desk, ++serial, {
      representatives: [{ kind: 'mentor', person: daughter }],
    });
    return as(holderOf(budgetHolder.id), testBsn(serial));
  };

  describe('a profile', () => {
    test('holds what the office entered, and is made once, by its holder', async () => {
      const holder = await newCaller();
      const before = await desk.call(holder, 'profile.show', undefined, undefined, 'nl');
      expect(before).toMatchObject({
        email: 'holder@example.org',
        phone: null,
        language: 'nl',
        messageChannel: 'portal',
        birthDate: '1948-05-26',
        address: { city: 'Voorbeeldstad' },
        madeAt: null,
      });
      expect((await desk.call(holder, 'home.show')).tasks).toContainEqual(
        expect.objectContaining({ kind: 'make-profile', count: 1 }),
      );
      const made = await desk.call(holder, 'profile.update', { phone: '0201234567', messageChannel: 'email' });
      expect(made).toMatchObject({ email: 'holder@example.org', phone: '0201234567', madeAt: expect.any(String) });
      expect((await desk.call(holder, 'home.show')).tasks.map(({ kind }) => kind)).not.toContain('make-profile');
      const [id] = holder.budgetHolderIds;
      const readers = await readersOfHolders(desk.store, [id!], '2026-11-03');
      expect(readers).toMatchObject([{ role: 'budget-holder', messageChannel: 'email', email: 'holder@example.org' }]);
    });

    test('says what of it comes from a register, which nobody changes here', async () => {
      const holder = await newCaller();
      for (const field of ['surname', 'birthDate', 'bsn', 'address']) {
        await expect(desk.call(holder, 'profile.update', { [field]: 'x' })).rejects.toThrow();
      }
    });

    test('is not made by somebody whom nothing reaches, nor for notices without an address', async () => {
      const holder = await newCaller();
      const acting = as(representativeOf(`A000000${holder.budgetHolderIds[0]!}`.slice(0, 8)), daughter.bsn);
      await expect(desk.call(acting, 'profile.update', {})).rejects.toMatchObject({
        issues: [{ code: 'PROFILE_UNREACHABLE' }],
      });
      await expect(
        desk.call(acting, 'profile.update', { phone: '0612345678', messageChannel: 'email' }),
      ).rejects.toMatchObject({ issues: [{ code: 'NOTICES_WITHOUT_EMAIL' }] });
    });

    test('tells the address before of the one that came in its place, and the holder that it changed', async () => {
      const holder = await newCaller();
      await desk.call(holder, 'profile.update', {});
      await desk.call(holder, 'profile.update', { email: 'nieuw@example.org' });
      await desk.call(holder, 'profile.update', { email: 'nieuwer@example.org' });
      const waiting = await formerAddresses(desk.store, 100);
      expect(waiting.filter(({ person }) => person === holder.person).map((one) => one.addresses)).toEqual([
        ['holder@example.org', 'nieuw@example.org'],
      ]);
      const { items } = await desk.call(holder, 'messages.list', {});
      expect(items.filter(({ type }) => type === 'budget-holder.changed')).toHaveLength(2);
      const own = await desk.call(assessor, 'budgetHolders.list', { limit: 1 });
      expect(own.items[0]).toMatchObject({ email: 'nieuwer@example.org' });
    });

    test('is one for a person who gives care too, wherever they change it', async () => {
      const { provider, holder } = await openCase(desk, ++serial, { kind: 'employment' });
      await desk.call(holder, 'agreements.share', undefined, {
        agreementId: (await desk.call(holder, 'agreements.list', {})).items[0]!.id,
      });
      const carer = as(providerOf(provider.id), newProvider('person', serial).bsn!);
      expect(await desk.call(carer, 'profile.show')).toMatchObject({ email: 'provider@example.org', kind: 'person' });
      await desk.call(carer, 'profile.update', { email: 'zorg@example.org' });
      const params = { careProviderId: provider.id };
      expect((await desk.call(carer, 'careProviders.show', undefined, params)).email).toBe('zorg@example.org');
      await desk.call(carer, 'careProviders.update', { phone: '0687654321' }, params);
      expect(await desk.call(carer, 'profile.show')).toMatchObject({ email: 'zorg@example.org', phone: '0687654321' });
    });
  });
});
