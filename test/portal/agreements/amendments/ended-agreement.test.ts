import { beforeEach, expect, test } from 'vitest';
import { agreeOn, amend, bringToAgreed, rate, whereOf } from '../../support/amendments.ts';
import { assessor } from '../../support/callers.ts';
import { type Case, bringTo, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const raise = { from: '2026-12-01', rates: [rate(66_00)] };

// The agreement of a case begins on 1 November 2026; it is 3 November.
onBothEngines(({ open }) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  let serial = 0;
  const approved = (): Promise<Case> => bringTo(desk, 'approved', ++serial);
  const end = (at: Case, lastDay: string) =>
    desk.call(at.holder, 'agreements.end', { version: 1, end: lastDay, ground: 'mutual-consent' }, at.params);
  const show = (at: Case, by = at.holder) => desk.call(by, 'agreements.show', undefined, at.params);
  const goTo = (date: string): void => {
    desk.clock.now = Date.parse(`${date}T12:00:00Z`);
  };
  const handIn = async (at: Case) => {
    const where = whereOf(await amend(desk, at, raise));
    await desk.call(at.holder, 'amendments.share', undefined, where);
    await desk.call(at.holder, 'amendments.sign', undefined, where);
    await desk.call(at.holder, 'amendments.submit', undefined, where);
    return where;
  };
  const nextOf = async (at: Case, where: Awaited<ReturnType<typeof handIn>>, by = assessor) => {
    const { nextOperations } = await desk.call(by, 'amendments.show', undefined, where);
    expect((await show(at, by)).amendment?.nextOperations).toEqual(nextOperations);
    return nextOperations;
  };
  const approve = (where: Awaited<ReturnType<typeof handIn>>) =>
    desk.call(assessor, 'amendments.assess', { decision: 'approve' }, where);

  test('an amendment from before the last day is approved, and the last day stays', async () => {
    const at = await approved();
    const where = await handIn(at);
    await end(at, '2026-12-31');
    expect(await nextOf(at, where)).toEqual(['approve', 'reject']);
    expect((await desk.call(assessor, 'home.show')).tasks).toContainEqual(
      expect.objectContaining({ kind: 'assess-amendment', count: 1 }),
    );
    expect(await approve(where)).toMatchObject({ status: 'approved' });
    expect(await show(at)).toMatchObject({ status: 'ended', end: '2026-12-31' });
  });

  test.each([
    ['that is to hold after the last day', '2026-11-30', '2026-11-10'],
    ['when the last day has gone by', '2026-12-15', '2026-12-16'],
  ])('an amendment %s can only be rejected, and nothing else is offered', async (_, lastDay, today) => {
    const at = await approved();
    const where = await handIn(at);
    await end(at, lastDay);
    goTo(today);
    expect(await nextOf(at, where)).toEqual(['reject']);
    await expect(approve(where)).rejects.toBeDefined();
    const rejection = { decision: 'reject', reason: 'The agreement is over' } as const;
    expect(await desk.call(assessor, 'amendments.assess', rejection, where)).toMatchObject({ status: 'rejected' });
  });

  test('a draft of one that is over is thrown away, and not shared', async () => {
    const at = await approved();
    const where = whereOf(await amend(desk, at, raise));
    await end(at, '2026-11-09');
    goTo('2026-11-10');
    expect(await nextOf(at, where, at.holder)).toEqual(['edit', 'discard']);
    await expect(desk.call(at.holder, 'amendments.share', undefined, where)).rejects.toMatchObject({
      code: 'status-conflict',
    });
    await desk.call(at.holder, 'amendments.discard', undefined, where);
    // Only its last day is still moved, or taken back.
    expect((await show(at)).nextOperations).toEqual(['end', 'continue']);
    await expect(amend(desk, at, raise)).rejects.toMatchObject({ code: 'status-conflict' });
  });

  test('until its last day an agreement that was ended is amended, one by one and in a batch', async () => {
    const at = await approved();
    await end(at, '2027-02-28');
    expect((await show(at)).nextOperations).toEqual(['end', 'continue', 'amend']);
    expect(await agreeOn(desk, at, raise)).toMatchObject({ status: 'approved' });
    expect(await show(at)).toMatchObject({ status: 'ended', end: '2027-02-28' });
    const asked = { agreementId: at.agreement.id, rates: [rate(67_00)] };
    const batch = (from: string) =>
      desk.call(at.holder, 'amendments.batch', { amendments: [{ ...asked, reference: from, from }] });
    expect((await batch('2027-03-01')).results).toMatchObject([
      {
        outcome: 'rejected',
        issues: expect.arrayContaining([expect.objectContaining({ code: 'AMENDMENT_OUTSIDE_TERM' })]),
      },
    ]);
    expect((await batch('2026-12-01')).results).toMatchObject([{ outcome: 'created' }]);
  });

  test('no amendment makes it go on', async () => {
    const at = await approved();
    await end(at, '2026-12-31');
    const begun = await amend(desk, at, { ...raise, workArrangements: { termKind: 'fixed', end: '2027-03-31' } });
    expect(begun.issues.map(({ code, path }) => [code, path])).toContainEqual(['OUTSIDE_TERM', 'workArrangements.end']);
    await expect(bringToAgreed(desk, at, begun)).rejects.toMatchObject({ code: 'rules-violated' });
  });
});
