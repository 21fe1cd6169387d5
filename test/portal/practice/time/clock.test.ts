import { describe, expect, test } from 'vitest';
import { practiceClock } from '../../../../src/portal/practice/time/clock.ts';
import { parseLater, parseMoment } from '../../../../src/portal/practice/time/parse-moment.ts';
import { onBothEngines } from '../../support/engines.ts';

function at(iso: string): number {
  return Date.parse(iso);
}

onBothEngines(({ open, freshDatabase }) => {
  test('a practice portal begins at 9 o’clock on 3 November 2026, and its time flows', async () => {
    const clock = await practiceClock(await open());
    const first = clock.now();
    expect(first - at('2026-11-03T09:00:00+01:00')).toBeGreaterThanOrEqual(0);
    expect(new Date(first).toISOString()).toMatch(/^2026-11-03T08:/);
    expect(clock.now()).toBeGreaterThanOrEqual(first);
  });

  test('two processes on one database agree on the time', async () => {
    const database = await freshDatabase();
    const one = await practiceClock(await open(database));
    const other = await practiceClock(await open(database));
    expect(await one.putForward(at('2026-12-01T08:00:00Z'))).toBe(true);
    expect(new Date(other.now()).toISOString()).toMatch(/^2026-11-03/);
    await other.refresh();
    expect(new Date(other.now()).toISOString()).toMatch(/^2026-12-01/);
  });

  test('the clock is not put back, and a refusal changes nothing', async () => {
    const clock = await practiceClock(await open());
    expect(await clock.putForward(at('2026-11-02T08:00:00Z'))).toBe(false);
    expect(new Date(clock.now()).toISOString()).toMatch(/^2026-11-03/);
  });

  test('of two that put it forward at once, the later time holds', async () => {
    const database = await freshDatabase();
    const one = await practiceClock(await open(database));
    const other = await practiceClock(await open(database));
    await Promise.all([one.putForward(at('2026-12-01T08:00:00Z')), other.putForward(at('2027-02-01T08:00:00Z'))]);
    await one.refresh();
    expect(new Date(one.now()).toISOString()).toMatch(/^2027-02-01/);
  });
});

describe('how far', () => {
  const now = at('2026-10-20T09:00:00+02:00');

  test.each([
    ['10d', '2026-10-30T09:00:00+01:00'],
    ['6w', '2026-12-01T09:00:00+01:00'],
    ['1m', '2026-11-20T09:00:00+01:00'],
    ['2h', '2026-10-20T11:00:00+02:00'],
    ['1y', '2027-10-20T09:00:00+02:00'],
    ['P1M10D', '2026-11-30T09:00:00+01:00'],
    ['PT30M', '2026-10-20T09:30:00+02:00'],
  ])('%s is by the Dutch calendar, also over the end of summer time', async (text, expected) => {
    expect(await parseLater(now, text)).toBe(at(expected));
  });

  test.each(['', '10', 'd', '-1d', '0d', 'P0D', '-P1D', '1x', 'tomorrow', '99999d'])(
    '%j is no duration',
    async (text) => {
      expect(await parseLater(now, text)).toBeUndefined();
    },
  );

  test.each([
    ['2026-12-01', '2026-12-01T09:00:00+01:00'],
    ['2026-12-01T12:30:00Z', '2026-12-01T12:30:00Z'],
    ['2026-07-01T12:30+02:00', '2026-07-01T10:30:00Z'],
  ])('%s is a moment', async (text, expected) => {
    expect(await parseMoment(text)).toBe(at(expected));
  });

  test.each(['', '2026-13-01', '2026-12-01T12:30:00', 'now', '01-12-2026'])('%j is no moment', async (text) => {
    expect(await parseMoment(text)).toBeUndefined();
  });
});
