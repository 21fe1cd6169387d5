// Whoever names a provider first does not decide where everybody's money for it goes.
import { describe, expect, test } from 'vitest';
import type { NewCareProvider } from '../../../../src/contract/types.ts';
import { formatRecordId } from '../../../../src/domain/values/record-id.ts';
import { accountWaitingDays } from '../../../../src/domain/provider/account-waiting-time.ts';
import { maskIban } from '../../../../src/domain/values/identifiers/mask.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import { holderOf, paymentOfficer, providerOf, representativeOf } from '../../support/callers.ts';
import { enterAward, newProvider, register, startOfTests } from '../../support/cases.ts';
import { readCreditTransfer } from '../../support/credit-transfer.ts';
import { declarable, type Declarable, declarationOf, nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const DAY = 86_400_000;
const thief = testIban(666);
const right = testIban(777);

async function payDeclared(desk: Desk): Promise<string[]> {
  const { id, paymentCount } = await desk.call(paymentOfficer, 'paymentRuns.create', {});
  if (paymentCount === 0) return [];
  const xml = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, { paymentRunId: id });
  return readCreditTransfer(xml).transfers.map(({ iban }) => iban);
}

/** A holder who registers the provider of another with an account of their own making, and agrees with it. */
async function second(desk: Desk, first: Declarable, iban: string | undefined): Promise<Declarable> {
  const award = await enterAward(desk, nextSerial());
  const holder = holderOf(award.budgetHolder.id);
  const { agbCode, kind, name } = first.provider;
  await desk.call(holder, 'careProviders.create', {
    kind,
    name,
    agbCode: agbCode!,
    ...(iban !== undefined && { iban }),
  });
  return declarable(desk, { awardId: award.id, holderId: award.budgetHolder.id, provider: first.provider });
}

async function declare(desk: Desk, at: Declarable, reference: string): Promise<void> {
  await desk.call(at.holder, 'declarations.create', declarationOf(at, { reference }));
}

