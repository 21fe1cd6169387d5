// On which day an amendment begins when none is named.
import { expect, test } from 'vitest';
import { usualDay } from '../../../../src/cli/commands/agreement/usual-day.ts';
import type { Context } from '../../../../src/cli/framework/context.ts';

/** As the portal would answer on 20 November 2026. */
function contextOf(start: string, amendments: { status: string; from: string }[]): Context {
  const client = {
    me: { show: () => Promise.resolve({ today: '2026-11-20' }) },
    agreements: { show: () => Promise.resolve({ start }) },
    amendments: { list: () => Promise.resolve({ items: amendments }) },
  };
  return { call: {}, client: () => Promise.resolve(client) } as unknown as Context;
}

test.each([
  { start: '2026-06-01', isAnnounced: false, day: '2026-12-01' },
  { start: '2026-06-01', isAnnounced: true, day: '2026-11-01' },
  // Of the first month no amendment begins on its first day.
  { start: '2026-11-10', isAnnounced: true, day: '2026-12-01' },
  {
    start: '2026-06-01',
    isAnnounced: true,
    amendments: [{ status: 'approved', from: '2027-01-01' }],
    day: '2027-01-01',
  },
  {
    start: '2026-06-01',
    isAnnounced: true,
    amendments: [{ status: 'rejected', from: '2027-01-01' }],
    day: '2026-11-01',
  },
])('%o', async ({ start, amendments = [], isAnnounced, day }) => {
  expect(await usualDay(contextOf(start, amendments), 'Z0000001', { isAnnounced })).toBe(day);
});
