import { expect, test } from 'vitest';
import type { Award, AwardChange, AwardEffect, AwardPlan } from '../../../../src/contract/types.ts';
import { PortalError } from '../../../../src/portal/answers/portal-error.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { awardVersionsJob } from '../../../../src/portal/jobs/daily/award-versions-job.ts';
import { onBothEngines } from '../../support/engines.ts';
import { assessor, assessorOf, municipality } from '../../support/callers.ts';
import { declarable, type Declarable, declarationOf, hours, sharedDesk, twoDesks } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { checkBooks } from '../../support/payment-books.ts';

const reason = 'Another assessment';

function show(desk: Desk, { awardId }: Pick<Declarable, 'awardId'>): Promise<Award> {
  return desk.call(assessor, 'awards.show', undefined, { awardId });
}

/** Changes what is said, and leaves the rest as it is. */
async function change(desk: Desk, at: Declarable, given: Partial<AwardChange>): Promise<Award> {
  const { version, end, careFunctions, amountCents } = await show(desk, at);
  const input = { version, end, careFunctions, amountCents, reason, ...given };
  return desk.call(assessor, 'awards.change', input, { awardId: at.awardId });
}

async function end(desk: Desk, at: Declarable, lastDay: string, cause: 'own-wish' | 'death' = 'own-wish') {
  const { version } = await show(desk, at);
  return desk.call(assessor, 'awards.end', { version, lastDay, cause, reason }, { awardId: at.awardId });
}

function budget(desk: Desk, { awardId, holder }: Declarable) {
  return desk.call(holder, 'budgets.show', undefined, { awardId });
}

/** Only what each of the three takes: the end and the withdrawal say nothing of the amount. */
function planFor({ change: changed, end: ended, withdraw }: AwardPlan): AwardPlan {
  if (changed) return { change: changed };
  if (ended) {
    const { version, lastDay, cause } = ended;
    return { end: { version, lastDay, cause, reason } };
  }
  const { version = 1, from = '' } = withdraw ?? {};
  return { withdraw: { version, from, reason } };
}

let references = 0;

/** Declares by the holder or the provider what two hours on each of these days cost: 129.60. */
async function declare(desk: Desk, at: Declarable, days: readonly string[], by: 'holder' | 'careProvider' = 'holder') {
  const declaration = declarationOf(at, {
    reference: `reference ${(references += 1)}`,
    lines: days.map((day) => hours(day, 120)),
  });
  const { results } = await desk.call(at[by], 'declarations.batch', { declarations: [declaration] });
  return results[0]!;
}

function codesOf({ issues }: { issues: readonly { code: string }[] }): string[] {
  return issues.map(({ code }) => code);
}