onBothEngines(({ open }) => {
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  const stranger = async (desk: Desk): Promise<Caller> =>
    holderOf((await enterAward(desk, nextSerial())).budgetHolder.id);

  test('what a holder says is good for that holder only', async () => {
    const desk = await start();
    const first = await declarable(desk);
    const other = await second(desk, first, right);
    await declare(desk, first, 'first');
    await declare(desk, other, 'other');
    const own = (await desk.call(first.holder, 'payments.list', {})).items;
    expect(await payDeclared(desk)).toEqual([testIban(Number(first.provider.agbCode!.slice(-3))), right]);
    expect(own.map(({ budgetHolder }) => budgetHolder.id)).toEqual([first.agreement.budgetHolder.id]);
    const [payment] = (await desk.call(other.holder, 'payments.list', {})).items;
    expect(payment!.iban).toBe(maskIban(right));
  });

  test('who says nothing of an account pays no account of another holder', async () => {
    const desk = await start();
    const first = await declarable(desk);
    const other = await second(desk, first, undefined);
    await declare(desk, other, 'other');
    expect(await payDeclared(desk)).toEqual([]);
  });

  test('who acts for several says for whose money an account is', async () => {
    const desk = await start();
    const one = await stranger(desk);
    const two = await stranger(desk);
    const other = await stranger(desk);
    const ids = [one, two, other].map(({ budgetHolderIds: [id] }) => formatRecordId('budget-holder', id!));
    const both = representativeOf(ids[0]!, ids[1]!);
    const provider = newProvider('organisation', nextSerial(), { iban: right });
    const create = (caller: Caller, more: Partial<NewCareProvider>) =>
      desk.call(caller, 'careProviders.create', { ...provider, ...more });
    const wrong = (code: string) => ({ issues: [{ code, path: 'budgetHolderId' }] });
    await expect(create(both, {})).rejects.toMatchObject(wrong('FIELD_MISSING'));
    await expect(create(both, { budgetHolderId: ids[2]! })).rejects.toMatchObject(wrong('RECORD_NOT_FOUND'));
    await expect(create(other, { budgetHolderId: ids[0]! })).rejects.toMatchObject(wrong('RECORD_NOT_FOUND'));
    const { id } = await create(both, { budgetHolderId: ids[1]! });
    const seen = async (caller: Caller) =>
      (await desk.call(caller, 'careProviders.list', {})).items.map((found) => [found.id, found.iban]);
    expect(await seen(two)).toEqual([[id, maskIban(right)]]);
    // The other holder was not named, and neither knows the provider by it nor has an account for it.
    expect(await seen(one)).toEqual([]);
    const { iban: _, ...unpaid } = provider;
    await desk.call(both, 'careProviders.create', unpaid);
    expect(await seen(one)).toEqual([[id, undefined]]);
    // Who acts for one names nobody.
    await create(representativeOf(ids[0]!), {});
    expect(await seen(one)).toEqual([[id, maskIban(right)]]);
  });

  test('a settled account is paid after the waiting time, and then for everybody', async () => {
    const desk = await start();
    const first = await declarable(desk);
    const other = await second(desk, first, thief);
    const params = { careProviderId: first.provider.id };
    const { items } = await desk.call(first.careProvider, 'careProviders.settleAccount', { iban: right }, params);
    expect(items[0]).toMatchObject({ iban: maskIban(right), status: 'waiting', settledBy: 'care-provider' });
    expect(items.slice(1).map(({ iban }) => iban)).toContain(maskIban(thief));
    const [message] = (await desk.call(first.careProvider, 'messages.list', {})).items;
    expect(message).toMatchObject({ type: 'care-provider.account-settled' });
    expect(message!.body).toContain('remains known');
    expect(message!.body).not.toContain(right.slice(-4));
    await declare(desk, other, 'before');
    expect(await payDeclared(desk)).toEqual([thief]);
    desk.clock.now += accountWaitingDays * DAY;
    await declare(desk, first, 'after');
    expect(await payDeclared(desk)).toEqual([right]);
    const paid = (await desk.call(other.holder, 'payments.list', {})).items;
    expect(paid.map(({ iban }) => iban)).toEqual([maskIban(thief)]);
  });

  test('the provider takes back a change that somebody else made, before money goes there', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const params = { careProviderId: at.provider.id };
    const settle = (iban: string) => desk.call(at.careProvider, 'careProviders.settleAccount', { iban }, params);
    await settle(right);
    desk.clock.now += accountWaitingDays * DAY;
    await settle(thief);
    const { items } = await settle(right);
    expect(items.map(({ iban, status }) => [iban, status])).toEqual([[maskIban(right), 'in-force']]);
    desk.clock.now += 2 * accountWaitingDays * DAY;
    await declare(desk, at, 'later');
    expect(await payDeclared(desk)).toEqual([right]);
  });

  test('the payment office settles one too, with the same waiting time', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const params = { careProviderId: at.provider.id };
    const { items } = await desk.call(paymentOfficer, 'careProviders.settleAccount', { iban: right }, params);
    expect(items[0]).toMatchObject({ status: 'waiting', settledBy: 'payment-officer', paysFrom: '2026-11-08' });
    await expect(
      desk.call(paymentOfficer, 'careProviders.settleAccount', { iban: 'NL00TEST0000000001' }, params),
    ).rejects.toMatchObject({ issues: [{ code: 'IBAN_INVALID', path: 'iban' }] });
  });

  test('another provider sees and settles nothing', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    const params = { careProviderId: at.provider.id };
    const foreign = { code: 'not-found' };
    await expect(desk.call(other.careProvider, 'careProviders.accounts', undefined, params)).rejects.toMatchObject(
      foreign,
    );
    await expect(
      desk.call(other.careProvider, 'careProviders.settleAccount', { iban: thief }, params),
    ).rejects.toMatchObject(foreign);
    await expect(
      desk.call(other.careProvider, 'careProviders.update', { email: 'thief@example.org' }, params),
    ).rejects.toMatchObject(foreign);
  });

  test('once an agreement is shared, the account is no longer the holder’s to change', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { kind, name, agbCode } = at.provider;
    for (const caller of [at.holder, at.representative]) {
      const attempt = desk.call(caller, 'careProviders.create', { kind, name, agbCode: agbCode!, iban: thief });
      await expect(attempt).rejects.toMatchObject({ issues: [{ code: 'ACCOUNT_OF_PROVIDER', path: 'iban' }] });
    }
    await declare(desk, at, 'same');
    expect(await payDeclared(desk)).toEqual([testIban(Number(agbCode!.slice(-3)))]);
  });

  describe('a second registration that says something else', () => {
    test('tells which fields, and not what is known', async () => {
      const desk = await start();
      const first = newProvider('organisation', 1, { iban: testIban(98_765) });
      await register(desk, await stranger(desk), first);
      const made = await desk.call(await stranger(desk), 'careProviders.create', {
        ...first,
        kind: 'self-employed',
        name: 'Other name',
        iban: right,
        email: 'other@example.org',
        phone: first.phone!,
        careRegistered: false,
      });
      expect(made.issues?.map(({ code, path, severity }) => [code, path, severity])).toEqual([
        ['PROVIDER_KNOWN_DIFFERENTLY', 'kind', 'warning'],
        ['PROVIDER_KNOWN_DIFFERENTLY', 'name', 'warning'],
        ['PROVIDER_KNOWN_DIFFERENTLY', 'email', 'warning'],
        ['PROVIDER_KNOWN_DIFFERENTLY', 'careRegistered', 'warning'],
        ['ACCOUNT_PROPOSED_OTHERWISE', 'iban', 'warning'],
      ]);
      expect(made).toMatchObject({ kind: 'organisation', name: first.name, iban: maskIban(right) });
      expect(JSON.stringify(made)).not.toContain(first.iban!.slice(-4));
      expect(JSON.stringify(made)).not.toContain(first.email);
    });

    test('is told that the account is settled, whether or not it is the same', async () => {
      const desk = await start();
      const first = newProvider('organisation', 2);
      const { id } = await register(desk, await stranger(desk), first);
      await desk.call(paymentOfficer, 'careProviders.settleAccount', { iban: right }, { careProviderId: id });
      for (const iban of [thief, right]) {
        const made = await desk.call(await stranger(desk), 'careProviders.create', { ...first, iban });
        expect(made.issues).toMatchObject([{ code: 'ACCOUNT_SETTLED', path: 'iban', severity: 'warning' }]);
      }
    });

    test.each([
      { change: { kvkNumber: testKvk(999) }, path: 'kvkNumber' },
      { change: { kvkNumber: testKvk(3), agbCode: testAgb('75', 3) }, path: undefined },
    ])('with $path of another provider is refused', async ({ change, path }) => {
      const desk = await start();
      const first = newProvider('organisation', 3);
      const holder = await stranger(desk);
      await register(desk, holder, first);
      const { iban: _, ...again } = first;
      const attempt = desk.call(holder, 'careProviders.create', { ...again, ...change });
      if (path === undefined) expect(await attempt).not.toHaveProperty('issues');
      else await expect(attempt).rejects.toMatchObject({ issues: [{ code: 'PROVIDER_NUMBERS_DIFFER', path }] });
    });
  });

  describe('what a holder may not say', () => {
    const person = { kind: 'person', name: 'P. Persoon', bsn: testBsn(700_001) } as const;
    const company = { kind: 'organisation', name: 'Zorg', agbCode: testAgb('75', 700) } as const;
    test.each([
      { given: { ...person, agbCode: testAgb('75', 701) }, code: 'PROVIDER_NUMBER_NOT_FOR_KIND', path: 'agbCode' },
      { given: { ...person, kvkNumber: testKvk(701) }, code: 'PROVIDER_NUMBER_NOT_FOR_KIND', path: 'kvkNumber' },
      { given: { ...company, bsn: testBsn(700_002) }, code: 'PROVIDER_NUMBER_NOT_FOR_KIND', path: 'bsn' },
      { given: { ...company, careRegistered: true }, code: 'PROVIDER_REGISTER_FLAG', path: 'careRegistered' },
      { given: { ...person, bigRegistered: true }, code: 'PROVIDER_REGISTER_FLAG', path: 'bigRegistered' },
      { given: { ...person, careRegistered: true }, code: 'PROVIDER_REGISTER_FLAG', path: 'careRegistered' },
    ])('$path of a $given.kind', async ({ given, code, path }) => {
      const desk = await start();
      const attempt = desk.call(await stranger(desk), 'careProviders.create', given);
      await expect(attempt).rejects.toMatchObject({ code: 'rules-violated', issues: [{ code, path }] });
    });

    test('nor the provider of what stands in a register; how to reach them they may', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const params = { careProviderId: at.provider.id };
      const change = (input: object) => desk.call(providerOf(at.provider.id), 'careProviders.update', input, params);
      const named = change({ name: 'Other', bigRegistered: true });
      await expect(named).rejects.toMatchObject({
        issues: ['name', 'bigRegistered'].map((path) => ({ code: 'PROVIDER_FIELD_FROM_REGISTER', path })),
      });
      expect(await change({ email: 'new@example.org' })).toMatchObject({ email: 'new@example.org' });
      const corrected = await desk.call(paymentOfficer, 'careProviders.update', { name: 'Right name' }, params);
      expect(corrected.name).toBe('Right name');
      await expect(desk.call(paymentOfficer, 'careProviders.update', { kind: 'person' }, params)).rejects.toMatchObject(
        { code: 'rules-violated' },
      );
    });
  });
});
