// How SQLite finds things once there is much of it; PostgreSQL measures its tables by itself.
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, type OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { testKey } from '../support/engines.ts';

async function memory(): Promise<OpenStore> {
  const store = await openStore({ database: ':memory:', key: testKey });
  onTestFinished(() => store.close());
  return store;
}

test.each([
  ['budget_holder_id in (1, 2, 3) and status = ?', 'declaration_by_budget_holder_id_id'],
  ['budget_holder_id in (1, 2, 3) and month = ?', 'declaration_by_budget_holder_id_id'],
  ['care_provider_id = 1 and month = ? and status = ?', 'declaration_by_care_provider_id_month_id'],
  ['care_provider_id = 1 and status = ?', 'declaration_by_care_provider_id_status_id'],
  ['care_provider_id = 1 and budget_holder_id = 2', 'declaration_by_budget_holder_id_id'],
  ['care_provider_id = 1 and agreement_id = 2', 'declaration_by_agreement_id_month'],
  ['care_provider_id = 1 and reference = ?', 'declaration_by_care_provider_id_reference'],
  ['status = ?', 'declaration_by_status_id'],
])('declarations where %s are found by %s', async (condition, index) => {
  const { db } = await memory();
  const text = `explain query plan select id from declaration where ${condition} order by id desc limit 50`;
  const { rows } = await sql<{ detail: string }>`${sql.raw(text)}`.execute(db);
  expect(rows[0]!.detail).toContain(`INDEX ${index} `);
});

test('every index that there are statistics of exists', async () => {
  const { db } = await memory();
  const { rows } = await sql<{ idx: string }>`
    select idx from sqlite_stat1 where idx not in (select name from sqlite_schema where type = 'index')`.execute(db);
  expect(rows).toEqual([]);
});