async function messages(desk: Desk, who: Declarable['holder'], type: string) {
  const { items } = await desk.call(who, 'messages.list', {});
  return items.filter((message) => message.type === type);
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test.for<[string, (read: AwardChange) => AwardPlan, Partial<AwardEffect>]>([
    ['lowered under what is paid', (read) => ({ change: { ...read, amountCents: 300_00 } }), { overspentCents: 88_80 }],
    ['lowered to what is paid', (read) => ({ change: { ...read, amountCents: 388_80 } }), { declarationStop: false }],
    ['raised', (read) => ({ change: { ...read, amountCents: 500_01 } }), { agreementIds: [] }],
    ['ended', (read) => ({ end: { ...read, lastDay: '2026-10-01', cause: 'own-wish' } }), { afterEndCents: 259_20 }],
    ['withdrawn', (read) => ({ withdraw: { ...read, from: '2026-10-03' } }), { afterEndCents: 129_60 }],
  ])('what a change would do is told, and is what it does: %s', async ([, planOf, expected]) => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 500_00 });
    await declare(desk, at, ['2026-10-01', '2026-10-02', '2026-10-03']);
    const params = { awardId: at.awardId };
    const { version, end: last, careFunctions, amountCents } = await show(desk, at);
    const read = { version, reason, end: last, careFunctions, amountCents };
    const plan = planFor(planOf(read));
    const before = await desk.call(assessor, 'awards.versions', undefined, params);
    const effect = await desk.call(assessor, 'awards.effect', plan, params);
    expect(effect).toMatchObject({ scheduledCents: 388_80, wasCents: 500_00, ...expected });
    expect(await desk.call(assessor, 'awards.versions', undefined, params)).toEqual(before);
    const { change: changed, end: ended, withdraw } = plan;
    const after = changed
      ? await desk.call(assessor, 'awards.change', changed, params)
      : ended
        ? await desk.call(assessor, 'awards.end', ended, params)
        : await desk.call(assessor, 'awards.withdraw', withdraw, params);
    const { declarationStop, overspentCents, functionOverspentCents, afterEndCents } = effect;
    expect(after).toMatchObject({ end: effect.end, amountCents: effect.amountCents, declarationStop });
    const { conflict } = await desk.call(assessor, 'awards.versions', undefined, params);
    if (!declarationStop) expect(conflict).toBeNull();
    else expect(conflict).toMatchObject({ overspentCents, functionOverspentCents, afterEndCents });
    const told = await desk.call(at.careProvider, 'messages.list', {});
    const types = new Set(['agreement.award-changed', 'agreement.declarations-stopped']);
    expect(told.items.some(({ type }) => types.has(type))).toBe(effect.agreementIds.length > 0);
  });

  test('a raise holds from its day, and what was spent stays', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 200_00 });
    await declare(desk, at, ['2026-10-01']);
    const award = await change(desk, at, { amountCents: 300_00, from: '2026-05-01' });
    expect(award).toMatchObject({ status: 'active', version: 2, amountCents: 300_00, declarationStop: false });
    expect(await budget(desk, at)).toMatchObject({
      totalCents: 300_00,
      scheduledCents: 129_60,
      remainingCents: 170_40,
    });
    const versions = await desk.call(at.holder, 'awards.versions', undefined, { awardId: at.awardId });
    expect(versions).toMatchObject({
      items: [
        { version: 1, kinds: ['entered'], from: '2026-01-01', amountCents: 200_00 },
        { version: 2, kinds: ['raised'], from: '2026-05-01', amountCents: 300_00, reason, isInForce: true },
      ],
      conflict: null,
    });
    expect(await messages(desk, at.holder, 'award.changed')).toMatchObject([{ recordId: at.awardId }]);
    await checkBooks(desk.store);
  });

  test('what is to hold later holds on that day, also when the job is done twice', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 300_00 });
    await declare(desk, at, ['2026-10-01']);
    await change(desk, at, { amountCents: 100_00, from: '2026-12-01' });
    expect(await budget(desk, at)).toMatchObject({
      totalCents: 300_00,
      remainingCents: 170_40,
      declarationStop: false,
    });
    const day = (date: string) => ({ date, now: desk.clock.now, rules: standardRules });
    await awardVersionsJob.run(desk.store, day('2026-11-30'));
    expect(await budget(desk, at)).toMatchObject({ totalCents: 300_00 });
    for (const date of ['2026-12-01', '2026-12-01', '2026-12-02']) await awardVersionsJob.run(desk.store, day(date));
    expect(await budget(desk, at)).toMatchObject({
      totalCents: 100_00,
      remainingCents: 0,
      overspentCents: 29_60,
      scheduledCents: 129_60,
      declarationStop: true,
    });
    expect(await messages(desk, at.holder, 'award.conflict-opened')).toHaveLength(1);
    await checkBooks(desk.store);
  });

  test('one version is the situation of today', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const inForce = async () => {
      const { items } = await desk.call(at.holder, 'awards.versions', undefined, { awardId: at.awardId });
      return items.filter(({ isInForce }) => isInForce).map(({ version }) => version);
    };
    expect(await inForce()).toEqual([1]);
    await change(desk, at, { amountCents: 300_00, from: '2026-11-01' });
    expect(await inForce()).toEqual([2]);
    await change(desk, at, { amountCents: 400_00, from: '2026-12-01' });
    expect(await inForce()).toEqual([2]);
    await change(desk, at, { amountCents: 500_00, from: '2026-11-01' });
    expect(await inForce()).toEqual([4]);
    await end(desk, at, '2026-12-15');
    expect(await inForce()).toEqual([4]);
    desk.clock.now = Date.UTC(2026, 11, 16, 8);
    expect(await inForce()).toEqual([5]);
  });

  test('a later version replaces what was still to come', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 300_00 });
    await change(desk, at, { amountCents: 100_00, from: '2026-12-01' });
    await change(desk, at, { amountCents: 300_00, from: '2026-11-01' });
    await awardVersionsJob.run(desk.store, { date: '2026-12-01', now: desk.clock.now, rules: standardRules });
    expect(await budget(desk, at)).toMatchObject({ totalCents: 300_00 });
  });

  test('lowered under what was spent, declarations stop until the office has judged, and everyone hears why', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 400_00 });
    await declare(desk, at, ['2026-10-01', '2026-10-02']);
    const { awardId } = at;
    await change(desk, at, { amountCents: 200_00 });
    expect(await budget(desk, at)).toMatchObject({ scheduledCents: 259_20, remainingCents: 0, overspentCents: 59_20 });
    expect((await desk.call(assessor, 'home.show')).tasks).toContainEqual(
      expect.objectContaining({ kind: 'judge-conflict' }),
    );
    const listed = await desk.call(assessor, 'awards.list', { declarationStop: 'true', limit: 500 });
    expect(listed.items.map(({ id }) => id)).toContain(awardId);

    const other = await declarable(desk, { awardId, holderId: at.agreement.budgetHolder.id });
    const forHolder = await declare(desk, other, ['2026-10-01']);
    expect(codesOf(forHolder)).toEqual(['DECLARATION_STOP']);
    expect(forHolder.issues[0]!.params).toEqual({ award: awardId, remaining: 0 });
    const forProvider = await declare(desk, other, ['2026-10-01'], 'careProvider');
    expect(codesOf(forProvider)).toEqual(['DECLARATION_STOP']);
    expect(forProvider.issues[0]!.params).toEqual({ award: awardId });
    const [stopped] = await messages(desk, at.careProvider, 'agreement.declarations-stopped');
    expect(stopped!.body).not.toMatch(/€|\d,\d\d|59/);
    expect(await messages(desk, at.holder, 'award.conflict-opened')).toHaveLength(1);
    expect((await messages(desk, assessor, 'award.conflict-opened')).map(({ recordId }) => recordId)).toContain(
      awardId,
    );

    const lift = () => desk.call(assessor, 'awards.resolveConflict', { reason: 'It is right' }, { awardId });
    await expect(
      desk.call(assessorOf(municipality), 'awards.resolveConflict', { reason }, { awardId }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await lift()).toMatchObject({ declarationStop: false });
    await expect(lift()).rejects.toMatchObject({ issues: [{ code: 'NO_SPENDING_CONFLICT' }] });
    expect(codesOf(await declare(desk, other, ['2026-10-01']))).toEqual(['INSUFFICIENT_BUDGET']);
    await checkBooks(desk.store);
  });

  test('what the office let be is no conflict again; more of it is, and a change that fits ends it', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 400_00 });
    await declare(desk, at, ['2026-10-01', '2026-10-02']);
    const { awardId } = at;
    await change(desk, at, { amountCents: 200_00 });
    await desk.call(assessor, 'awards.resolveConflict', { reason }, { awardId });
    expect(await change(desk, at, { amountCents: 210_00 })).toMatchObject({ declarationStop: false });
    expect(await change(desk, at, { amountCents: 190_00 })).toMatchObject({ declarationStop: true });
    expect(await change(desk, at, { amountCents: 195_00 })).toMatchObject({ declarationStop: true });
    expect(await change(desk, at, { amountCents: 259_20 })).toMatchObject({ declarationStop: false });
    const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId });
    expect(conflict).toMatchObject({ resolution: 'fits-again', overspentCents: 64_20 });
    expect(await messages(desk, at.careProvider, 'agreement.declarations-resumed')).toHaveLength(2);
  });

  test('care until the last day is paid, also when it is declared or approved afterwards', async () => {
    const desk = await start();
    const before = await declarable(desk);
    const after = await declarable(desk);
    const inTime = await declare(desk, before, ['2026-10-09', '2026-10-10'], 'careProvider');
    const tooLate = await declare(desk, after, ['2026-10-10', '2026-10-11'], 'careProvider');
    for (const at of [before, after])
      expect(await end(desk, at, '2026-10-10')).toMatchObject({ status: 'ended', end: '2026-10-10' });
    const approve = async (at: Declarable, declarationId: string | null) =>
      (
        await desk.call(at.holder, 'declarations.decide', {
          decisions: [{ declarationId: declarationId ?? '', decision: 'approve' }],
        })
      ).results[0]!;
    expect(await approve(before, inTime.declarationId)).toMatchObject({ outcome: 'approved' });
    const refused = await approve(after, tooLate.declarationId);
    expect(refused).toMatchObject({
      outcome: 'refused',
      issues: [{ code: 'AWARD_ENDED', params: { found: '2026-10-11' } }],
    });

    const later = await declarable(desk);
    await end(desk, later, '2026-10-10', 'death');
    // The agreement ends on that day too.
    expect(codesOf(await declare(desk, later, ['2026-10-10', '2026-10-11'])).toSorted()).toEqual([
      'AWARD_ENDED',
      'OUTSIDE_TERM',
    ]);
    expect(codesOf(await declare(desk, later, ['2026-10-10']))).toEqual([]);
    const [told] = await messages(desk, later.careProvider, 'agreement.award-changed');
    expect(told!.body).toContain('2026-10-10');
  });

  test('withdrawn from a day, what was before stays payable; without a day it is today', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const { awardId } = at;
    await desk.call(assessor, 'awards.withdraw', { from: '2026-10-05', reason }, { awardId });
    expect(await show(desk, at)).toMatchObject({ status: 'withdrawn', end: '2026-10-04' });
    expect(codesOf(await declare(desk, at, ['2026-10-04', '2026-10-05']))).toEqual(['AWARD_ENDED']);
    expect(codesOf(await declare(desk, at, ['2026-10-04']))).toEqual([]);
    const other = await declarable(desk);
    const params = { awardId: other.awardId };
    expect(await desk.call(assessor, 'awards.withdraw', { reason }, params)).toMatchObject({ end: '2026-11-02' });
    // A withdrawal that was a mistake is undone under the same number.
    expect(await change(desk, other, { end: '2026-12-31', from: '2026-11-03' })).toMatchObject({ status: 'active' });
  });

  test('an end before care that was paid is a conflict, and no refusal', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await declare(desk, at, ['2026-10-09', '2026-10-10', '2026-10-12']);
    expect(await end(desk, at, '2026-10-10')).toMatchObject({ declarationStop: true });
    const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId: at.awardId });
    expect(conflict).toMatchObject({ overspentCents: 0, afterEndCents: 129_60, resolvedAt: null });
    expect(await budget(desk, at)).toMatchObject({ scheduledCents: 388_80 });
    await checkBooks(desk.store);
  });

  test('care after the last day that the next award pays for is no conflict', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await end(desk, at, '2026-10-15');
    await desk.call(assessor, 'awards.create', {
      law: 'Wlz',
      careFunctions: ['individual-guidance'],
      start: '2026-10-16',
      end: '2026-12-31',
      amountCents: 1_000_00,
      budgetHolderId: at.agreement.budgetHolder.id,
    });
    expect(codesOf(await declare(desk, at, ['2026-10-14', '2026-10-15', '2026-10-16']))).toEqual([]);
    expect(await budget(desk, at)).toMatchObject({ scheduledCents: 259_20 });
    expect(await change(desk, at, { amountCents: 500_00, from: '2026-10-01' })).toMatchObject({
      declarationStop: false,
    });
    expect(await end(desk, at, '2026-10-14')).toMatchObject({ declarationStop: true });
    const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId: at.awardId });
    expect(conflict).toMatchObject({ afterEndCents: 129_60 });
  });

  test('an award is given the care of another one from the day on which that one no longer pays for it', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const budgetHolderId = at.agreement.budgetHolder.id;
    const transport = await desk.call(assessor, 'awards.create', {
      law: 'Wlz',
      careFunctions: ['transport', 'nursing'],
      start: '2026-01-01',
      end: '2026-12-31',
      amountCents: 1_000_00,
      budgetHolderId,
    });
    const { careFunctions } = await show(desk, at);
    const withTransport = (from: string) => change(desk, at, { from, careFunctions: [...careFunctions, 'transport'] });
    const refused = { issues: [{ code: 'AWARD_ALREADY_ENTERED', params: { award: transport.id } }] };
    await expect(withTransport('2026-11-01')).rejects.toMatchObject(refused);
    const other = { ...at, awardId: transport.id };
    await change(desk, other, { from: '2026-12-01', careFunctions: ['nursing'] });
    await expect(withTransport('2026-11-30')).rejects.toMatchObject(refused);
    expect(await withTransport('2026-12-01')).toMatchObject({ version: 2 });
    // The other one is not given back what this one pays for by then.
    await expect(
      change(desk, other, { from: '2026-12-01', careFunctions: ['nursing', 'transport'] }),
    ).rejects.toMatchObject({ issues: [{ code: 'AWARD_ALREADY_ENTERED', params: { award: at.awardId } }] });
  });

  test('care functions hold by the day of care', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await change(desk, at, { careFunctions: ['nursing'], from: '2026-10-10' });
    expect(codesOf(await declare(desk, at, ['2026-10-09', '2026-10-10']))).toEqual(['FUNCTION_NOT_AWARDED']);
    expect(codesOf(await declare(desk, at, ['2026-10-09']))).toEqual([]);
    const waiting = await declarable(desk);
    const sent = await declare(desk, waiting, ['2026-10-10'], 'careProvider');
    await change(desk, waiting, { careFunctions: ['nursing'], from: '2026-10-10' });
    const decisions = [{ declarationId: sent.declarationId ?? '', decision: 'approve' as const }];
    const { results } = await desk.call(waiting.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'refused', issues: [{ code: 'AWARD_ENDED' }] }]);
    const { items } = await desk.call(waiting.careProvider, 'declarableTerms.list', {});
    expect(items[0]!.awards[0]!.functionsFrom).toEqual([
      { from: '2026-01-01', careFunctions: ['individual-guidance'] },
      { from: '2026-10-10', careFunctions: [] },
    ]);
  });

  test('a change that cannot be is refused, and says which day it may be', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const issuesOf = async (work: Promise<unknown>): Promise<string[]> => {
      const error: unknown = await work.then(
        () => undefined,
        (found: unknown) => found,
      );
      if (!(error instanceof PortalError)) return [];
      return error.code === 'rules-violated' ? error.issues.map(({ code }) => code) : [error.code];
    };
    expect(await issuesOf(change(desk, at, {}))).toEqual(['AWARD_UNCHANGED']);
    expect(await issuesOf(change(desk, at, { amountCents: 1, from: '2025-12-31' }))).toEqual(['AWARD_CHANGE_DAY']);
    expect(await issuesOf(change(desk, at, { end: '2026-10-31', from: '2026-11-02' }))).toEqual(['AWARD_CHANGE_DAY']);
    expect(await issuesOf(change(desk, at, { end: '2027-01-31' }))).toEqual(['AWARD_PERIOD_INVALID']);
    expect(await issuesOf(change(desk, at, { amountCents: 1, version: 7 }))).toEqual(['version-conflict']);
    expect(await issuesOf(end(desk, at, '2027-01-01'))).toEqual(['AWARD_LAST_DAY']);
    expect(await issuesOf(end(desk, at, '2026-11-04', 'death'))).toEqual(['AWARD_LAST_DAY']);
    expect(await show(desk, at)).toMatchObject({ version: 1, status: 'active' });
  });

  test('an award is not made longer over the days of another one for the same care', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await end(desk, at, '2026-10-31');
    const again = {
      law: 'Wlz',
      careFunctions: ['individual-guidance'],
      start: '2026-11-01',
      end: '2026-12-31',
    } as const;
    const budgetHolderId = at.agreement.budgetHolder.id;
    await desk.call(assessor, 'awards.create', {
      ...again,
      careFunctions: [...again.careFunctions],
      amountCents: 1_00,
      budgetHolderId,
    });
    await expect(change(desk, at, { end: '2026-12-31', from: '2026-11-01' })).rejects.toMatchObject({
      issues: [{ code: 'AWARD_ALREADY_ENTERED' }],
    });
  });

  const both = twoDesks(engine);

  test('no cent is spent twice when an award is changed while declarations arrive', async () => {
    const [one, two] = await both();
    const at = await declarable(one, { amountCents: 520_00 });
    const { awardId } = at;
    const more = await Promise.all(
      [1, 2, 3, 4].map(() => declarable(one, { awardId, holderId: at.agreement.budgetHolder.id })),
    );
    const work = [at, ...more].map((each, index) => declare(index % 2 === 0 ? one : two, each, ['2026-10-01']));
    const lowered = change(two, at, { amountCents: 300_00 });
    await Promise.allSettled([...work, lowered]);
    await change(one, at, { amountCents: 299_00 }).catch(() => undefined);
    const { totalCents, paidCents, scheduledCents, remainingCents, declarationStop } = await budget(one, at);
    expect(remainingCents).toBe(Math.max(0, totalCents - paidCents - scheduledCents));
    expect(declarationStop).toBe(paidCents + scheduledCents > totalCents);
    expect(scheduledCents % 129_60).toBe(0);
    expect(scheduledCents).toBeLessThanOrEqual(520_00);
    await checkBooks(one.store);
  });
});
