import { expect, test } from 'vitest';
import type { Input } from '../../../src/contract/types.ts';
import type { AgreementTerms, DeclarationInput } from '../../../src/domain/index.ts';
import { assessor, assessorOf, careOffice, municipality, providerOf } from '../support/callers.ts';
import { openCase, type Case } from '../support/cases.ts';
import { declarable, declarationOf, hours, nextSerial, sharedDesk } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

type NewConsent = Input<'agreements.giveConsent'>;

const weekHours = {
  kind: 'week-hours',
  from: '2026-10-01',
  until: '2026-12-31',
  minutesPerWeek: 44 * 60,
  reason: 'The other care provider is ill',
} as const;

/** Monday 5 October 2026 until the Thursday: so many hours in a week. */
function week(count: number, reference: string): Partial<DeclarationInput> {
  const days = ['05', '06', '07', '08'];
  return { reference, lines: days.map((day) => hours(`2026-10-${day}`, (count * 60) / days.length)) };
}

function shifts(terms: AgreementTerms): AgreementTerms {
  return { ...terms, workArrangements: { ...terms.workArrangements, hoursPattern: 'irregular' } };
}

async function submitted(desk: Desk, change: Partial<AgreementTerms['workArrangements']>): Promise<Case> {
  const at = await openCase(desk, nextSerial(), { kind: 'assignment' });
  const { workArrangements } = at.agreement;
  const steps = { workArrangements: { ...workArrangements!, ...change } };
  await desk.call(at.holder, 'agreements.update', steps, at.params);
  await desk.call(at.holder, 'agreements.share', undefined, at.params);
  await desk.call(at.careProvider, 'agreements.sign', { version: 1 }, at.params);
  await desk.call(at.holder, 'agreements.sign', { version: 1 }, at.params);
  await desk.call(at.holder, 'agreements.submit', { version: 1 }, at.params);
  return at;
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  const check = async (
    desk: Desk,
    at: Awaited<ReturnType<typeof declarable>>,
    ...more: Partial<DeclarationInput>[]
  ) => {
    const declarations = more.map((one) => declarationOf(at, one));
    const { results } = await desk.call(at.careProvider, 'declarations.check', { declarations });
    return results.map(({ outcome, issues }) => [outcome, ...issues.map(({ code }) => code)]);
  };

  test('more than 40 hours in a week are let through up to what the office said, in its period', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment', change: shifts });
    const params = { agreementId: at.agreement.id };
    expect(await check(desk, at, week(44, 'one'))).toEqual([['rejected', 'WEEK_OVER_40']]);
    const consent = await desk.call(assessor, 'agreements.giveConsent', weekHours, params);
    expect(consent).toMatchObject({ ...weekHours, office: { kind: 'care-office', code: '5501' }, withdrawnFrom: null });
    expect(await check(desk, at, week(44, 'one'))).toEqual([['acceptable', 'LET_THROUGH_BY_CONSENT']]);
    expect(await check(desk, at, week(45, 'more'))).toEqual([['rejected', 'WEEK_OVER_40']]);
    const { items } = await desk.call(at.careProvider, 'declarableTerms.list', {});
    expect(items[0]?.consents).toMatchObject([{ id: consent.id, minutesPerWeek: 44 * 60, awardIds: [at.awardId] }]);
    const seen = async (by: typeof assessor) => (await desk.call(by, 'agreements.consents', undefined, params)).items;
    expect(await seen(at.holder)).toMatchObject([{ reason: weekHours.reason }]);
    expect(await seen(at.careProvider)).toMatchObject([{ id: consent.id, reason: null }]);
    const { items: told } = await desk.call(at.careProvider, 'messages.list', {});
    expect(told[0]).toMatchObject({ type: 'agreement.consent-given' });
    expect(JSON.stringify(told)).not.toContain(weekHours.reason);
  });

  test('withdrawn it holds for care of before that day, and for no care of it or after it', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment', change: shifts });
    const params = { agreementId: at.agreement.id };
    const { id } = await desk.call(assessor, 'agreements.giveConsent', weekHours, params);
    const withdraw = (from?: string, by = assessor) =>
      desk.call(
        by,
        'agreements.withdrawConsent',
        { consentId: id, ...(from && { from }), reason: 'Shared again' },
        params,
      );
    await expect(withdraw('2026-11-02')).rejects.toMatchObject({ issues: [{ code: 'CONSENT_WITHDRAWAL_DAY' }] });
    expect((await withdraw()).items).toMatchObject([{ withdrawnFrom: '2026-11-03', withdrawalReason: 'Shared again' }]);
    expect((await withdraw('2026-12-01')).items).toMatchObject([{ withdrawnFrom: '2026-11-03' }]);
    expect(await check(desk, at, week(44, 'one'))).toEqual([['acceptable', 'LET_THROUGH_BY_CONSENT']]);
    const later = createDesk(desk.store, Date.UTC(2026, 11, 2, 9));
    const november = ['02', '03', '04', '05'].map((day) => hours(`2026-11-${day}`, 11 * 60));
    expect(await check(later, at, { reference: 'two', month: '2026-11', lines: november })).toEqual([
      ['rejected', 'WEEK_OVER_40'],
    ]);
  });

  test('a declaration that comes too late is let through for the months that the office said', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment' });
    const params = { agreementId: at.agreement.id };
    const late = createDesk(desk.store, Date.UTC(2027, 0, 20, 9));
    expect(await check(late, at, week(8, 'late'))).toEqual([['rejected', 'TOO_LATE_PROVIDER']]);
    const october = { kind: 'late-declaration', from: '2026-10-01', until: '2026-10-30', reason: 'Hospital' } as const;
    await late.call(assessor, 'agreements.giveConsent', october, params);
    expect(await check(late, at, week(8, 'late'))).toEqual([['rejected', 'TOO_LATE_PROVIDER']]);
    const given = await late.call(assessor, 'agreements.giveConsent', { ...october, until: '2026-10-31' }, params);
    const handedIn = declarationOf(at, week(8, 'late'));
    expect((await late.call(at.careProvider, 'declarations.create', handedIn)).warnings).toMatchObject([
      { code: 'LET_THROUGH_BY_CONSENT', params: { consent: given.id } },
    ]);
    // What is handed in after it was withdrawn comes too late again.
    const other = await declarable(desk, { kind: 'assignment' });
    const elsewhere = { agreementId: other.agreement.id };
    const { id } = await late.call(assessor, 'agreements.giveConsent', { ...october, until: '2026-10-31' }, elsewhere);
    expect(await check(late, other, week(8, 'late'))).toEqual([['acceptable', 'LET_THROUGH_BY_CONSENT']]);
    await late.call(assessor, 'agreements.withdrawConsent', { consentId: id, reason: 'Over' }, elsewhere);
    expect(await check(late, other, week(8, 'late'))).toEqual([['rejected', 'TOO_LATE_PROVIDER']]);
  });

  test('an agreement that starts in the past, or for more than 40 hours, is approved with a consent only', async () => {
    const desk = await start();
    const at = await submitted(desk, { start: '2026-08-01', hoursPattern: 'fixed', minutesPerWeek: 42 * 60 });
    const approve = () => desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, at.params);
    await expect(approve()).rejects.toMatchObject({
      issues: [{ code: 'START_TOO_FAR_BACK' }, { code: 'HOURS_NEED_CONSENT' }].map((one) => ({
        ...one,
        severity: 'error',
      })),
    });
    const early = { kind: 'early-start', from: '2026-08-01', until: '2026-08-31', reason: 'Found late' } as const;
    await desk.call(assessor, 'agreements.giveConsent', early, at.params);
    await expect(approve()).rejects.toMatchObject({ code: 'rules-violated' });
    await desk.call(assessor, 'agreements.giveConsent', { ...weekHours, from: '2026-08-01' }, at.params);
    expect(await approve()).toMatchObject({ status: 'approved' });
    // New terms of it may begin as far back as the office consented to.
    const amend = (from: string) =>
      desk.call(at.holder, 'agreements.amend', { from, workArrangements: { minutesPerWeek: 41 * 60 } }, at.params);
    const issues = async (from: string) => (await amend(from)).issues.map(({ code }) => code);
    expect(await issues('2026-08-01')).not.toContain('AMENDMENT_TOO_FAR_BACK');
  });

  test('only the office that pays consents, to what it can', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'employment' });
    const params = { agreementId: at.agreement.id };
    const give = (change: Partial<NewConsent>, by = assessor) =>
      desk.call(by, 'agreements.giveConsent', { ...weekHours, ...change }, params);
    await expect(give({}, assessorOf(municipality))).rejects.toMatchObject({ code: 'not-found' });
    await expect(give({}, assessorOf({ ...careOffice, code: '5502' }))).rejects.toMatchObject({ code: 'not-found' });
    await expect(give({}, providerOf(at.provider.id))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(give({})).rejects.toMatchObject({ issues: [{ code: 'CONSENT_NOT_NEEDED', path: 'kind' }] });
    await expect(give({ until: '2026-09-30' })).rejects.toMatchObject({
      issues: [{ code: 'CONSENT_PERIOD' }, { code: 'CONSENT_NOT_NEEDED' }],
    });
    await expect(give({ kind: 'late-declaration' })).rejects.toMatchObject({ issues: [{ code: 'FIELD_INVALID' }] });
  });
});
