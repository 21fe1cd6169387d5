import { expect, test } from 'vitest';
import { announcedFrom } from '../../../src/domain/agreement/expiry-notice.ts';

test.each([
  { name: 'this month', start: '2026-06-01', from: '2026-11-01' },
  { name: 'the next one, when the agreement begins in this month', start: '2026-11-10', from: '2026-12-01' },
  { name: 'this month, when the agreement begins with it', start: '2026-11-01', from: '2026-11-01' },
  { name: 'the month of newer terms', start: '2026-06-01', latestFrom: '2027-01-01', from: '2027-01-01' },
  { name: 'this month, when terms are older', start: '2026-06-01', latestFrom: '2026-09-01', from: '2026-11-01' },
  { name: 'the month of an agreement that is still to begin', start: '2027-02-03', from: '2027-03-01' },
])('that an end was announced holds from $name', ({ start, latestFrom, from }) => {
  expect(announcedFrom('2026-11-20', { start, latestFrom })).toBe(from);
});
