import { beforeAll, expect, test } from 'vitest';
import { assessor } from '../../support/callers.ts';
import { bringTo, newProvider, register, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('a care provider changes what was shared: a version of its own, and the signature under the old text is void', async () => {
    const { holder, careProvider, params, agreement } = await bringTo(desk, 'signed-by-provider', ++serial);
    const workArrangements = { ...agreement.workArrangements!, noticePeriodMonths: 2 };
    const changed = await desk.call(careProvider, 'agreements.update', { workArrangements, version: 1 }, params);
    expect(changed).toMatchObject({ status: 'shared', version: 2, workArrangements, signatures: [] });
    await expect(desk.call(holder, 'agreements.sign', { version: 1 }, params)).rejects.toMatchObject({
      code: 'version-conflict',
    });
    await desk.call(careProvider, 'agreements.sign', { version: 2 }, params);
    expect(await desk.call(holder, 'agreements.sign', { version: 2 }, params)).toMatchObject({ status: 'signed' });
    const { items } = await desk.call(holder, 'messages.list', {});
    expect(items.map(({ type }) => type)).toContain('agreement.changed-by-provider');
  });

  test('the same text is no change', async () => {
    const { careProvider, params, agreement } = await bringTo(desk, 'signed-by-provider', ++serial);
    const same = { generalTerms: agreement.generalTerms! };
    expect(await desk.call(careProvider, 'agreements.update', same, params)).toMatchObject({
      status: 'signed-by-provider',
      version: 1,
    });
  });

  test('another reading, other parties and what the rules forbid change nothing', async () => {
    const { holder, careProvider, params, agreement } = await bringTo(desk, 'shared', ++serial);
    const other = await register(desk, holder, newProvider('organisation', 900));
    const attempts = [
      [{ generalTerms: { ...agreement.generalTerms!, activities: 'Koken' }, version: 2 }, { code: 'version-conflict' }],
      [
        { parties: { ...agreement.parties!, careProviderId: other.id } },
        { issues: [{ code: 'PARTIES_OF_HOLDER', path: 'parties' }] },
      ],
      [
        { workArrangements: { ...agreement.workArrangements!, rates: [] } },
        { issues: [{ code: 'RATE_MISSING', path: 'workArrangements.rates' }] },
      ],
    ] as const;
    for (const [change, refusal] of attempts)
      await expect(
        desk.call(careProvider, 'agreements.update', structuredClone(change) as never, params),
      ).rejects.toMatchObject(refusal);
    expect(await desk.call(holder, 'agreements.show', undefined, params)).toEqual(agreement);
  });

  test('a care provider gives notice; the holder hears of it, and an end that the holder set is not put off', async () => {
    const { holder, careProvider, params } = await bringTo(desk, 'approved', ++serial);
    const ended = await desk.call(careProvider, 'agreements.end', { version: 1, end: '2026-12-31' }, params);
    expect(ended).toMatchObject({ status: 'ended', end: '2026-12-31' });
    for (const caller of [holder, assessor]) {
      const { items } = await desk.call(caller, 'messages.list', {});
      expect(items.map(({ type }) => type)).toContain('agreement.ended-by-provider');
    }
    await expect(
      desk.call(careProvider, 'agreements.end', { version: 1, end: '2027-01-31' }, params),
    ).rejects.toMatchObject({ issues: [{ code: 'OUTSIDE_TERM', path: 'end' }] });
    await expect(
      desk.call(careProvider, 'agreements.end', { version: 1, end: '2026-11-30', ground: 'budget-ended' }, params),
    ).rejects.toMatchObject({ issues: [{ code: 'GROUND_OF_HOLDER', path: 'ground' }] });
  });
});
