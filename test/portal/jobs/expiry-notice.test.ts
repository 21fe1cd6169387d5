import { expect, test } from 'vitest';
import { lastDayToAnnounce } from '../../../src/domain/agreement/expiry-notice.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { expiryNoticeJob } from '../../../src/portal/jobs/daily/expiry-notice-job.ts';
import { agreeOn, amend, whereOf } from '../support/amendments.ts';
import { assessor } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, noonOf } from '../support/monthly.ts';

// Source: BW 7:668: a month before the end at the latest, of a term of six months or more.
test.each([
  ['2026-11-01', '2027-04-30', '2027-03-31'],
  ['2026-11-01', '2027-04-29', undefined],
  ['2026-11-16', '2027-12-31', '2027-11-30'],
  ['2026-11-01', '2027-05-15', '2027-04-15'],
  ['2026-08-31', '2027-02-28', '2027-01-31'],
])('an employment from %s until %s is to be announced by %s', (start, end, lastDay) => {
  expect(lastDayToAnnounce({ start, end }, standardRules)).toBe(lastDay);
});

onBothEngines(({ open }) => {
  const told = async (desk: Desk, at: Awaited<ReturnType<typeof monthly>>) => {
    const { items } = await desk.call(at.holder, 'messages.list', { limit: 100 });
    return items.filter(({ type }) => type === 'agreement.end-to-announce').length;
  };
  const waits = async (desk: Desk, at: Awaited<ReturnType<typeof monthly>>) =>
    (await desk.call(at.holder, 'home.show')).tasks.some(({ kind }) => kind === 'announce-end');

  test('the holder is told in time and once, and it is a task until the last day for it', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, { end: '2027-05-31' });
    const short = await monthly(desk, { end: '2027-04-15' });
    const days: [date: string, count: number, task: boolean][] = [
      ['2027-03-29', 0, false],
      ['2027-03-30', 1, true],
      ['2027-03-31', 1, true],
      ['2027-04-30', 1, true],
      ['2027-05-01', 1, false],
    ];
    for (const [date, count, task] of days) {
      desk.clock.now = noonOf(date);
      const day = { date, now: desk.clock.now, rules: standardRules };
      await expiryNoticeJob.run(desk.store, day);
      await expiryNoticeJob.run(desk.store, day);
      expect([date, await told(desk, at), await waits(desk, at)]).toEqual([date, count, task]);
    }
    expect(await told(desk, short)).toBe(0);
  });

  test('that it was announced is recorded by the holder alone, and then it is no task any more', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, { start: '2026-06-01', end: '2026-12-31' });
    desk.clock.now = noonOf('2026-11-10');
    expect(await waits(desk, at)).toBe(true);
    const announced = { from: '2026-11-01', workArrangements: { expiryNotice: true } };
    const agreement = { agreementId: at.agreement.id };
    const { version, needsAssessment } = await desk.call(at.holder, 'agreements.amend', announced, agreement);
    expect(needsAssessment).toBe(false);
    const params = { ...agreement, version: String(version) };
    await desk.call(at.holder, 'amendments.share', undefined, params);
    expect(await waits(desk, at)).toBe(true);
    await desk.call(at.holder, 'amendments.sign', undefined, params);
    expect(await waits(desk, at)).toBe(false);
    await expiryNoticeJob.run(desk.store, { date: '2026-11-10', now: desk.clock.now, rules: standardRules });
    expect(await told(desk, at)).toBe(0);
  });

  const ending = async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, { start: '2026-06-01', end: '2026-12-31' });
    desk.clock.now = noonOf('2026-11-10');
    expect(await waits(desk, at)).toBe(true);
    return { desk, at };
  };
  const look = async (desk: Desk, at: Awaited<ReturnType<typeof monthly>>) => {
    await expiryNoticeJob.run(desk.store, { date: '2026-11-10', now: desk.clock.now, rules: standardRules });
    return { waits: await waits(desk, at), told: await told(desk, at) };
  };
  const extended = { termKind: 'fixed', end: '2027-06-30' } as const;

  test('that it goes on is agreed: nothing is left to say, also before its first day, until the next end is near', async () => {
    const { desk, at } = await ending();
    await agreeOn(desk, at, { from: '2026-11-01', workArrangements: { expiryNotice: true } });
    const extension = await agreeOn(desk, at, { from: '2026-12-01', workArrangements: extended });
    // What was announced was about the other end, and the employee signs no extension.
    expect(extension).toMatchObject({ needsAssessment: false, signers: [expect.not.stringContaining('provider')] });
    expect(await look(desk, at)).toEqual({ waits: false, told: 0 });
    desk.clock.now = noonOf('2027-05-10');
    expect(await waits(desk, at)).toBe(true);
  });

  test('while the office assesses an extension nothing is left to say; when it refuses, it is again', async () => {
    const { desk, at } = await ending();
    const raised = { ...extended, monthlyAmountCents: 950_00 };
    const draft = await amend(desk, at, { from: '2026-12-01', workArrangements: raised });
    const shared = await desk.call(at.holder, 'amendments.share', undefined, whereOf(draft));
    const signed = await desk.call(at.holder, 'amendments.sign', undefined, whereOf(shared));
    expect(await waits(desk, at)).toBe(true);
    await desk.call(at.holder, 'amendments.submit', undefined, whereOf(signed));
    expect(await look(desk, at)).toEqual({ waits: false, told: 0 });
    const refused = { decision: 'reject', reason: 'Too much' } as const;
    await desk.call(assessor, 'amendments.assess', refused, whereOf(signed));
    expect(await look(desk, at)).toEqual({ waits: true, told: 1 });
  });

  test('what was announced for a later month counts at once, and is taken back when the employee agrees', async () => {
    const { desk, at } = await ending();
    await agreeOn(desk, at, { from: '2026-12-01', workArrangements: { monthlyAmountCents: 950_00 } });
    await agreeOn(desk, at, { from: '2026-12-01', workArrangements: { expiryNotice: true } });
    expect(await look(desk, at)).toEqual({ waits: false, told: 0 });
    const back = { from: '2026-12-01', workArrangements: { expiryNotice: null } };
    expect((await amend(desk, at, back)).signers).toContain('care-provider');
  });
});
