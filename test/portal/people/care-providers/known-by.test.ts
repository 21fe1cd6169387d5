// Whoever writes a number of their own beside that of a care provider is not let in as that provider.
import { expect, test } from 'vitest';
import type { CareProvider, NewCareProvider } from '../../../../src/contract/types.ts';
import { findCaller } from '../../../../src/portal/identity/find-caller.ts';
import { testAgb, testBsn, testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { holderOf, paymentOfficer } from '../../support/callers.ts';
import { enterAward, startOfTests, termsOf } from '../../support/cases.ts';
import { nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const own = { bsn: testBsn(666_001), agb: testAgb('41', 661), kvk: testKvk(66_600_001) };
const institution = { kind: 'organisation', name: 'Stichting Echt' } as const;
const practice = { kind: 'self-employed', name: 'Praktijk Echt' } as const;

onBothEngines(({ open }) => {
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  /** A holder who registers a provider and shares an agreement with it, at a rate that anybody may have. */
  const agree = async (desk: Desk, provider: NewCareProvider): Promise<CareProvider> => {
    const award = await enterAward(desk, nextSerial());
    const holder = holderOf(award.budgetHolder.id);
    const made = await desk.call(holder, 'careProviders.create', provider);
    const kind = provider.kind === 'organisation' ? 'assignment-organisation' : 'assignment';
    const { workArrangements, ...terms } = termsOf(kind, made.id, [award.id]);
    const rates = workArrangements.rates?.map((rate) => ({ ...rate, cents: 20_00 })) ?? [];
    const { id } = await desk.call(holder, 'agreements.create', {
      ...terms,
      workArrangements: { ...workArrangements, rates },
    });
    await desk.call(holder, 'agreements.share', undefined, { agreementId: id });
    return made;
  };

  const letIn = (desk: Desk, claims: Partial<typeof own>): Promise<Caller> =>
    findCaller(
      desk.store,
      'https://issuer.example',
      { sub: 'x', exp: 0, role: 'care-provider', ...claims },
      '2026-11-03',
    );

  test.each<[string, NewCareProvider, NewCareProvider, Partial<typeof own>]>([
    [
      'a KVK number beside the AGB code of an institution',
      { ...institution, agbCode: testAgb('75', 601), kvkNumber: own.kvk },
      { ...institution, agbCode: testAgb('75', 601) },
      { kvk: own.kvk },
    ],
    [
      'an AGB code beside the KVK number of an institution',
      { ...institution, agbCode: own.agb, kvkNumber: testKvk(602) },
      { ...institution, kvkNumber: testKvk(602) },
      { agb: own.agb },
    ],
    [
      'a BSN beside the AGB code of a practice',
      { ...practice, agbCode: testAgb('41', 603), bsn: own.bsn },
      { ...practice, agbCode: testAgb('41', 603) },
      { bsn: own.bsn },
    ],
    [
      'a BSN beside the KVK number of a practice',
      { ...practice, kvkNumber: testKvk(604), bsn: own.bsn },
      { ...practice, kvkNumber: testKvk(604) },
      { bsn: own.bsn },
    ],
    [
      'a KVK number beside the AGB code of a practice',
      { ...practice, agbCode: testAgb('41', 605), kvkNumber: own.kvk },
      { ...practice, agbCode: testAgb('41', 605) },
      { kvk: own.kvk },
    ],
  ])('%s lets nobody in', async (_, first, second, claims) => {
    const desk = await start();
    await agree(desk, first);
    const { id } = await agree(desk, second);
    const seen = await letIn(desk, claims).catch(() => undefined);
    expect(seen?.careProviderId).not.toBe(Number(id.slice(1)));
  });

  test('once the payment office has found a provider, it is let in by each of its numbers', async () => {
    const desk = await start();
    const numbers = { agbCode: testAgb('75', 606), kvkNumber: testKvk(606) };
    const { id } = await agree(desk, { ...institution, ...numbers });
    await expect(letIn(desk, { kvk: numbers.kvkNumber })).rejects.toMatchObject({ code: 'not-allowed' });
    await desk.call(paymentOfficer, 'careProviders.update', { careRegistered: true }, { careProviderId: id });
    for (const claims of [{ kvk: numbers.kvkNumber }, { agb: numbers.agbCode }])
      expect(await letIn(desk, claims)).toMatchObject({ careProviderId: Number(id.slice(1)) });
  });

  test('a person whose BSN somebody wrote down for a company does not become that company', async () => {
    const desk = await start();
    await agree(desk, { ...practice, agbCode: own.agb, bsn: testBsn(607) });
    const holder = holderOf((await enterAward(desk, nextSerial())).budgetHolder.id);
    const carer = { kind: 'person', name: 'C. Carer', bsn: testBsn(607), birthDate: '1980-01-01' } as const;
    await expect(desk.call(holder, 'careProviders.create', carer)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'PROVIDER_NUMBERS_DIFFER', path: 'bsn' }],
    });
    expect(await desk.call(holder, 'careProviders.search', { bsn: testBsn(607) })).toEqual({ items: [] });
  });
});
