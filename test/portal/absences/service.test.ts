import { expect, test } from 'vitest';
import { promised } from '../../support/promised.ts';
import type { Input } from '../../../src/contract/types.ts';
import type { AgreementTerms, DeclarationInput } from '../../../src/domain/index.ts';
import { assessor, paymentOfficer, providerOf } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, declarationOf, hours, sharedDesk, type Declarable } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, monthsOf } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

type NewAbsence = Input<'absences.report'>;

function report(desk: Desk, at: Declarable, change: Partial<NewAbsence> = {}, by = at.holder) {
  const sickness = { agreementId: at.agreement.id, kind: 'sickness', from: '2026-11-02' } as const;
  return desk.call(by, 'absences.report', { ...sickness, ...change });
}

function budgetOf(desk: Desk, { holder, awardId }: Declarable) {
  return desk.call(holder, 'budgets.show', undefined, { awardId });
}

/** Paid on in sickness by the hour, five days a week, from before the month that is declared. */
function byTheHour({ parties, workArrangements, generalTerms }: AgreementTerms): AgreementTerms {
  return {
    parties,
    generalTerms,
    workArrangements: { ...workArrangements, start: '2026-09-01', minutesPerWeek: 1200, daysPerWeek: 5 },
  };
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  const check = async (desk: Desk, at: Declarable, more: Partial<DeclarationInput>) => {
    const declarations = [declarationOf(at, more)];
    const { results } = await desk.call(at.holder, 'declarations.check', { declarations });
    return results.map(({ outcome, issues }) => [outcome, ...issues.map(({ code }) => code)]).flat();
  };

  promised('reportOwnIllness', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment' });
    const made = await report(desk, at, { workCapacityPercentage: 50, address: 'Duinweg 1' }, at.careProvider);
    expect(made).toMatchObject({
      kind: 'sickness',
      status: 'reported',
      from: '2026-11-02',
      until: null,
      workCapacityPercentage: 50,
      reportedBy: 'care-provider',
      days: [
        { start: '2026-11-02', end: '2026-12-13', workCapacityPercentage: 50, paidPercentage: 100, payer: 'budget' },
        { start: '2026-12-14', end: null, workCapacityPercentage: 50, paidPercentage: 50, payer: 'nobody' },
      ],
      nextOperations: ['change', 'recover'],
    });
    const params = { absenceId: made.id };
    for (const caller of [at.holder, at.representative, at.careProvider])
      expect(await desk.call(caller, 'absences.show', undefined, params)).toMatchObject({ id: made.id });
    for (const caller of [assessor, paymentOfficer, providerOf('V0009999')])
      await expect(desk.call(caller, 'absences.show', undefined, params)).rejects.toMatchObject({ code: 'not-found' });
    for (const caller of [at.holder, at.careProvider]) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 5 });
      expect(items[0]).toMatchObject({ type: 'absence.reported', recordId: made.id });
      expect(items[0]?.body).not.toContain('Duinweg');
    }
    const stored = await desk.store.db.selectFrom('absence').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain('Duinweg');
  });

  test('who works by assignment is reported by the holder, and of an organisation nobody is', async () => {
    const desk = await start();
    const alone = await declarable(desk, { kind: 'assignment' });
    await expect(report(desk, alone, {}, alone.careProvider)).rejects.toMatchObject({
      issues: [{ code: 'ABSENCE_REPORTED_BY_HOLDER' }],
    });
    const made = await report(desk, alone);
    const recover = desk.call(alone.careProvider, 'absences.recover', {}, { absenceId: made.id });
    await expect(recover).rejects.toMatchObject({ code: 'not-allowed' });
    const many = await declarable(desk, { kind: 'assignment-organisation' });
    await expect(report(desk, many)).rejects.toMatchObject({ issues: [{ code: 'ABSENCE_NOT_NEEDED' }] });
  });

  test('no hours are accepted over a stopped period, and an employee by the hour is paid sick hours', async () => {
    const desk = await start();
    desk.clock.now = Date.UTC(2026, 10, 3, 9);
    const at = await declarable(desk, { kind: 'employment', change: byTheHour });
    const made = await report(desk, at, { from: '2026-10-05' });
    const day = hours('2026-10-06', 240);
    expect(await check(desk, at, { lines: [day] })).toEqual(['rejected', 'CARE_DURING_ABSENCE']);
    expect(await check(desk, at, { lines: [hours('2026-10-02', 240)] })).toEqual(['acceptable']);
    expect(await check(desk, at, { lines: [{ ...hours('2026-10-02', 240), sick: true }] })).toEqual([
      'rejected',
      'SICK_HOURS_NOT_DECLARABLE',
    ]);
    const { items } = await desk.call(at.holder, 'declarableTerms.list', {});
    expect(items.find(({ agreementId }) => agreementId === at.agreement.id)?.absences).toMatchObject([
      { start: '2026-10-05', workedPercentage: 0, continuedBasisPoints: 10000 },
      { start: '2027-10-04', continuedBasisPoints: 7000 },
      {},
    ]);
    const before = await budgetOf(desk, at);
    const lines = [{ ...day, sick: true }, hours('2026-10-02', 240)];
    const { results } = await desk.call(at.holder, 'declarations.batch', {
      declarations: [declarationOf(at, { lines })],
    });
    expect(results).toMatchObject([{ outcome: 'created' }]);
    const after = await budgetOf(desk, at);
    // The half that was paid on in sickness comes back at once.
    expect(after.scheduledCents).toBeGreaterThan(0);
    expect(Math.abs(after.compensatedCents * 2 - after.scheduledCents)).toBeLessThanOrEqual(1);
    expect(after.remainingCents).toBe(before.remainingCents - after.scheduledCents + after.compensatedCents);
    await checkBooks(desk.store);
    // A report over care that was declared is refused, and so is another over the same days.
    await expect(report(desk, at, { from: '2026-10-01' })).rejects.toMatchObject({
      issues: [{ code: 'ABSENCE_OVERLAPS', params: { absence: made.id } }, { code: 'CARE_DECLARED_IN_ABSENCE' }],
    });
    // Pay in sickness that came back to the budget does not stay when there was no sickness.
    const never = desk.call(at.holder, 'absences.recover', { from: '2026-10-05' }, { absenceId: made.id });
    await expect(never).rejects.toMatchObject({ issues: [{ code: 'SICK_HOURS_DECLARED' }] });
    // A sickness ends by recovery, and not by a last day that only a leave has.
    const shorter = desk.call(at.holder, 'absences.change', { until: '2026-10-05' }, { absenceId: made.id });
    await expect(shorter).rejects.toMatchObject({ issues: [{ code: 'ABSENCE_FIELD_NEEDLESS' }] });
    const recovered = await desk.call(
      at.careProvider,
      'absences.recover',
      { from: '2026-11-02' },
      { absenceId: made.id },
    );
    expect(recovered).toMatchObject({ status: 'recovered', until: '2026-11-01', nextOperations: [] });
    const again = desk.call(at.holder, 'absences.recover', {}, { absenceId: made.id });
    await expect(again).rejects.toMatchObject({ code: 'status-conflict' });
  });

  test('an earlier sickness that is reported when it is over leaves declared hours as they are, and tells of them', async () => {
    const desk = await start();
    desk.clock.now = Date.UTC(2026, 10, 3, 9);
    const threeDays = ({ parties, workArrangements, generalTerms }: AgreementTerms): AgreementTerms => ({
      parties,
      generalTerms,
      workArrangements: { ...workArrangements, start: '2026-08-01', minutesPerWeek: 1200, daysPerWeek: 3 },
    });
    const at = await declarable(desk, { kind: 'employment', change: threeDays });
    await report(desk, at, { from: '2026-10-12' });
    const lines = ['2026-10-13', '2026-10-29', '2026-10-30'].map((date) => ({ ...hours(date, 240), sick: true }));
    const { results } = await desk.call(at.holder, 'declarations.batch', {
      declarations: [declarationOf(at, { lines })],
    });
    expect(results).toMatchObject([{ outcome: 'created' }]);
    for (const until of ['2026-08-31', '2026-11-04'])
      await expect(report(desk, at, { from: '2026-09-01', until })).rejects.toMatchObject({
        issues: [{ code: until < '2026-09-01' ? 'ABSENCE_DAY_TOO_EARLY' : 'SICKNESS_NOT_OVER' }],
      });
    // Thirty days, and less than four weeks in between: of the six weeks of pay twelve days are left for the second one.
    const over = await report(desk, at, { from: '2026-09-01', until: '2026-09-30' });
    expect(over).toMatchObject({ status: 'recovered', until: '2026-09-30', recoveredFrom: '2026-10-01' });
    const { items } = await desk.call(at.careProvider, 'messages.list', { limit: 5 });
    const told = items.filter(({ type }) => type === 'absence.hours-differ');
    expect(told).toMatchObject([{ recordId: over.id }]);
    expect(told[0]?.body).toMatch(/D\d+ for October 2026.*from 2026-10-29/su);
    const { items: declarations } = await desk.call(at.holder, 'declarations.list', { agreementId: at.agreement.id });
    expect(declarations).toMatchObject([
      { id: results[0]!.declarationId, status: 'submitted', totalCents: results[0]!.totalCents },
    ]);
    await checkBooks(desk.store);
  });

  test('an employer gives no notice to who is ill, and does so by mutual consent', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment' });
    await report(desk, at);
    const params = { agreementId: at.agreement.id };
    const end = { version: 1, end: '2027-01-31' };
    await expect(desk.call(at.holder, 'agreements.end', end, params)).rejects.toMatchObject({
      issues: [{ code: 'NOTICE_DURING_ABSENCE' }],
    });
    const ended = await desk.call(at.holder, 'agreements.end', { ...end, ground: 'mutual-consent' }, params);
    expect(ended).toMatchObject({ status: 'ended' });
  });

  test('the replacement ends when the other returns, and until there is one it is a task', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment' });
    const { id } = await report(desk, at);
    const tasks = async () => {
      const { tasks: waiting } = await desk.call(at.holder, 'home.show');
      return waiting.filter(({ kind }) => kind === 'arrange-replacement');
    };
    expect(await tasks()).toMatchObject([{ count: 1 }]);
    const other = await declarable(desk, {
      kind: 'assignment',
      awardId: at.awardId,
      holderId: at.agreement.budgetHolder.id,
      change: ({ parties, workArrangements, generalTerms }: AgreementTerms) => ({
        parties,
        generalTerms,
        workArrangements: {
          ...workArrangements,
          termKind: 'replacement' as const,
          replacesAgreementId: at.agreement.id,
        },
      }),
    });
    expect(await tasks()).toEqual([]);
    const recovered = await desk.call(at.holder, 'absences.recover', { from: '2026-11-03' }, { absenceId: id });
    expect(recovered).toMatchObject({ status: 'recovered' });
    const shown = await desk.call(at.holder, 'agreements.show', undefined, { agreementId: other.agreement.id });
    expect(shown).toMatchObject({ status: 'ended', end: '2026-11-02' });
  });
});

