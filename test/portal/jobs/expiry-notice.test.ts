import { expect, test } from 'vitest';
import { lastDayToAnnounce } from '../../../src/domain/agreement/expiry-notice.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { expiryNoticeJob } from '../../../src/portal/jobs/daily/expiry-notice-job.ts';
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
});
