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

test('a new agreement costs what its hours do, and is shown as new beside a bar for each month', async () => {
  const client = await portal.client('holder');
  const { period, leftCents, months } = await client.budgets.forecast('T0000001', {});
  const from = `${period.end.slice(0, 7)}-01`;
  const line = ['budget', 'forecast', 'T0000001', '--new', '7=10,50', '--from', from];
  const asked = JSON.parse((await portal.as('holder', [...line, '-o', 'json'])).stdout);
  // 7 hours a week are one each day, and December has 31 days.
  expect(asked.leftCents).toBe(leftCents - 31 * 10_50);
  expect(asked.agreements.at(-1)).toMatchObject({ agreementId: null, isNew: true, promisedCents: 31 * 10_50 });
  const { stdout } = await portal.as('holder', [...line, '--chart'], { tty: true, width: 80, env: { NO_COLOR: '1' } });
  expect(stdout.match(/[#.]{24}/g)).toHaveLength(months.length);
  expect(stdout).toContain('#'.repeat(Math.ceil((asked.leftCents / asked.totalCents) * 24)));
  expect((await client.budgets.forecast('T0000001', {})).leftCents).toBe(leftCents);
});

test.each([['--new', '7=10,50'], ['--chart']])('%s asks for the number of the award', async (...flags) => {
  const { code, stderr } = await portal.as('holder', ['budget', 'forecast', ...flags]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('awardId')]);
});

test.each(['7', '7=', '=10', '200=10', '7=10=1', 'Z0000001=10'])('--new %s is not understood', async (typed) => {
  const { code, stderr } = await portal.as('holder', ['budget', 'forecast', 'T0000001', '--new', typed]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('10=45,50')]);
});
