import { expect, test } from 'vitest';
import type { Delivery } from '../../../src/contract/types.ts';
import { useRecorded } from '../support/recorded.ts';

const refused: Delivery = {
  id: 'B0000123',
  kind: 'credit-transfer',
  recordId: 'R0000004',
  status: 'refused',
  attempts: 2,
  problem: 'HTTP_422',
  createdAt: '2026-11-03T08:00:00.000Z',
  nextAt: null,
  closedAt: null,
};
const waiting: Delivery = { ...refused, status: 'waiting', nextAt: '2026-11-03T09:00:00.000Z' };
const closed: Delivery = { ...refused, status: 'closed', closedAt: '2026-11-03T09:00:00.000Z' };
const portal = useRecorded({
  'deliveries.list': { items: [refused], nextCursor: null },
  'deliveries.retry': waiting,
  'deliveries.close': closed,
});

test('the list says what did not get there and why, in the words of the reader', async () => {
  const { code, stdout } = await portal.as('payment-officer', ['office', 'delivery', 'list', '--lang', 'nl']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/B0000123.*betaalbestand.*R0000004.*geweigerd.*HTTP_422/);
  const taken = await portal.as('payment-officer', 'kantoor aanlevering list --status geweigerd -o json'.split(' '));
  expect(JSON.parse(taken.stdout)).toMatchObject({ items: [refused] });
});

test.each([
  ['retry', waiting, /Status +on its way/],
  ['close', closed, /Status +closed/],
] as const)('%s shows what became of it', async (verb, delivery, text) => {
  const line = ['office', 'delivery', verb, 'B0000123'];
  expect(JSON.parse((await portal.as('payment-officer', [...line, '-o', 'json'])).stdout)).toEqual(delivery);
  expect((await portal.as('payment-officer', line)).stdout).toMatch(text);
});
