import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importAgreements } from '../../src/import/index.ts';
import { practicePortal } from '../sdk/support/practice.ts';

const path = join(import.meta.dirname, '../../examples/agreements.csv');
const practice = practicePortal(0);
const folder = await mkdtemp(join(tmpdir(), 'pgb-agreements-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the example makes three drafts: one can be shared, two wait for the award of next year', async () => {
  const client = await practice.clientOf('representative');
  const options = { path, client, jobs: join(folder, 'jobs'), outputDirectory: folder };
  const summary = await importAgreements(options).summary();
  expect(summary).toMatchObject({ lines: 5, items: { accepted: 3 }, files: { rejected: null } });
  expect(summary.findings.map(({ code, severity, lines }) => [code, severity, lines])).toEqual([
    ['AWARD_NOT_VALID', 'warning', 3],
  ]);
  const drafts = await client.agreements.list({ status: 'draft' }).toArray();
  const checked = await Promise.all(drafts.map(({ id }) => client.agreements.check(id)));
  expect(checked.filter(({ issues }) => issues.length === 0)).toHaveLength(1);
  const accepted = await readFile(join(folder, 'agreements.accepted.csv'), 'utf8');
  for (const { id } of drafts) expect(accepted).toContain(id);
});
