import { beforeAll, describe, expect, test } from 'vitest';
import type { AmendmentDecision, AmendmentInput } from '../../../../src/contract/types.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { agreeOn, amend, rate, whereOf } from '../../support/amendments.ts';
import { assessor } from '../../support/callers.ts';
import { bringTo, newAward, newProvider, register, startOfTests, type Case } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const from = '2027-01-01';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  /** The award of the year of the raise is there. */
  const running = async (): Promise<Case> => {
    const at = await bringTo(desk, 'approved', ++serial);
    const { budgetHolder: _, ...next } = newAward(serial, { start: '2027-01-01', end: '2027-12-31' });
    await desk.call(assessor, 'awards.create', { ...next, budgetHolderId: at.award.budgetHolder.id });
    return at;
  };
  const raise = (at: Case, change: Partial<AmendmentInput> = {}): AmendmentInput => ({
    reference: `r-${at.agreement.id}`,
    agreementId: at.agreement.id,
    from,
    raiseBasisPoints: 300,
    ...change,
  });
  const send = async (by: Caller, ...amendments: AmendmentInput[]) =>
    (await desk.call(by, 'amendments.batch', { amendments })).results;
  const preview = async (by: Caller, ...amendments: AmendmentInput[]) =>
    (await desk.call(by, 'amendments.preview', { amendments })).results;
  const codes = ({ issues }: { issues: readonly { code: string }[] }): string[] => issues.map(({ code }) => code);
  const amendments = async (at: Case) => (await desk.call(at.holder, 'amendments.list', {}, at.params)).items;
  const decide = async (by: Caller, ...decisions: AmendmentDecision[]) =>
    (await desk.call(by, 'amendments.decide', { decisions })).results;
  const of = (at: Case, decision: AmendmentDecision['decision'], version = 2): AmendmentDecision => ({
    agreementId: at.agreement.id,
    version,
    decision,
  });

  /** Two agreements of one holder, of which the first costs 64.80 an hour. */
  const twoOfOne = async (): Promise<[Case, Case]> => {
    const one = await running();
    const provider = await register(desk, one.holder, newProvider('organisation', ++serial));
    return [one, await bringTo(desk, 'approved', serial, { award: one.award, provider })];
  };

  test('each is answered by itself, and what is begun is shared', async () => {
    const [one, other] = await twoOfOne();
    const stranger = await running();
    const draft = await bringTo(desk, 'draft', ++serial, { award: one.award });
    const results = await send(
      one.holder,
      raise(one),
      raise(stranger),
      raise(draft),
      { ...raise(other), from: '2027-01-02' },
      { ...raise(other), raiseBasisPoints: 0 },
      { reference: 'x', agreementId: 'no' } as never,
      raise(other, { raiseBasisPoints: -500 }),
      raise(other, { rates: [rate(99_00)] }),
    );
    expect(results.map(({ outcome, version, status, signers }) => [outcome, version, status, signers])).toEqual([
      ['created', 2, 'shared', ['budget-holder']],
      ['rejected', null, null, []],
      ['rejected', null, null, []],
      ['rejected', null, null, []],
      ['rejected', null, null, []],
      ['rejected', null, null, []],
      ['created', 2, 'shared', ['care-provider', 'budget-holder']],
      ['rejected', null, null, []],
    ]);
    expect(results.map(codes)).toEqual([
      [],
      ['RECORD_NOT_FOUND'],
      ['STATUS_NOT_ALLOWED'],
      ['AMENDMENT_ON_OTHER_DAY'],
      ['AMENDMENT_EMPTY'],
      ['FIELD_INVALID', 'FIELD_MISSING'],
      [],
      ['AMENDMENT_OPEN'],
    ]);
    const shown = await desk.call(
      one.holder,
      'amendments.show',
      undefined,
      whereOf({ agreementId: one.agreement.id, version: 2 }),
    );
    // 64.80 × 1.03 = 66.744, and half a cent goes up.
    expect(shown).toMatchObject({
      status: 'shared',
      workArrangements: { rates: [rate(66_74)] },
      needsAssessment: true,
    });
    const { items } = await desk.call(one.careProvider, 'events.list', { type: 'agreement.amendment-shared' });
    expect(items).toMatchObject([{ recordId: one.agreement.id }]);
  });

  test('the same again is a duplicate at every step, and no rate is raised twice', async () => {
    const at = await running();
    const again = async () => (await send(at.holder, raise(at)))[0];
    expect(await again()).toMatchObject({ outcome: 'created', version: 2 });
    expect(await again()).toMatchObject({ outcome: 'duplicate', version: 2, status: 'shared' });
    const begun = await desk.call(
      at.holder,
      'amendments.sign',
      undefined,
      whereOf({ agreementId: at.agreement.id, version: 2 }),
    );
    expect(await again()).toMatchObject({ outcome: 'duplicate', status: 'signed' });
    await desk.call(at.holder, 'amendments.submit', undefined, whereOf(begun));
    await desk.call(assessor, 'amendments.assess', { decision: 'approve' }, whereOf(begun));
    expect(await again()).toMatchObject({ outcome: 'duplicate', version: 2, status: 'approved' });
    expect(await amendments(at)).toHaveLength(1);
  });

  test('what was refused is not handed in again by chance, until something else was agreed', async () => {
    const at = await running();
    await send(at.holder, raise(at));
    await decide(at.holder, of(at, 'sign'));
    await decide(at.holder, of(at, 'submit'));
    await decide(assessor, { ...of(at, 'reject'), reason: 'Too much' });
    expect(await send(at.holder, raise(at))).toMatchObject([{ outcome: 'duplicate', status: 'rejected' }]);
    await agreeOn(desk, at, { from: '2026-12-01', generalTerms: { otherTerms: 'Tea at four' } });
    expect(await send(at.holder, raise(at))).toMatchObject([{ outcome: 'created' }]);
  });

  test('a raise is of the day before: a rate that changes on that day already is told', async () => {
    const at = await running();
    await agreeOn(desk, at, { from, rates: [rate(70_00)] });
    const [refused] = await send(at.holder, raise(at));
    expect(refused).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'RAISE_OF_OTHER_CHANGE', params: { found: 70_00, expected: 66_74 } }],
    });
    // Hours that change on that day are kept, and the rate is raised.
    const [fresh] = await Promise.all([running()]);
    await agreeOn(desk, fresh, { from, generalTerms: { otherTerms: 'Tea at four' } });
    expect(await send(fresh.holder, raise(fresh))).toMatchObject([{ outcome: 'created', version: 3 }]);
    const shown = await desk.call(
      fresh.holder,
      'amendments.show',
      undefined,
      whereOf({ agreementId: fresh.agreement.id, version: 3 }),
    );
    expect(shown).toMatchObject({
      amends: 2,
      generalTerms: { otherTerms: 'Tea at four' },
      changes: [{ field: 'workArrangements.rates.individual-guidance.hour', becomes: 66_74 }],
    });
  });

  test('either party amends in bulk, and who drafts something else hears so', async () => {
    const at = await running();
    await amend(desk, at, { from, rates: [rate(65_00)] });
    // A draft of the holder is nobody else's to see, and still in the way.
    expect((await send(at.careProvider, raise(at))).map(codes)).toEqual([['AMENDMENT_OPEN']]);
    const other = await running();
    expect(await send(other.careProvider, raise(other))).toMatchObject([{ outcome: 'created' }]);
    expect(await amendments(other)).toMatchObject([{ begunBy: 'provider', status: 'shared' }]);
  });

  test('a dry run tells the cost by budget, and stores nothing', async () => {
    const at = await running();
    await agreeOn(desk, at, {
      from: '2026-12-01',
      workArrangements: { hoursPattern: 'fixed', minutesPerWeek: 600, daysPerWeek: 3 },
    });
    const [result] = await preview(at.holder, raise(at));
    expect(result).toMatchObject({ outcome: 'acceptable', version: null, issues: [] });
    const [next] = result!.costs!;
    // 10 hours a week over 365 days, at 1.94 more: 1,011.57, a month at a time.
    expect(Math.abs(next!.extraCents - 1_011_57)).toBeLessThan(12);
    const { leftCents } = await desk.call(at.holder, 'budgets.forecast', {}, { awardId: next!.awardId });
    expect(next!.leftCents).toBe(leftCents);
    expect((await preview(at.careProvider, raise(at)))[0]!.costs).toBeNull();
    expect(await amendments(at)).toMatchObject([{ version: 2, status: 'approved' }]);
  });

  describe('decisions', () => {
    test('are carried out one by one, and said again they are what they were', async () => {
      const [one, other] = await twoOfOne();
      await send(one.holder, raise(one), raise(other, { raiseBasisPoints: -500 }));
      // A cut is signed by its provider first.
      expect(await decide(one.holder, of(one, 'sign'), of(other, 'sign'), of(one, 'sign', 7))).toMatchObject([
        { outcome: 'done', status: 'signed', issues: [] },
        { outcome: 'refused', status: 'shared', issues: [{ code: 'STATUS_NOT_ALLOWED' }] },
        { outcome: 'refused', status: null, issues: [{ code: 'RECORD_NOT_FOUND' }] },
      ]);
      expect(await decide(one.holder, of(one, 'sign'))).toMatchObject([
        { outcome: 'done', status: 'signed', issues: [{ code: 'AMENDMENT_DONE_BEFORE' }] },
      ]);
      expect(await decide(other.careProvider, of(other, 'sign'))).toMatchObject([{ outcome: 'done' }]);
      expect(await decide(one.holder, of(other, 'sign'), of(one, 'submit'), of(other, 'submit'))).toMatchObject([
        { status: 'signed' },
        { status: 'in-assessment' },
        { status: 'in-assessment' },
      ]);
      expect(await decide(assessor, of(one, 'approve'), of(other, 'reject'))).toMatchObject([
        { outcome: 'done', status: 'approved' },
        { outcome: 'refused', status: 'in-assessment', issues: [{ code: 'REASON_MISSING' }] },
      ]);
      expect(await decide(assessor, { ...of(other, 'reject'), reason: 'No' }, of(one, 'approve'))).toMatchObject([
        { outcome: 'done', status: 'rejected' },
        { outcome: 'done', issues: [{ code: 'AMENDMENT_DONE_BEFORE' }] },
      ]);
    });

    test('tell the office and both parties, and terms of a day that is past hold at once', async () => {
      const at = await running();
      const other = await running();
      await send(at.holder, raise(at, { from: '2026-11-01' }));
      await send(other.holder, raise(other));
      for (const one of [at, other]) {
        await decide(one.holder, of(one, 'sign'));
        await decide(one.holder, of(one, 'submit'));
      }
      expect(await decide(assessor, of(at, 'approve'), of(other, 'approve'))).toMatchObject([
        { status: 'approved' },
        { status: 'approved' },
      ]);
      const show = (one: Case) => desk.call(one.holder, 'agreements.show', undefined, one.params);
      expect(await show(at)).toMatchObject({ version: 2, workArrangements: { rates: [rate(66_74)] } });
      expect(await show(other)).toMatchObject({ version: 1, workArrangements: { rates: [rate(64_80)] } });
      const typesOf = async (by: Caller, one: Case): Promise<string[]> =>
        (await desk.call(by, 'events.list', { limit: 500 })).items
          .filter(({ recordId, type }) => recordId === one.agreement.id && type.includes('amendment'))
          .map(({ type }) => type.replace('agreement.amendment-', ''));
      expect(await typesOf(assessor, other)).toEqual(['submitted', 'approved']);
      expect(await typesOf(other.careProvider, other)).toEqual(['shared', 'signed', 'submitted', 'approved']);
      expect(await typesOf(at.holder, at)).toEqual(['shared', 'signed', 'submitted', 'approved', 'in-force']);
      const { signatures } = await desk.call(
        at.holder,
        'amendments.show',
        undefined,
        whereOf({ agreementId: at.agreement.id, version: 2 }),
      );
      expect(signatures).toMatchObject([{ role: 'budget-holder' }]);
    });

    test('of somebody else are refused', async () => {
      const at = await running();
      await send(at.holder, raise(at));
      const stranger = await running();
      expect(await decide(stranger.holder, of(at, 'sign'))).toMatchObject([{ outcome: 'refused', status: null }]);
      expect(await decide(at.holder, of(at, 'approve'))).toMatchObject([{ outcome: 'refused', status: 'shared' }]);
      expect(await decide(at.careProvider, of(at, 'sign'))).toMatchObject([{ outcome: 'refused' }]);
    });
  });
});
