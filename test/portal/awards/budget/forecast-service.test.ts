import { beforeAll, expect, test } from 'vitest';
import { assessor, assessorOf, municipality } from '../../support/callers.ts';
import { agreeOn, rate } from '../../support/amendments.ts';
import { bringTo, type Case, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { writeDeclaration } from '../../support/payments.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let at: Case;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    // An employee of 8 hours a week for 18.75, with low charges, from 1 November 2026; an award of 48,000.00 until 31 December.
    at = await bringTo(desk, 'approved', 7001, { kind: 'employment' });
  });

  const ask = (more: object = {}, caller = at.holder) =>
    desk.call(caller, 'budgets.forecast', more, { awardId: at.award.id });

  test('agreed hours are promised month by month, and what was declared is not promised again', async () => {
    // 8 × 30/7 × 18.75 = 642.86, 17.54 % of it is 112.76; 31 days: 664.29 and 116.52
    const before = await ask();
    expect(before).toMatchObject({
      awardId: at.award.id,
      promisedCents: 1536_43,
      leftCents: 46_463_57,
      // 1.5 % of 48,000.00
      accountabilityFreeCents: 720_00,
      runsOutOn: null,
      agreements: [
        {
          agreementId: at.agreement.id,
          careProvider: { id: at.provider.id },
          basis: 'agreed-hours',
          isEstimate: true,
          months: 2,
          chargesCents: 229_28,
        },
      ],
    });
    expect(before.months.slice(9)).toMatchObject([
      { month: '2026-10', promisedCents: 0, leftCents: 48_000_00 },
      { month: '2026-11', promisedCents: 755_62, leftCents: 47_244_38 },
      { month: '2026-12', promisedCents: 780_81, leftCents: 46_463_57 },
    ]);
    await writeDeclaration(desk.store, at, { status: 'awaiting-holder', month: '2026-11', cents: 700_00 });
    expect(await ask()).toMatchObject({
      awaitingHolderCents: 700_00,
      promisedCents: 780_81,
      leftCents: 46_519_19,
      agreements: [{ months: 1 }],
    });
  });

  test('an amendment holds from its day, and a question changes nothing', async () => {
    // 8 × 31/7 × 20.00 = 708.57, 17.54 % of it is 124.28
    await agreeOn(desk, at, { from: '2026-12-01', workArrangements: { rates: [rate(20_00)] } });
    expect(await ask()).toMatchObject({ promisedCents: 832_85 });
    const of = at.agreement.id;
    // 22.00: 779.43 and 136.71. Twice the hours: 1417.14 and 248.57.
    expect(await ask({ raise: `${of}=1000` })).toMatchObject({ promisedCents: 916_14 });
    expect(await ask({ hours: `${of}=960` })).toMatchObject({ promisedCents: 1665_71 });
    // From a day after the end of the award
    expect(await ask({ hours: `${of}=960`, from: '2027-01-01' })).toMatchObject({ promisedCents: 832_85 });
    expect(await ask()).toMatchObject({ promisedCents: 832_85 });
  });

  test('a raise that begins later counts from its month', async () => {
    const { id: awardId, careFunctions, end } = at.award;
    const raise = { version: 1, from: '2026-12-01', amountCents: 50_000_00, careFunctions, end, reason: 'More care' };
    await desk.call(assessor, 'awards.change', raise, { awardId });
    const { months, totalCents, addedCents, leftCents } = await ask();
    expect({ totalCents, addedCents }).toEqual({ totalCents: 48_000_00, addedCents: 2_000_00 });
    expect(months.map(({ month, addedCents: added }) => [month, added]).at(-1)).toEqual(['2026-12', 2_000_00]);
    expect(months.at(-1)!.leftCents).toBe(leftCents);
  });

  test('an agreement that is not there, or is named twice, is said to be so', async () => {
    const refused = (more: object) => expect(ask(more)).rejects;
    await refused({ raise: 'Z9999999=300' }).toMatchObject({ issues: [{ code: 'RECORD_NOT_FOUND', path: 'raise' }] });
    const twice = `${at.agreement.id}=60,${at.agreement.id}=120`;
    await refused({ hours: twice }).toMatchObject({ issues: [{ code: 'FIELD_INVALID', path: 'hours' }] });
    await refused({ raise: `${at.agreement.id}=3%` }).toMatchObject({ issues: [{ path: ['raise'] }] });
  });

  test('only the holder and the office that gave the award see it', async () => {
    expect(await ask({}, assessor)).toEqual({ ...(await ask()), openAbsenceCount: null });
    const other = await bringTo(desk, 'draft', 7002);
    for (const caller of [other.holder, assessorOf(municipality), at.careProvider]) {
      await expect(ask({}, caller)).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
