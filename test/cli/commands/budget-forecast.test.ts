import { expect, test } from 'vitest';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

test('one budget: exactly what the SDK answers, its months as csv, and a table of 80 columns', async () => {
  const client = await portal.client('holder');
  const answer = await client.budgets.forecast('T0000001', {});
  const json = await portal.as('holder', ['budget', 'forecast', 'T0000001', '-o', 'json']);
  expect([JSON.parse(json.stdout), json.stderr]).toEqual([JSON.parse(JSON.stringify(answer)), '']);
  const csv = await portal.as('holder', ['budget', 'forecast', 'T0000001', '-o', 'csv']);
  expect(csv.stdout.trim().split('\n')).toHaveLength(1 + answer.months.length);
  const screen = { tty: true, width: 80, env: { NO_COLOR: '1' } };
  const table = await portal.as('holder', ['budget', 'vooruitblik', 'T0000001'], screen);
  expect(table.code).toBe(0);
  expect(Math.max(...table.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(table.stdout).toMatch(/By month[^]*By agreement/);
  expect(table.stderr).toMatch(/estimate/);
});

test('a question costs what it says, changes nothing, and is put to the budgets that pay for the agreement', async () => {
  const client = await portal.client('holder');
  const before = await client.budgets.forecast('T0000001', {});
  const of = before.agreements.find(({ promisedCents }) => promisedCents > 0)!.agreementId!;
  const line = ['budget', 'forecast', '--raise', `${of}=10%`, '--from', before.period.start];
  const all = JSON.parse((await portal.as('holder', [...line, '-o', 'json'])).stdout);
  const asked = all.items.find(({ awardId }: { awardId: string }) => awardId === 'T0000001');
  expect(asked.promisedCents).toBeGreaterThan(before.promisedCents);
  expect(asked.leftCents).toBe(before.leftCents + before.promisedCents - asked.promisedCents);
  expect((await portal.as('holder', line)).stderr).toMatch(/Nothing was changed/);
  expect(await client.budgets.forecast('T0000001', {})).toEqual(before);
});

test('over all holders the budget that runs out first comes first', async () => {
  const { stdout } = await portal.as('representative', ['budget', 'forecast', '-o', 'json']);
  const items: { runsOutOn: string | null; budgetHolder: { id: string } }[] = JSON.parse(stdout).items;
  expect(new Set(items.map(({ budgetHolder }) => budgetHolder.id)).size).toBeGreaterThan(1);
  const days = items.map(({ runsOutOn }) => runsOutOn ?? '9999');
  expect(days).toEqual(days.toSorted());
});

test.each([
  [['--raise', 'Z0000001'], 2, /Z0000817=3%/],
  [['--hours', 'Z0000001=200'], 2, /Z0000817=10/],
  [['--raise', 'Z9999999=3%'], 1, /RECORD_NOT_FOUND/],
])('%j is not understood, and said to be so', async (flags, code, text) => {
  const found = await portal.as('holder', ['budget', 'forecast', ...flags]);
  expect(found.code).toBe(code);
  expect(found.stderr).toMatch(text);
});
