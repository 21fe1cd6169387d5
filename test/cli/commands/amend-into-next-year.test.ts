import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { representative } from '../../../src/portal/practice/people/person.ts';
import { usePortal } from '../support/portal.ts';
import type { Result } from '../support/run.ts';

const portal = usePortal();
const folder = mkdtempSync(join(tmpdir(), 'pgb-next-year-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function amend(flags: string, tty = false): Promise<Result> {
  const line = `agreement amend --all --raise 3% --from 2027-01-01 --output-dir ${folder} ${flags}`.trim();
  return portal.as('representative', line.split(' '), {
    env: { PGB_DATA_DIR: folder, NO_COLOR: '1' },
    tty,
    width: 400,
  });
}

async function enterNextAwards(): Promise<string[]> {
  const client = await portal.client('representative');
  const assessor = await portal.client('assessor');
  const entered: string[] = [];
  const known = [];
  for await (const award of client.awards.list()) known.push(award);
  for (const { budgetHolder, law, careFunctions } of known) {
    const period = { start: '2027-01-01', end: '2027-12-31' };
    const named = { takeOverRepresentatives: false };
    const next = { budgetHolderId: budgetHolder.id, law, careFunctions, ...period, amountCents: 9_000_000, ...named };
    entered.push((await assessor.awards.create(next)).id);
  }
  return entered;
}

test('agreements that end before the day say that they are to be extended, and which award must be there', async () => {
  const short = await amend('', true);
  expect(short.code).toBe(5);
  expect(short.stderr).toMatch(/Extend them in the same amendment: --all with --end/);
  expect(short.stderr).toContain('the budget provider must enter the next one first');
  expect(short.stderr).toMatch(/give: pgb agreement amend --csv \S+\.rejected\.csv/);
  expect(short.stderr).toContain('Nothing was sent.');
  expect(short.stderr).not.toContain('dry run');
  const unpaid = await amend('--end 2027-12-31 --dry-run --lang nl');
  expect(unpaid.code).toBe(5);
  expect(unpaid.stderr).toContain('eerst de volgende invoeren');
  expect(unpaid.stderr).not.toContain('importeer dat bestand');
  expect(unpaid.stderr).toContain('Dit was een proef');
});

test('the cost by award is shown to who is on the next awards, and who is not is told so', async () => {
  const awards = await enterNextAwards();
  const unseen = await amend('--end 2027-12-31 --dry-run');
  expect(unseen).toMatchObject({ code: 0, stderr: expect.stringContaining('pgb award representative add') });
  const { initials, surname, birthDate, bsn } = representative;
  for (const award of awards) {
    const stdin = JSON.stringify({ kind: 'mentor', person: { initials, surname, birthDate, bsn } });
    const added = await portal.as('assessor', ['award', 'representative', 'add', award, '--input', '-', '--yes'], {
      stdin,
    });
    expect(added.code).toBe(0);
    const { stderr } = await amend('--end 2027-12-31 --dry-run');
    expect(stderr.includes('Not all that this costs')).toBe(award !== awards.at(-1));
  }
  const seen = await amend('--end 2027-12-31 --dry-run -o json');
  const { budgets } = JSON.parse(seen.stdout);
  expect(budgets.map(({ awardId }: { awardId: string }) => awardId).sort()).toEqual(awards.sort());
  const table = await amend('--end 2027-12-31 --dry-run');
  expect(table.stdout).toMatch(/T1000000/);
  expect(table.stderr).not.toContain('Not all that this costs');
});

test('a settlement that is too early is refused without a question', async () => {
  const early = await portal.as('assessor', ['office', 'award', 'settle', 'T0000001'], {
    tty: true,
    onWrite: (text, { type }) => {
      if (text.includes('(y/N)')) type('n\r');
    },
  });
  expect(early.stderr).not.toContain('(y/N)');
  expect(early.stderr).toContain('SETTLEMENT_TOO_EARLY');
});
