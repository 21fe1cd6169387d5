import { expect, test } from 'vitest';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { assessor, assessorOf, careOffice, municipality } from '../support/callers.ts';
import { bringTo, startOfTests } from '../support/cases.ts';
import { declarable, paidByOffice } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

const late = { kind: 'late-declaration', from: '2026-09-01', until: '2026-09-30', reason: 'Out of reach' } as const;

onBothEngines(({ open }) => {
  test('many consents are each answered by themselves, and said again they are what they were', async () => {
    const desk = createDesk(await open(), startOfTests);
    const one = await bringTo(desk, 'approved', 1);
    const other = await bringTo(desk, 'approved', 2);
    const consents = [
      { agreementId: one.agreement.id, ...late },
      { agreementId: other.agreement.id, ...late, until: '2026-08-01' },
      { agreementId: 'Z0000999', ...late },
      { agreementId: other.agreement.id, ...late, kind: 'week-hours' as const, minutesPerWeek: 48 * 60 },
      { agreementId: other.agreement.id, ...late },
    ];
    const give = (by = assessor) => desk.call(by, 'agreements.giveConsents', { consents });
    const first = await give();
    const seen = ({ results }: typeof first) =>
      results.map(({ outcome, consentId, issues }) => [outcome, consentId, ...issues.map(({ code }) => code)]);
    expect(seen(first)).toEqual([
      ['done', 'C0000001'],
      ['refused', null, 'CONSENT_PERIOD'],
      ['refused', null, 'RECORD_NOT_FOUND'],
      ['refused', null, 'CONSENT_NOT_NEEDED'],
      ['done', 'C0000002'],
    ]);
    expect(first.results[0]).toMatchObject({ agreementId: one.agreement.id, version: 1, status: 'approved' });
    expect(seen(await give())[0]).toEqual(['done', 'C0000001', 'CONSENT_GIVEN_BEFORE']);
    for (const { params, holder } of [one, other])
      expect((await desk.call(holder, 'agreements.consents', undefined, params)).items).toHaveLength(1);
    // What was withdrawn is given anew, and another office has nothing to do with it.
    const withdrawal = { consentId: 'C0000001', reason: 'Not needed' };
    await desk.call(assessor, 'agreements.withdrawConsent', withdrawal, one.params);
    expect(seen(await give())[0]).toEqual(['done', 'C0000003']);
    expect(seen(await give(assessorOf(municipality))).map(([outcome]) => outcome)).toEqual(Array(5).fill('refused'));
  });

  test('what one office let through is not what another of its kind does', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await declarable(desk, { kind: 'assignment' });
    const other = assessorOf({ ...careOffice, code: '5502' });
    await paidByOffice(desk, at, other);
    const give = async (by: Caller) => {
      const consents = [{ agreementId: at.agreement.id, ...late, from: '2026-10-01', until: '2026-10-31' }];
      const { results } = await desk.call(by, 'agreements.giveConsents', { consents });
      return results.map(({ consentId, issues }) => [consentId, ...issues.map(({ code }) => code)])[0];
    };
    expect(await give(assessor)).toEqual(['C0000001']);
    expect(await give(other)).toEqual(['C0000002']);
    expect(await give(other)).toEqual(['C0000002', 'CONSENT_GIVEN_BEFORE']);
    expect(await give(assessor)).toEqual(['C0000001', 'CONSENT_GIVEN_BEFORE']);
  });
});
