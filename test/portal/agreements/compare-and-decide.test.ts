import { beforeAll, expect, test } from 'vitest';
import { assessor, assessorOf, municipality } from '../support/callers.ts';
import { bringTo, newProvider, register, startOfTests, type Case } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const compare = (caller: Case['holder'], { params }: Case) =>
    desk.call(caller, 'agreements.compare', undefined, params);

  const resubmit = async ({ holder, careProvider, params, agreement }: Case, activities: string): Promise<void> => {
    const generalTerms = { ...agreement.generalTerms!, activities };
    await desk.call(holder, 'agreements.update', { generalTerms }, params);
    const { version } = await desk.call(holder, 'agreements.share', undefined, params);
    await desk.call(careProvider, 'agreements.sign', { version }, params);
    await desk.call(holder, 'agreements.sign', { version }, params);
    await desk.call(holder, 'agreements.submit', { version }, params);
  };

  test('what was shared first is beside nothing; a change by the care provider is beside what the holder shared', async () => {
    const at = await bringTo(desk, 'shared', ++serial);
    expect(await compare(at.holder, at)).toMatchObject({ comparedWith: null, changes: [] });
    const workArrangements = { ...at.agreement.workArrangements!, noticePeriodMonths: 2 };
    await desk.call(at.careProvider, 'agreements.update', { workArrangements }, at.params);
    for (const party of [at.holder, at.careProvider])
      expect(await compare(party, at)).toEqual({
        id: at.agreement.id,
        version: 2,
        comparedWith: { agreementId: at.agreement.id, version: 1 },
        changes: [{ field: 'workArrangements.noticePeriodMonths', was: null, becomes: 2 }],
      });
  });

  test('the office sees what was mended beside what it rejected, and not what it never saw', async () => {
    const at = await bringTo(desk, 'rejected', ++serial);
    await resubmit(at, 'Wandelen');
    expect(await compare(assessor, at)).toMatchObject({
      version: 2,
      comparedWith: { version: 1 },
      changes: [{ field: 'generalTerms.activities', was: null, becomes: 'Wandelen' }],
    });
    const changedBefore = await bringTo(desk, 'shared', ++serial);
    const generalTerms = { ...changedBefore.agreement.generalTerms!, activities: 'Koken' };
    await desk.call(changedBefore.careProvider, 'agreements.update', { generalTerms }, changedBefore.params);
    await desk.call(changedBefore.careProvider, 'agreements.sign', { version: 2 }, changedBefore.params);
    await desk.call(changedBefore.holder, 'agreements.sign', { version: 2 }, changedBefore.params);
    await desk.call(changedBefore.holder, 'agreements.submit', { version: 2 }, changedBefore.params);
    expect(await compare(assessor, changedBefore)).toMatchObject({ comparedWith: null, changes: [] });
  });

  test('a next agreement of the same two is beside the one before, and what was shared with another is not', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const { parties, workArrangements, generalTerms } = at.agreement;
    const next = await desk.call(at.holder, 'agreements.create', {
      parties: parties!,
      workArrangements: { ...workArrangements!, start: '2026-12-01' },
      generalTerms: generalTerms!,
    });
    const params = { agreementId: next.id };
    expect(await desk.call(at.holder, 'agreements.compare', undefined, params)).toMatchObject({
      comparedWith: { agreementId: at.agreement.id },
      changes: [{ field: 'workArrangements.start', was: '2026-11-01', becomes: '2026-12-01' }],
    });
    const returned = await bringTo(desk, 'returned', ++serial);
    const other = await register(desk, returned.holder, newProvider('organisation', 950));
    const changed = { ...returned.agreement.parties!, careProviderId: other.id };
    await desk.call(returned.holder, 'agreements.update', { parties: changed }, returned.params);
    expect(await compare(returned.holder, returned)).toMatchObject({ comparedWith: null });
  });

  test('an office decides on many at once, each answered by itself', async () => {
    const one = await bringTo(desk, 'in-assessment', ++serial);
    const other = await bringTo(desk, 'in-assessment', ++serial);
    const later = await bringTo(desk, 'signed', ++serial);
    const decisions = [
      { agreementId: one.agreement.id, version: 1, decision: 'approve' as const },
      { agreementId: other.agreement.id, version: 1, decision: 'reject' as const },
      { agreementId: other.agreement.id, version: 2, decision: 'approve' as const },
      { agreementId: later.agreement.id, version: 1, decision: 'approve' as const },
      { agreementId: one.agreement.id, version: 1, decision: 'approve' as const },
      { agreementId: other.agreement.id, version: 1, decision: 'reject' as const, reason: 'The rate is too high' },
    ];
    const { results } = await desk.call(assessor, 'agreements.decide', { decisions });
    expect(results.map(({ outcome, status, issues }) => [outcome, status, issues.map(({ code }) => code)])).toEqual([
      ['done', 'approved', []],
      ['refused', 'in-assessment', ['REASON_MISSING']],
      ['refused', 'in-assessment', ['RECORD_NOT_FOUND']],
      ['refused', null, ['RECORD_NOT_FOUND']],
      ['done', 'approved', ['ALREADY_DECIDED']],
      ['done', 'rejected', []],
    ]);
    const foreign = await desk.call(assessorOf(municipality), 'agreements.decide', { decisions: [decisions[0]!] });
    expect(foreign.results).toMatchObject([{ outcome: 'refused', status: null }]);
    const { items } = await desk.call(one.holder, 'messages.list', {});
    expect(items[0]?.type).toBe('agreement.approved');
  });
});
