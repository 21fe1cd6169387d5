import { expect, test } from 'vitest';
import { TokenBuckets } from '../../../src/portal/limits/token-buckets.ts';

function bucketsAt() {
  const clock = { at: 0 };
  return { clock, buckets: new TokenBuckets({ count: 3, seconds: 60 }, () => clock.at) };
}

test('so many are let through, and the next ones when their time has come', () => {
  const { clock, buckets } = bucketsAt();
  const take = () => buckets.take('one').isAllowed;
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  clock.at = 19_999;
  expect(buckets.take('one')).toMatchObject({ isAllowed: false, retrySeconds: 1 });
  clock.at = 20_000;
  expect([take(), take()]).toEqual([true, false]);
  clock.at = 1_000_000;
  expect(buckets.look('one')).toMatchObject({ left: 3, resetSeconds: 0 });
});

test('each has a bucket of their own, and looking takes nothing', () => {
  const { buckets } = bucketsAt();
  for (let time = 0; time < 5; time += 1) buckets.take('one');
  expect(buckets.look('other')).toMatchObject({ isAllowed: true, left: 3 });
  expect(buckets.look('other').left).toBe(3);
});

test('of refusals in a row the first is told apart', () => {
  const { buckets } = bucketsAt();
  const taken = Array.from({ length: 5 }, () => buckets.take('one'));
  expect(taken.map(({ isFirstRefusal }) => isFirstRefusal)).toEqual([false, false, false, true, false]);
  expect(taken[3]).toMatchObject({ retrySeconds: 20, resetSeconds: 60 });
});

test('a clock that goes back gives nothing away', () => {
  const { clock, buckets } = bucketsAt();
  clock.at = 60_000;
  for (let time = 0; time < 3; time += 1) buckets.take('one');
  clock.at = 0;
  expect(buckets.take('one').isAllowed).toBe(false);
});

test('a hundred thousand callers take no more room than twenty thousand', () => {
  const { buckets } = bucketsAt();
  for (let caller = 0; caller < 100_000; caller += 1) buckets.take(String(caller));
  // The last ones are still known.
  expect(buckets.look('99999').left).toBe(2);
  expect(buckets.look('0').left).toBe(3);
});
