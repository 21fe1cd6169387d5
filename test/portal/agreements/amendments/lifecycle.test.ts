import { beforeAll, describe, expect, test } from 'vitest';
import type { NewAmendment } from '../../../../src/contract/types.ts';
import { showDueTerms } from '../../../../src/portal/agreements/amendments/show-due-terms.ts';
import { agreeOn, amend, bringToAgreed, rate, whereOf } from '../../support/amendments.ts';
import { assessor } from '../../support/callers.ts';
import { bringTo, startOfTests, type Case, type Reachable } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

// The agreement of a case is with an organisation, from 1 November 2026, at 64.80 an hour; it is 3 November.
const raise: NewAmendment = { from: '2026-12-01', rates: [rate(66_00)] };
const cut: NewAmendment = { from: '2026-12-01', rates: [rate(60_00)] };
const otherTerms: NewAmendment = { from: '2026-12-01', generalTerms: { otherTerms: 'The dog stays outside' } };

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const approved = (): Promise<Case> => bringTo(desk, 'approved', ++serial);
  const show = (at: Case) => desk.call(at.holder, 'agreements.show', undefined, at.params);
  const list = (at: Case, by = at.holder) => desk.call(by, 'amendments.list', {}, at.params);
  const types = async (at: Case, by = at.holder): Promise<string[]> => {
    const { items } = await desk.call(by, 'events.list', { limit: 100 });
    return items.filter(({ recordId }) => recordId === at.agreement.id).map(({ type }) => type);
  };

  test('a raise needs the holder and the office, and shows what it changes', async () => {
    const at = await approved();
    const begun = await amend(desk, at, raise);
    expect(begun).toMatchObject({
      version: 2,
      amends: 1,
      status: 'draft',
      begunBy: 'holder',
      isInForce: false,
      signers: ['budget-holder'],
      needsAssessment: true,
      issues: [],
      changes: [{ field: 'workArrangements.rates.individual-guidance.hour', was: 64_80, becomes: 66_00 }],
      nextOperations: ['edit', 'share', 'discard'],
    });
    const agreed = await bringToAgreed(desk, at, begun);
    expect(agreed).toMatchObject({ status: 'approved', isInForce: false, nextOperations: [] });
    expect(agreed.signatures.map(({ role }) => role)).toEqual(['budget-holder']);
    // Until the day has come the agreement shows what is in force.
    expect(await show(at)).toMatchObject({ version: 1, workArrangements: { rates: [rate(64_80)] } });
    expect(await types(at)).toEqual(
      expect.arrayContaining(['agreement.amendment-shared', 'agreement.amendment-approved']),
    );
    expect(await types(at)).not.toContain('agreement.amendment-in-force');
  });

  test('a cut is signed by the provider first', async () => {
    const at = await approved();
    const shared = await desk.call(at.holder, 'amendments.share', undefined, whereOf(await amend(desk, at, cut)));
    expect(shared.signers).toEqual(['care-provider', 'budget-holder']);
    const sign = (by: Case['holder']) => desk.call(by, 'amendments.sign', undefined, whereOf(shared));
    await expect(sign(at.holder)).rejects.toMatchObject({ code: 'status-conflict' });
    await sign(at.careProvider);
    expect(await sign(at.holder)).toMatchObject({ status: 'signed', nextOperations: ['reopen', 'submit'] });
  });

  test('other terms, begun by the provider, are agreed with the last signature, by no office', async () => {
    const at = await approved();
    const begun = await amend(desk, at, otherTerms, at.careProvider);
    expect(begun).toMatchObject({ begunBy: 'provider', needsAssessment: false });
    expect((await list(at)).items).toEqual([]);
    expect(await bringToAgreed(desk, at, begun)).toMatchObject({ status: 'approved' });
    expect((await list(at)).items).toMatchObject([{ version: 2, status: 'approved' }]);
  });

  test('an extension is signed by the holder alone, and the agreement lasts as long at once', async () => {
    const at = await approved();
    const fixed = { termKind: 'fixed', end: '2027-12-31' } as const;
    await expect(
      amend(desk, at, { from: '2026-12-01', workArrangements: { start: '2026-10-01' } }),
    ).rejects.toMatchObject({
      issues: [{ code: 'AMENDMENT_IS_NEW_AGREEMENT' }],
    });
    const shorter = await amend(desk, at, { from: '2026-12-01', workArrangements: fixed });
    await expect(desk.call(at.holder, 'amendments.share', undefined, whereOf(shorter))).rejects.toMatchObject({
      issues: [{ code: 'AMENDMENT_ENDS_EARLIER' }],
    });
    expect((await show(at)).end).toBeNull();
  });

  test('in the day that they begin the agreement shows the new terms, once, and both are told', async () => {
    const at = await approved();
    await agreeOn(desk, at, raise);
    const day = { date: '2026-12-01', now: startOfTests + 1 };
    await showDueTerms(desk.store, { ...day, date: '2026-11-30' });
    expect((await show(at)).version).toBe(1);
    await showDueTerms(desk.store, day);
    await showDueTerms(desk.store, day);
    const shown = await show(at);
    expect(shown).toMatchObject({ version: 2, status: 'approved', workArrangements: { rates: [rate(66_00)] } });
    expect(shown.signatures.map(({ role }) => role)).toEqual(['budget-holder']);
    expect((await list(at)).items).toMatchObject([{ version: 2, isInForce: true }]);
    for (const by of [at.holder, at.careProvider])
      expect((await types(at, by)).filter((type) => type === 'agreement.amendment-in-force')).toHaveLength(1);
  });

  test('terms of a day that is past are shown at once', async () => {
    const at = await approved();
    await agreeOn(desk, at, { ...raise, from: '2026-11-01' });
    expect(await show(at)).toMatchObject({ version: 2, workArrangements: { rates: [rate(66_00)] } });
  });

  test('a second one follows on the first, and only one is open at a time', async () => {
    const at = await approved();
    const first = await amend(desk, at, raise);
    await expect(amend(desk, at, cut, at.careProvider)).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'AMENDMENT_OPEN', params: { found: 2 } }],
    });
    await bringToAgreed(desk, at, first);
    const second = await amend(desk, at, { from: '2027-01-01', generalTerms: { otherTerms: 'None' } });
    expect(second).toMatchObject({ version: 3, amends: 2, workArrangements: { rates: [rate(66_00)] } });
    const early = { from: '2026-11-01' };
    expect((await desk.call(at.holder, 'amendments.update', early, whereOf(second))).issues).toMatchObject([
      { code: 'AMENDMENT_BEFORE_LATEST' },
    ]);
  });

  test('what was taken back and changed has another version, which alone is signed', async () => {
    const at = await approved();
    const shared = await desk.call(at.holder, 'amendments.share', undefined, whereOf(await amend(desk, at, cut)));
    const returned = await desk.call(at.careProvider, 'amendments.return', { reason: 'Too low' }, whereOf(shared));
    expect(returned).toMatchObject({ status: 'returned', returnReason: 'Too low' });
    await desk.call(at.holder, 'amendments.update', { rates: [rate(62_00)] }, whereOf(shared));
    // Until it is shared the provider sees what they sent back.
    const seen = await desk.call(at.careProvider, 'amendments.show', undefined, whereOf(shared));
    expect(seen.changes).toMatchObject([{ becomes: 60_00 }]);
    const again = await desk.call(at.holder, 'amendments.share', undefined, whereOf(shared));
    expect(again).toMatchObject({ version: 3, status: 'shared', changes: [{ becomes: 62_00 }] });
    await expect(desk.call(at.careProvider, 'amendments.sign', undefined, whereOf(shared))).rejects.toMatchObject({
      code: 'version-conflict',
      params: { record: at.agreement.id, given: 2, version: 3 },
    });
    expect(await bringToAgreedFromShared(at, again.version)).toMatchObject({ status: 'approved', version: 3 });
  });

  const bringToAgreedFromShared = async (at: Case, version: number) => {
    const where = { agreementId: at.agreement.id, version: String(version) };
    await desk.call(at.careProvider, 'amendments.sign', undefined, where);
    await desk.call(at.holder, 'amendments.sign', undefined, where);
    await desk.call(at.holder, 'amendments.submit', undefined, where);
    return desk.call(assessor, 'amendments.assess', { decision: 'approve' }, where);
  };

  test('what the office rejects changes nothing, and another can be begun', async () => {
    const at = await approved();
    const begun = await amend(desk, at, raise);
    const where = whereOf(begun);
    await desk.call(at.holder, 'amendments.share', undefined, where);
    await desk.call(at.holder, 'amendments.sign', undefined, where);
    await expect(desk.call(assessor, 'amendments.show', undefined, where)).rejects.toMatchObject({ code: 'not-found' });
    await desk.call(at.holder, 'amendments.submit', undefined, where);
    const rejection = { decision: 'reject', reason: 'Above the maximum' } as const;
    expect(await desk.call(assessor, 'amendments.assess', rejection, where)).toMatchObject({ status: 'rejected' });
    expect(await show(at)).toMatchObject({ version: 1, workArrangements: { rates: [rate(64_80)] } });
    expect(await amend(desk, at, raise)).toMatchObject({ version: 3, amends: 1 });
  });

  test('a draft that is thrown away leaves no trace, and its number is not used again once it was shared', async () => {
    const at = await approved();
    const begun = await amend(desk, at, raise);
    await desk.call(at.holder, 'amendments.discard', undefined, whereOf(begun));
    expect((await list(at)).items).toEqual([]);
    const again = await amend(desk, at, raise);
    await desk.call(at.holder, 'amendments.share', undefined, whereOf(again));
    await desk.call(at.holder, 'amendments.reopen', undefined, whereOf(again));
    await desk.call(at.holder, 'amendments.discard', undefined, whereOf(again));
    expect((await amend(desk, at, raise)).version).toBe(again.version + 1);
  });

  describe('is refused', () => {
    test.each<Reachable>(['draft', 'shared', 'in-assessment', 'rejected'])(
      'of an agreement that is %s',
      async (status) => {
        const at = await bringTo(desk, status, ++serial);
        await expect(amend(desk, at, raise)).rejects.toMatchObject({ code: 'status-conflict' });
      },
    );

    test.each<[string, NewAmendment, string]>([
      ['that changes nothing', { from: '2026-12-01', rates: [rate(64_80)] }, 'AMENDMENT_EMPTY'],
      ['to another kind', { from: '2026-12-01', parties: { kind: 'assignment' } }, 'AMENDMENT_IS_NEW_AGREEMENT'],
      [
        'to another provider',
        { from: '2026-12-01', parties: { careProviderId: 'V0000999' } },
        'AMENDMENT_IS_NEW_AGREEMENT',
      ],
    ])('%s', async (_, change, code) => {
      const at = await approved();
      await expect(amend(desk, at, change)).rejects.toMatchObject({ code: 'rules-violated', issues: [{ code }] });
      expect((await list(at)).items).toEqual([]);
    });

    test.each<[string, NewAmendment, string]>([
      ['on another day than the first', { ...raise, from: '2026-12-02' }, 'AMENDMENT_ON_OTHER_DAY'],
      ['before the agreement began', { ...raise, from: '2026-10-01' }, 'AMENDMENT_OUTSIDE_TERM'],
      ['too far back', { ...raise, from: '2026-09-01' }, 'AMENDMENT_TOO_FAR_BACK'],
      ['above the maximum', { ...raise, rates: [rate(999_00)] }, 'RATE_ABOVE_MAX'],
    ])('when it is to hold %s', async (_, change, code) => {
      const at = await approved();
      const begun = await amend(desk, at, change);
      expect(begun.issues.map((issue) => issue.code)).toContain(code);
      const share = desk.call(at.holder, 'amendments.share', undefined, whereOf(begun));
      await expect(share).rejects.toMatchObject({ code: 'rules-violated' });
    });

    test('to the provider who names another award', async () => {
      const at = await approved();
      const change = { from: '2026-12-01', parties: { awardIds: ['T0000001', 'T0000002', 'T0000003'] } };
      await expect(amend(desk, at, change, at.careProvider)).rejects.toMatchObject({ code: 'invalid-input' });
    });

    test('to whoever has nothing to do with it', async () => {
      const at = await approved();
      const other = await approved();
      const begun = await amend(desk, at, raise);
      await desk.call(at.holder, 'amendments.share', undefined, whereOf(begun));
      for (const by of [other.holder, other.careProvider])
        await expect(desk.call(by, 'amendments.show', undefined, whereOf(begun))).rejects.toMatchObject({
          code: 'not-found',
        });
    });
  });
});
