import { beforeAll, expect, test } from 'vitest';
import type { NewCareProvider } from '../../../src/contract/types.ts';
import { type AgreementKind, parseRecordId } from '../../../src/domain/index.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import type { Claims } from '../../../src/portal/identity/token/claims.ts';
import { findCaller } from '../../../src/portal/identity/find-caller.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { assessor, careOffice } from '../support/callers.ts';
import { bringTo, enterAward, newAward, newProvider, openCase, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

function numberOf(id: string): number {
  return parseRecordId(id)!.number;
}

const person = { initials: 'R.', surname: 'Regelaar', birthDate: '1970-03-01', bsn: testBsn(900_001) };
const representatives = [{ kind: 'mentor' as const, person }];

function as(store: Store, claims: Omit<Claims, 'sub' | 'exp'>): Promise<Caller> {
  return findCaller(store, 'https://issuer.example', { sub: 'x', exp: 0, ...claims }, '2026-11-03');
}

async function reason(store: Store, claims: Omit<Claims, 'sub' | 'exp'>): Promise<unknown> {
  try {
    return await as(store, claims);
  } catch (error) {
    if (error instanceof PortalError && error.code === 'not-allowed') return error.params['reason'];
    throw error;
  }
}

onBothEngines(({ open }) => {
  let store: Store;
  let desk: Desk;
  beforeAll(async () => {
    store = await open();
    desk = createDesk(store, startOfTests);
  });

  test('a budget holder runs the own budget, from the first award on', async () => {
    const { bsn } = newAward(1).budgetHolder!;
    expect(await reason(store, { role: 'budget-holder', bsn })).toBe('no-award');
    const award = await enterAward(desk, 1);
    expect(await as(store, { role: 'budget-holder', bsn })).toMatchObject({
      role: 'budget-holder',
      name: 'B.I.J. Voorbeeld 1',
      budgetHolderIds: [numberOf(award.budgetHolder.id)],
      careProviderId: null,
      office: null,
    });
  });

  test('a representative runs the budgets of the awards that name them, until those are withdrawn', async () => {
    const claims = { role: 'representative', bsn: person.bsn } as const;
    expect(await reason(store, claims)).toBe('represents-nobody');
    const awards = [await enterAward(desk, 2, { representatives }), await enterAward(desk, 3, { representatives })];
    const ids = awards.map(({ budgetHolder }) => numberOf(budgetHolder.id));
    expect(await as(store, claims)).toMatchObject({ name: 'R. Regelaar', budgetHolderIds: ids });
    const withdraw = (awardId: string) =>
      desk.call(assessor, 'awards.withdraw', { from: '2026-01-01', reason: 'Moved' }, { awardId });
    await withdraw(awards[0]!.id);
    expect(await as(store, claims)).toMatchObject({ budgetHolderIds: ids.slice(1) });
    await withdraw(awards[1]!.id);
    // They are let in to read that, with nobody to act for.
    expect(await as(store, claims)).toMatchObject({ role: 'representative', budgetHolderIds: [] });
  });

  test('a care provider is let in once an agreement was shared, and stays in when it is taken back', async () => {
    const at = await openCase(desk, 4);
    const claims = { role: 'care-provider', agb: newProvider('organisation', 4).agbCode! } as const;
    expect(await reason(store, claims)).toBe('no-agreement-shared');
    await desk.call(at.holder, 'agreements.share', undefined, at.params);
    const careProviderId = numberOf(at.provider.id);
    expect(await as(store, claims)).toMatchObject({ name: 'Zorgverlener 4', careProviderId, budgetHolderIds: [] });
    await desk.call(at.holder, 'agreements.reopen', { version: 1 }, at.params);
    expect(await as(store, claims)).toMatchObject({ careProviderId });
  });

  test.each<[AgreementKind, number, (provider: NewCareProvider) => object]>([
    ['assignment-organisation', 5, ({ kvkNumber }) => ({ kvk: kvkNumber })],
    ['assignment-family', 6, ({ bsn }) => ({ bsn })],
    ['assignment', 7, ({ agbCode }) => ({ agb: agbCode })],
  ])(
    'a care provider with an agreement of kind %s is found by the number of the sign-in',
    async (kind, serial, numbers) => {
      const at = await bringTo(desk, 'shared', serial, { kind });
      const known = newProvider(at.provider.kind, serial);
      expect(await as(store, { role: 'care-provider', ...numbers(known) })).toMatchObject({
        careProviderId: numberOf(at.provider.id),
      });
    },
  );

  test('a care provider whose KVK number is another than that of the AGB code is turned away, and told so', async () => {
    const at = await bringTo(desk, 'shared', 8, { kind: 'assignment-organisation' });
    const { agbCode: agb, kvkNumber: kvk } = newProvider(at.provider.kind, 8) as { agbCode: string; kvkNumber: string };
    expect(await as(store, { role: 'care-provider', agb, kvk })).toMatchObject({
      careProviderId: numberOf(at.provider.id),
    });
    expect(await reason(store, { role: 'care-provider', agb, kvk: '00000999' })).toBe('other-kvk');
  });

  test.each<[string, Omit<Claims, 'sub' | 'exp'>, string]>([
    ['a budget holder without BSN', { role: 'budget-holder' }, 'no-award'],
    ['a representative without BSN', { role: 'representative' }, 'represents-nobody'],
    ['a care provider without a number', { role: 'care-provider' }, 'no-agreement-shared'],
    [
      'a holder as a care provider',
      { role: 'care-provider', bsn: newAward(1).budgetHolder!.bsn },
      'no-agreement-shared',
    ],
    ['an assessor without an office', { role: 'assessor' }, 'no-office'],
  ])('%s is turned away', async (_title, claims, why) => {
    expect(await reason(store, claims)).toBe(why);
  });

  test('an assessor and a payment officer are who the issuer says', async () => {
    expect(await as(store, { role: 'assessor', office: careOffice, name: 'O. Ordelaar' })).toMatchObject({
      name: 'O. Ordelaar',
      office: careOffice,
    });
    expect(await as(store, { role: 'payment-officer', name: 'P. Penning' })).toMatchObject({ name: 'P. Penning' });
  });

  test('the subject shows nothing, is stable, and differs per issuer', async () => {
    const claims = { sub: 'penning', exp: 0, role: 'payment-officer' } as const;
    const one = await findCaller(store, 'a', claims, '2026-11-03');
    const again = await findCaller(store, 'a', claims, '2026-11-03');
    expect(one.subject).toBe(again.subject);
    expect(one.subject).not.toContain('penning');
    expect((await findCaller(store, 'b', claims, '2026-11-03')).subject).not.toBe(one.subject);
  });
});
