import { beforeAll, expect, test } from 'vitest';
import { assessor, assessorOf, municipality, providerOf } from '../../support/callers.ts';
import { bringTo, enterAward, newProvider, register, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('what was rejected is mended with everything filled in, and goes the whole way again as a version of its own', async () => {
    const { holder, careProvider, params, agreement } = await bringTo(desk, 'rejected', ++serial);
    const generalTerms = { ...agreement.generalTerms!, activities: 'Wandelen' };
    const mended = await desk.call(holder, 'agreements.update', { generalTerms }, params);
    expect(mended).toMatchObject({ status: 'rejected', version: 2, generalTerms, signatures: [] });
    expect(mended.workArrangements).toEqual(agreement.workArrangements);

    for (const other of [careProvider, assessor]) {
      const seen = await desk.call(other, 'agreements.show', undefined, params);
      expect(seen).toMatchObject({ status: 'rejected', version: 1, generalTerms: agreement.generalTerms });
      expect(seen.signatures).toHaveLength(2);
    }
    const shared = await desk.call(holder, 'agreements.share', undefined, params);
    expect(shared).toMatchObject({ status: 'shared', version: 2, generalTerms, assessment: null, signatures: [] });
    await desk.call(careProvider, 'agreements.sign', { version: 2 }, params);
    await desk.call(holder, 'agreements.sign', { version: 2 }, params);
    await desk.call(holder, 'agreements.submit', { version: 2 }, params);
    const approved = await desk.call(assessor, 'agreements.assess', { version: 2, decision: 'approve' }, params);
    expect(approved).toMatchObject({ status: 'approved', version: 2, assessment: { decision: 'approve' } });
  });

  test('shared again without a change it is signed again as well', async () => {
    const { holder, careProvider, params } = await bringTo(desk, 'rejected', ++serial);
    const shared = await desk.call(holder, 'agreements.share', undefined, params);
    expect(shared).toMatchObject({ version: 2, signatures: [] });
    expect(await desk.call(careProvider, 'agreements.sign', { version: 2 }, params)).toMatchObject({
      signatures: [{ role: 'care-provider' }],
    });
  });

  test('to another provider, or the office of another award, it is a draft that they do not see', async () => {
    const { holder, careProvider, params, agreement, award } = await bringTo(desk, 'rejected', ++serial);
    const other = await register(desk, holder, newProvider('organisation', 800));
    const parties = { ...agreement.parties!, careProviderId: other.id };
    expect(await desk.call(holder, 'agreements.update', { parties }, params)).toMatchObject({
      status: 'draft',
      assessment: null,
    });
    for (const caller of [careProvider, providerOf(other.id)])
      await expect(desk.call(caller, 'agreements.show', undefined, params)).rejects.toMatchObject({
        code: 'not-found',
      });

    const next = await bringTo(desk, 'rejected', ++serial);
    const wmo = assessorOf(municipality);
    const second = await enterAward(
      desk,
      serial,
      { law: 'Wmo', careFunctions: ['respite-care'], end: '2027-12-31' },
      wmo,
    );
    const awards = { ...next.agreement.parties!, awardIds: [next.award.id, second.id] };
    expect(second.budgetHolder.id).toBe(next.award.budgetHolder.id);
    expect(await desk.call(next.holder, 'agreements.update', { parties: awards }, next.params)).toMatchObject({
      status: 'draft',
    });
    await expect(desk.call(wmo, 'agreements.show', undefined, next.params)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(award.id).not.toBe(next.award.id);
  });
});
