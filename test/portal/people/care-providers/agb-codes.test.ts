// A company is known by several AGB codes, all under its own number in the trade register; a code lets nobody in as another.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { testAgb, testBsn, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import { addCertificate } from '../../../../src/portal/store/queries/practice/certificates.ts';
import { holderOf, paymentOfficer, providerOf } from '../../support/callers.ts';
import { bringTo, newProvider, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

interface Company {
  id: string;
  number: number;
  own: string;
  kvk: string;
  itself: Caller;
  holder: Caller;
  add: (by: Caller, agbCode: string) => Promise<string[]>;
  remove: (by: Caller, agbCode: string) => Promise<string[]>;
}

function refusedFor(code: string, path = 'agbCode') {
  return { code: 'rules-violated', issues: [{ code, path }] };
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 700;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  beforeEach(() => {
    delete desk.registered.agb;
  });

  /** A code that nobody has yet. */
  const freeCode = () => testAgb('41', (serial += 1));
  /** An organisation that a holder shared an agreement with, and that was found in the trade register. */
  const company = async ({ isFound = true } = {}): Promise<Company> => {
    serial += 1;
    const { provider, holder } = await bringTo(desk, 'shared', serial, { kind: 'assignment-organisation' });
    const { id } = provider;
    const params = { careProviderId: id };
    await desk.call(paymentOfficer, 'careProviders.update', { careRegistered: isFound }, params);
    const codes = async (by: Caller, name: 'addCode' | 'removeCode', agbCode: string) =>
      (await desk.call(by, `careProviders.${name}`, { agbCode }, params)).items.map((one) => one.agbCode);
    return {
      id,
      number: Number(id.slice(1)),
      own: newProvider('organisation', serial).agbCode!,
      kvk: testKvk(serial),
      itself: providerOf(id),
      holder: holderOf(holder.budgetHolderIds.map((one) => `A${String(one).padStart(7, '0')}`)[0]!),
      add: (by, agbCode) => codes(by, 'addCode', agbCode),
      remove: (by, agbCode) => codes(by, 'removeCode', agbCode),
    };
  };
  const registerSays = (kvkNumber: string | null) => {
    desk.registered.agb = { outcome: 'found', found: { name: 'Volgens het register', kvkNumber, givesCare: null } };
  };
  const letIn = async (claims: { agb: string; kvk?: string }) =>
    (
      await findCaller(
        desk.store,
        'https://issuer.example',
        { sub: 'x', exp: 0, role: 'care-provider', ...claims },
        '2026-11-03',
      )
    ).careProviderId;
  const notLetIn = (agb: string) => expect(letIn({ agb })).rejects.toMatchObject({ code: 'not-allowed' });
  const foundBy = async ({ holder }: Company, agbCode: string) =>
    (await desk.call(holder, 'careProviders.search', { agbCode })).items.map(({ id }) => id);

  test('by a further code a company comes in, is found and is told, as by its own one', async () => {
    const one = await company();
    const code = freeCode();
    await notLetIn(code);
    expect(await one.add(paymentOfficer, code)).toEqual([one.own, code]);
    expect(await letIn({ agb: code })).toBe(one.number);
    expect(await letIn({ agb: code, kvk: one.kvk })).toBe(one.number);
    await expect(letIn({ agb: code, kvk: testKvk(99) })).rejects.toMatchObject({ params: { reason: 'other-kvk' } });
    expect(await letIn({ agb: one.own })).toBe(one.number);
    expect(await foundBy(one, code)).toEqual([one.id]);
    for (const by of [one.itself, one.holder, paymentOfficer]) {
      const shown = await desk.call(by, 'careProviders.show', undefined, { careProviderId: one.id });
      expect(shown).toMatchObject({ agbCode: one.own, furtherAgbCodes: [code] });
    }
    for (const by of [one.itself, paymentOfficer]) {
      const [told] = (await desk.call(by, 'messages.list', {})).items;
      expect(told).toMatchObject({ type: 'care-provider.code-added', recordId: one.id });
      expect(told!.body).toContain(code);
    }
    expect((await desk.call(one.itself, 'careProviders.codes', undefined, { careProviderId: one.id })).items).toEqual([
      { agbCode: one.own, isOwn: true, addedBy: null, since: null },
      { agbCode: code, isOwn: false, addedBy: 'payment-officer', since: expect.any(String) as string },
    ]);
  });

  test('whoever registers the company again by a further code finds it, and it stays as it is', async () => {
    const one = await company();
    const code = freeCode();
    await one.add(paymentOfficer, code);
    const again = { kind: 'organisation', name: 'Onder een andere naam', agbCode: code } as const;
    expect(await desk.call(one.holder, 'careProviders.create', again)).toMatchObject({ id: one.id, agbCode: one.own });
    const other = { ...again, kvkNumber: testKvk(98) };
    await expect(desk.call(one.holder, 'careProviders.create', other)).rejects.toMatchObject(
      refusedFor('PROVIDER_NUMBERS_DIFFER', 'kvkNumber'),
    );
  });

  test('another code beside the BSN of somebody known is told to differ, unless it is one of theirs', async () => {
    const { holder } = await company();
    const known = {
      kind: 'self-employed',
      name: 'Praktijk',
      bsn: testBsn(serial),
      kvkNumber: testKvk(serial + 5000),
    } as const;
    const made = await desk.call(holder, 'careProviders.create', { ...known, agbCode: freeCode() });
    const params = { careProviderId: made.id };
    await desk.call(paymentOfficer, 'careProviders.update', { careRegistered: true }, params);
    const agbCode = freeCode();
    const again = () => desk.call(holder, 'careProviders.create', { ...known, agbCode });
    await expect(again()).rejects.toMatchObject(refusedFor('PROVIDER_NUMBERS_DIFFER'));
    await desk.call(paymentOfficer, 'careProviders.addCode', { agbCode }, params);
    expect(await again()).toMatchObject({ id: made.id });
  });

  test('a company adds a code itself when the register has its own KVK number behind it, and only then', async () => {
    const one = await company();
    const code = freeCode();
    await expect(one.add(one.itself, code)).rejects.toMatchObject(refusedFor('AGB_CODE_UNPROVED'));
    desk.registered.agb = { outcome: 'no-answer' };
    await expect(one.add(one.itself, code)).rejects.toMatchObject(refusedFor('AGB_CODE_UNPROVED'));
    registerSays(null);
    await expect(one.add(one.itself, code)).rejects.toMatchObject(refusedFor('AGB_CODE_UNPROVED'));
    registerSays(testKvk(97));
    for (const by of [one.itself, paymentOfficer])
      await expect(one.add(by, code)).rejects.toMatchObject(refusedFor('AGB_CODE_OTHER_KVK'));
    desk.registered.agb = { outcome: 'not-found' };
    for (const by of [one.itself, paymentOfficer])
      await expect(one.add(by, code)).rejects.toMatchObject(refusedFor('AGB_CODE_NOT_REGISTERED'));
    await notLetIn(code);
    registerSays(one.kvk);
    expect(await one.add(one.itself, code)).toEqual([one.own, code]);
    expect(await letIn({ agb: code })).toBe(one.number);
  });

  test('a company whose KVK number was found in no register gets no code: the number may be that of another', async () => {
    const thief = await company({ isFound: false });
    registerSays(thief.kvk);
    for (const by of [thief.itself, paymentOfficer])
      await expect(thief.add(by, freeCode())).rejects.toMatchObject(refusedFor('AGB_CODE_COMPANY_UNPROVED'));
  });

  test('a code of another is refused, its own one and a further one, however it is asked for', async () => {
    const one = await company();
    const other = await company();
    const further = freeCode();
    await other.add(paymentOfficer, further);
    registerSays(one.kvk);
    for (const code of [other.own, further]) {
      for (const by of [one.itself, paymentOfficer])
        await expect(one.add(by, code)).rejects.toMatchObject(refusedFor('AGB_CODE_OF_ANOTHER'));
      const change = desk.call(paymentOfficer, 'careProviders.update', { agbCode: code }, { careProviderId: one.id });
      await expect(change).rejects.toMatchObject(refusedFor('PROVIDER_NUMBERS_DIFFER'));
      expect(await letIn({ agb: code })).toBe(other.number);
    }
    await expect(one.add(other.itself, freeCode())).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a further code of a company that counts as found no more is given to nobody else meanwhile', async () => {
    const one = await company();
    const code = freeCode();
    await one.add(paymentOfficer, code);
    const found = (careRegistered: boolean) =>
      desk.call(
        paymentOfficer,
        'careProviders.update',
        { careRegistered, bigRegistered: true },
        { careProviderId: one.id },
      );
    await found(false);
    await notLetIn(code);
    const another = { kind: 'organisation', name: 'Een ander', agbCode: code } as const;
    await expect(desk.call(one.holder, 'careProviders.create', another)).rejects.toMatchObject(
      refusedFor('AGB_CODE_OF_ANOTHER'),
    );
    await found(true);
    expect(await letIn({ agb: code })).toBe(one.number);
  });

  test('of two that ask for one code at once one gets it', async () => {
    const both = [await company(), await company()];
    const code = freeCode();
    const made = await Promise.allSettled(both.map((one) => one.add(paymentOfficer, code)));
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(made.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusedFor('AGB_CODE_OF_ANOTHER'),
    });
  });

  test('nor do a company that adds a code and one that is registered by it both get it', async () => {
    const one = await company();
    const code = freeCode();
    const [added, made] = await Promise.allSettled([
      one.add(paymentOfficer, code),
      desk.call(one.holder, 'careProviders.create', { kind: 'self-employed', name: 'Nieuw', agbCode: code }),
    ]);
    const holders = new Set([
      ...(added.status === 'fulfilled' ? [one.id] : []),
      ...(made.status === 'fulfilled' ? [made.value.id] : []),
    ]);
    expect(holders.size).toBe(1);
    expect(await foundBy(one, code)).toEqual([...holders]);
  });

  test('a code that was taken away lets nobody in and finds nobody, and can be given to another', async () => {
    const one = await company();
    const other = await company();
    const code = freeCode();
    await one.add(paymentOfficer, code);
    expect(await one.add(paymentOfficer, code)).toEqual([one.own, code]);
    expect(await one.remove(one.itself, code)).toEqual([one.own]);
    await notLetIn(code);
    expect(await foundBy(one, code)).toEqual([]);
    const [told] = (await desk.call(paymentOfficer, 'messages.list', {})).items;
    expect(told).toMatchObject({ type: 'care-provider.code-removed', recordId: one.id });
    await other.add(paymentOfficer, code);
    expect(await letIn({ agb: code })).toBe(other.number);
  });

  test('the own code stays, and what is not there is not taken away', async () => {
    const one = await company();
    const other = await company();
    await expect(one.remove(one.itself, one.own)).rejects.toMatchObject(refusedFor('AGB_CODE_OWN'));
    await expect(one.remove(paymentOfficer, other.own)).rejects.toMatchObject(refusedFor('AGB_CODE_UNKNOWN'));
    expect(await letIn({ agb: other.own })).toBe(other.number);
  });

  const day = 24 * 60 * 60_000;
  const issuerOf =
    ({ number }: Company) =>
    (serialNumber: string, until: number, revokedAt: number | null, issuedTo: string | null) =>
      addCertificate(desk.store, {
        serial: `${number}${serialNumber}`,
        careProviderId: number,
        thumbprint: '',
        notBefore: Date.now() - 2 * day,
        notAfter: Date.now() + until,
        issuedAt: Date.now() - 2 * day,
        revokedAt,
        reason: null,
        issuedTo,
      });

  test('a code on a certificate that is good stays until that is revoked', async () => {
    const one = await company();
    const code = freeCode();
    await one.add(paymentOfficer, code);
    const issue = issuerOf(one);
    // One that has ended, one that was revoked, and those of other codes say nothing.
    await issue('a', -day, null, code);
    await issue('b', day, Date.now(), code);
    await issue('c', day, null, one.own);
    await issue('d', day, null, null);
    expect(await one.remove(one.itself, code)).toEqual([one.own]);
    await one.add(paymentOfficer, code);
    await issue('e', day, null, code);
    await expect(one.remove(one.itself, code)).rejects.toMatchObject({
      issues: [{ code: 'AGB_CODE_ON_CERTIFICATE', params: { found: 1 } }],
    });
  });

  test('another own code takes away the one before, which is told, and which a certificate that is good holds', async () => {
    const one = await company();
    const become = (agbCode: string) =>
      desk.call(paymentOfficer, 'careProviders.update', { agbCode }, { careProviderId: one.id });
    const second = freeCode();
    expect(await become(second)).toMatchObject({ agbCode: second });
    await notLetIn(one.own);
    const told = (await desk.call(paymentOfficer, 'messages.list', {})).items.slice(0, 2).map(({ type }) => type);
    expect(told.toSorted()).toEqual(['care-provider.code-added', 'care-provider.code-removed']);
    await issuerOf(one)('a', day, null, second);
    await expect(become(freeCode())).rejects.toMatchObject(refusedFor('AGB_CODE_ON_CERTIFICATE'));
    expect(await become(second)).toMatchObject({ agbCode: second });
  });

  test('a certificate that tells no code was issued to the own one of then, and holds that one after it was traded too', async () => {
    const one = await company();
    const become = (agbCode: string) =>
      desk.call(paymentOfficer, 'careProviders.update', { agbCode }, { careProviderId: one.id });
    await issuerOf(one)('a', day, null, null);
    await expect(become(freeCode())).rejects.toMatchObject(refusedFor('AGB_CODE_ON_CERTIFICATE'));
    const code = freeCode();
    await one.add(paymentOfficer, code);
    await become(code);
    await expect(one.remove(one.itself, one.own)).rejects.toMatchObject(refusedFor('AGB_CODE_ON_CERTIFICATE'));
    expect(await become(one.own)).toMatchObject({ agbCode: one.own });
    expect(await one.remove(one.itself, code)).toEqual([one.own]);
  });

  test('a further code that becomes the own one trades places with it', async () => {
    const one = await company();
    const code = freeCode();
    await one.add(paymentOfficer, code);
    const params = { careProviderId: one.id };
    const changed = await desk.call(paymentOfficer, 'careProviders.update', { agbCode: code }, params);
    expect(changed).toMatchObject({ agbCode: code, furtherAgbCodes: [one.own] });
    expect([await letIn({ agb: code }), await letIn({ agb: one.own })]).toEqual([one.number, one.number]);
  });

  test('a company with further codes keeps the KVK number that they stand under', async () => {
    const one = await company();
    const params = { careProviderId: one.id };
    const change = (input: object) => desk.call(paymentOfficer, 'careProviders.update', input, params);
    const code = freeCode();
    await one.add(paymentOfficer, code);
    await expect(change({ kvkNumber: testKvk(96) })).rejects.toMatchObject(refusedFor('AGB_CODES_OF_KVK', 'kvkNumber'));
    expect(await change({ kvkNumber: one.kvk, name: 'Zelfde nummer' })).toMatchObject({ kvkNumber: one.kvk });
    // What the office no longer holds for found is not let in by what was proved by it.
    await change({ careRegistered: false });
    await notLetIn(code);
    expect(await letIn({ agb: one.own })).toBe(one.number);
  });

  test.each(['1234567', '999999990', 'abcdefgh'])('%s is no AGB code', async (wrong) => {
    const one = await company();
    await expect(one.add(paymentOfficer, wrong)).rejects.toMatchObject({ code: 'rules-violated' });
  });
});
