import { beforeAll, describe, expect, test } from 'vitest';
import type { StaffRight } from '../../../src/domain/words.ts';
import type { NewCareProvider } from '../../../src/contract/types.ts';
import { maskIban } from '../../../src/domain/values/identifiers/mask.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, careOffice, holderOf, paymentOfficer, providerOf, representativeOf } from '../support/callers.ts';
import { bringTo, enterAward, newHolder, newProvider, openCase, register, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { writePayment } from '../support/payments.ts';

/** Of somebody who would be a holder, provider, representative … in one. */
const bsn = testBsn(1);

onBothEngines(({ freshDatabase, open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  describe('who is calling', () => {
    test('a holder and a representative are told whose budgets they run', async () => {
      const awards = [await enterAward(desk, ++serial), await enterAward(desk, ++serial)];
      const references = awards.map(({ budgetHolder }) => budgetHolder);
      const [first, second] = references.map(({ id }) => id);
      expect(await desk.call(holderOf(first!), 'me.show')).toMatchObject({
        role: 'budget-holder',
        budgetHolders: [references[0]],
        careProvider: null,
        budgetProvider: null,
      });
      const me = await desk.call(representativeOf(first!, second!), 'me.show');
      expect(me.budgetHolders).toEqual(references);
      expect(desk.touched.size).toBe(2);
    });

    test('one of the people of an organisation that represents is told of holders with the right to see, and nobody is told without', async () => {
      const { budgetHolder } = await enterAward(desk, ++serial);
      const ofOrganisation = (rights: readonly StaffRight[]) => ({
        ...representativeOf(budgetHolder.id),
        seat: {
          organisation: 'organisation 1',
          organisationName: 'Zorg',
          code: '4F7K-0QWA-9XRD-21HM',
          name: 'Ann',
          person: 'ann',
          rights,
        },
      });
      const told = async (rights: readonly StaffRight[]) => {
        const { budgetHolders } = await desk.call(ofOrganisation(rights), 'me.show');
        return [budgetHolders, desk.touched.size];
      };
      expect(await told(['see', 'enter'])).toEqual([[budgetHolder], 1]);
      for (const rights of [['administer'], []] as const) expect(await told(rights)).toEqual([[], 0]);
    });

    test('a provider is told of themselves, an assessor of the office', async () => {
      const { provider } = await openCase(desk, ++serial);
      const me = await desk.call(providerOf(provider.id), 'me.show');
      expect(me).toMatchObject({ careProvider: { id: provider.id }, budgetHolders: [] });
      expect(await desk.call(assessor, 'me.show')).toMatchObject({ budgetProvider: careOffice, careProvider: null });
      expect(await desk.call(paymentOfficer, 'me.show')).toMatchObject({ role: 'payment-officer', budgetHolders: [] });
    });
  });

  describe('a budget holder', () => {
    test('is shown in full, with BSN masked, to themselves, who represents them, and the office', async () => {
      const award = await enterAward(desk, ++serial, {
        representatives: [
          {
            kind: 'curator',
            person: { initials: 'T.', surname: 'van Toevertrouwd', birthDate: '1968-03-14', bsn: testBsn(900_000) },
          },
        ],
      });
      const { id } = award.budgetHolder;
      for (const caller of [holderOf(id), representativeOf(id), assessor]) {
        const holder = await desk.call(caller, 'budgetHolders.show', undefined, { budgetHolderId: id });
        expect(holder).toEqual({
          id,
          initials: 'B.I.J.',
          surname: `Voorbeeld ${serial}`,
          name: `B.I.J. Voorbeeld ${serial}`,
          birthDate: '1948-05-26',
          bsn: `*****${testBsn(serial).slice(5)}`,
          address: { street: 'Voorbeeldstraat', houseNumber: '17', postcode: '1234AB', city: 'Voorbeeldstad' },
          email: 'holder@example.org',
          representatives: [{ kind: 'curator', name: 'T. van Toevertrouwd' }],
        });
        expect([...desk.touched]).toEqual([Number(id.slice(1))]);
      }
    });

    test('is number and name for a provider and a payment officer', async () => {
      const at = await bringTo(desk, 'shared', ++serial);
      await writePayment(desk.store, at, '2026-10');
      const { id, name } = at.agreement.budgetHolder;
      for (const caller of [at.careProvider, paymentOfficer]) {
        const holder = await desk.call(caller, 'budgetHolders.show', undefined, { budgetHolderId: id });
        expect(holder).toEqual({ id, name, initials: 'B.I.J.', surname: `Voorbeeld ${serial}` });
      }
    });

    test('who is named on two awards represents once, and no longer when both are withdrawn', async () => {
      const person = { initials: 'T.', surname: 'Twee', birthDate: '1968-03-14', bsn: testBsn(900_001) };
      const representatives = [{ kind: 'mentor', person } as const];
      const first = await enterAward(desk, ++serial, { representatives });
      const second = await enterAward(desk, serial, { representatives, start: '2027-01-01', end: '2027-12-31' });
      const id = first.budgetHolder.id;
      const shown = () => desk.call(holderOf(id), 'budgetHolders.show', undefined, { budgetHolderId: id });
      expect((await shown()).representatives).toHaveLength(1);
      await desk.call(assessor, 'awards.withdraw', { from: '2026-01-01', reason: 'New award' }, { awardId: first.id });
      expect((await shown()).representatives).toHaveLength(1);
      await desk.call(assessor, 'awards.withdraw', { reason: 'New award' }, { awardId: second.id });
      expect((await shown()).representatives).toEqual([]);
    });
  });

  describe('a care provider', () => {
    let holder: ReturnType<typeof holderOf>;
    beforeAll(async () => {
      holder = holderOf((await enterAward(desk, ++serial)).budgetHolder.id);
    });

    const wrong: { name: string; provider: NewCareProvider; issues: [string, string][] }[] = [
      {
        name: 'a person who is not born yet',
        provider: { ...newProvider('person', 990), birthDate: '2026-11-04' },
        issues: [['FIELD_INVALID', 'birthDate']],
      },
      { name: 'a person without BSN', provider: { kind: 'person', name: 'P' }, issues: [['FIELD_MISSING', 'bsn']] },
      {
        name: 'an organisation without AGB code or KVK number',
        provider: { kind: 'organisation', name: 'O' },
        issues: [['FIELD_MISSING', 'agbCode']],
      },
      {
        name: 'a self-employed provider with only a BSN',
        provider: { kind: 'self-employed', name: 'Z', bsn },
        issues: [['FIELD_MISSING', 'agbCode']],
      },
      {
        name: 'numbers of which each is wrong',
        provider: {
          kind: 'self-employed',
          name: 'Z',
          bsn: '123456789',
          agbCode: '1234567',
          kvkNumber: 'abcdefgh',
          iban: 'NL00TEST0000000001',
        },
        issues: [
          ['BSN_INVALID', 'bsn'],
          ['AGB_INVALID', 'agbCode'],
          ['KVK_INVALID', 'kvkNumber'],
          ['IBAN_INVALID', 'iban'],
        ],
      },
    ];
    test.each(wrong)('is not registered: $name', async ({ provider, issues }) => {
      const count = () => desk.store.db.selectFrom('careProvider').select('id').execute();
      const before = await count();
      const attempt = desk.call(holder, 'careProviders.create', provider);
      await expect(attempt).rejects.toMatchObject({
        code: 'rules-violated',
        issues: issues.map(([code, path]) => ({ code, path, severity: 'error' })),
      });
      await expect(attempt).rejects.not.toThrow(/123456789|TEST/);
      expect(await count()).toEqual(before);
    });

    test('is registered with BSN and IBAN masked, and sealed in the store', async () => {
      const iban = testIban(4321)
        .toLowerCase()
        .replace(/(.{4})/g, '$1 ');
      const made = await desk.call(holder, 'careProviders.create', newProvider('person', 4321, { iban }));
      expect(made).toMatchObject({
        kind: 'person',
        bsn: `*****${testBsn(504_321).slice(5)}`,
        iban: `NL************${testIban(4321).slice(-4)}`,
        careRegistered: false,
        bigRegistered: false,
      });
      const rows = await desk.store.db.selectFrom('careProvider').selectAll().execute();
      const accounts = await desk.store.db.selectFrom('proposedAccount').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(testBsn(504_321));
      expect(JSON.stringify(accounts)).not.toContain(testIban(4321));
      const sealed = accounts.find(({ careProviderId }) => careProviderId === Number(made.id.slice(1)))?.ibanSealed;
      expect(desk.store.unseal(sealed!)).toBe(testIban(4321));
    });

    const again: { name: string; first: NewCareProvider; second: NewCareProvider; isSame: boolean; isFound?: true }[] =
      [
        {
          name: 'the same BSN',
          first: newProvider('person', 801),
          second: { kind: 'person', name: 'Other name', bsn: testBsn(500_801), phone: '0699999999' },
          isSame: true,
        },
        {
          name: 'the same AGB code',
          first: newProvider('self-employed', 802),
          second: { kind: 'self-employed', name: 'Other name', agbCode: testAgb('41', 802), iban: testIban(999) },
          isSame: true,
        },
        {
          name: 'the same KVK number and no AGB code',
          first: newProvider('organisation', 803),
          second: { kind: 'organisation', name: 'Other name', kvkNumber: testKvk(803) },
          isSame: true,
          isFound: true,
        },
        {
          name: 'the same KVK number and no AGB code, of one that no register is known to have',
          first: newProvider('organisation', 807),
          second: { kind: 'organisation', name: 'Other name', kvkNumber: testKvk(807) },
          isSame: false,
        },
        {
          name: 'the same KVK number, first without AGB code',
          first: { kind: 'organisation', name: 'First name', kvkNumber: testKvk(804) },
          second: newProvider('organisation', 804),
          isSame: true,
        },
        {
          name: 'another location: the same KVK number and another AGB code',
          first: newProvider('organisation', 805),
          second: newProvider('organisation', 806, { kvkNumber: testKvk(805) }),
          isSame: false,
        },
      ];
    test.each(again)('registered again with $name', async ({ first, second, isSame, isFound }) => {
      const one = await (isFound ? register(desk, holder, first) : desk.call(holder, 'careProviders.create', first));
      const stranger = holderOf((await enterAward(desk, ++serial)).budgetHolder.id);
      const two = await desk.call(stranger, 'careProviders.create', second);
      expect(two.id === one.id).toBe(isSame);
      if (isSame) {
        expect(two.name).toBe(one.name);
        // Who knows a number does not thereby know how to reach somebody, nor their account.
        expect(two).not.toHaveProperty('email');
        expect(two.iban).toBe(second.iban && maskIban(second.iban));
        const own = await desk.call(providerOf(one.id), 'me.show');
        expect(own.careProvider).toMatchObject({ name: one.name });
        expect(own.careProvider).not.toHaveProperty('iban');
        expect(own.careProvider?.phone).toBe(one.phone);
      }
    });

    test('is one, however many register them at the same moment', async () => {
      const database = await freshDatabase();
      const desks = [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
      const caller = holderOf((await enterAward(desks[0]!, 1)).budgetHolder.id);
      const made = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          desks[at % 2]!.call(caller, 'careProviders.create', newProvider('person', 77)),
        ),
      );
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    });

    test('is found by number, by holders and by the office', async () => {
      const made = await register(desk, holder, newProvider('organisation', 31));
      for (const search of [{ agbCode: testAgb('75', 31) }, { kvkNumber: testKvk(31) }]) {
        for (const caller of [holder, assessor]) {
          const { items } = await desk.call(caller, 'careProviders.search', search);
          expect(items.map(({ id }) => id)).toEqual([made.id]);
        }
      }
      const person = await desk.call(holder, 'careProviders.create', newProvider('person', 32));
      const { items } = await desk.call(holder, 'careProviders.search', { bsn: testBsn(500_032) });
      expect(items).toMatchObject([{ id: person.id, bsn: person.bsn }]);
      expect(await desk.call(holder, 'careProviders.search', { kvkNumber: '99999998' })).toEqual({ items: [] });
    });

    test.each([
      [{}, 'FIELD_MISSING', 'bsn'],
      [{ bsn: '123456789' }, 'BSN_INVALID', 'bsn'],
      [{ agbCode: 'x' }, 'AGB_INVALID', 'agbCode'],
      [{ kvkNumber: '1' }, 'KVK_INVALID', 'kvkNumber'],
      [{ kvkNumber: testBsn(500_032) }, 'BSN_FOR_COMPANY', 'kvkNumber'],
      [{ agbCode: testBsn(500_032) }, 'BSN_FOR_COMPANY', 'agbCode'],
      [{ kvkNumber: '123456789' }, 'KVK_INVALID', 'kvkNumber'],
    ])('is not looked for by %j', async (search, code, path) => {
      await expect(desk.call(holder, 'careProviders.search', search)).rejects.toMatchObject({
        code: 'invalid-input',
        issues: [{ code, path }],
      });
    });

    test('is shown with contact data to who has an agreement with them, without it before that', async () => {
      const at = await openCase(desk, ++serial);
      const params = { careProviderId: at.provider.id };
      expect(at.provider).toMatchObject({ email: 'provider@example.org', phone: '0612345678' });
      const before = await desk.call(at.holder, 'careProviders.show', undefined, params);
      expect(before).not.toHaveProperty('phone');
      await desk.call(at.holder, 'agreements.share', undefined, at.params);
      expect(await desk.call(at.holder, 'careProviders.show', undefined, params)).toEqual(at.provider);
    });

    test('is name and public numbers for a payment officer', async () => {
      const at = await openCase(desk, ++serial);
      const params = { careProviderId: at.provider.id };
      const { id, name, kind, agbCode, kvkNumber } = at.provider;
      expect(await desk.call(paymentOfficer, 'careProviders.show', undefined, params)).toEqual({
        id,
        name,
        kind,
        agbCode,
        kvkNumber,
        careRegistered: true,
        bigRegistered: false,
      });
    });
  });

  test('BSNs of holders stand sealed in the store', async () => {
    await enterAward(desk, ++serial);
    const rows = await desk.store.db.selectFrom('budgetHolder').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(newHolder(serial).bsn);
  });
});