onBothEngines(({ open }) => {
  test('a monthly wage goes on and comes back to the budget; a fixed amount stops', async () => {
    const desk = createDesk(await open(), startOfTests);
    const wage = await monthly(desk, { cents: 900_00 });
    const fixed = await monthly(desk, { cents: 600_00, kind: 'assignment-family' });
    await live(desk, '2026-11-03');
    await report(desk, wage, { from: '2026-11-01' });
    const ill = await report(desk, fixed, { from: '2026-11-01' });
    await desk.call(
      fixed.holder,
      'absences.change',
      { from: '2026-11-03', workCapacityPercentage: 50 },
      { absenceId: ill.id },
    );
    desk.clock.now += 24 * 60 * 60 * 1000;
    await desk.call(fixed.holder, 'absences.recover', { from: '2026-11-05' }, { absenceId: ill.id });
    await live(desk, '2026-11-05');
    const ofWage = await monthsOf(desk, wage);
    expect(ofWage.filter(({ status }) => status === 'submitted')).toMatchObject([{ totalCents: 900_00 }]);
    // Two days without work and two by half are three days that are not paid.
    const months = await monthsOf(desk, fixed);
    expect(months.filter(({ status }) => status === 'submitted')).toMatchObject([{ totalCents: 540_00 }]);
    const { compensatedCents, scheduledCents, remainingCents, totalCents } = await budgetOf(desk, wage);
    expect(compensatedCents).toBe(scheduledCents);
    expect(remainingCents).toBe(totalCents - scheduledCents);
    await checkBooks(desk.store);
    await live(desk, '2026-11-24');
    expect(await budgetOf(desk, wage)).toMatchObject({ compensatedCents, scheduledCents: 0 });
    expect((await budgetOf(desk, fixed)).compensatedCents).toBe(0);
    await checkBooks(desk.store);
  });
});
