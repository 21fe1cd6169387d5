// How SQLite finds things once there is much of it; PostgreSQL measures its tables by itself.
import { CompiledQuery, createQueryId, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, type OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { findDeclaration } from '../../../src/portal/store/queries/declarations/declarations.ts';
import { correctedStates } from '../../../src/portal/store/queries/declarations/corrections.ts';
import { findRecovery } from '../../../src/portal/store/queries/payments/recoveries.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { holderOf, paymentOfficer } from '../support/callers.ts';
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

test.each<[string, (store: Store) => Promise<unknown>]>([
  ['a declaration', (store) => findDeclaration(store, paymentOfficer, 1)],
  ['a declaration of a holder', (store) => findDeclaration(store, holderOf('A0000001'), 1)],
  ['a recovery', (store) => findRecovery(store, holderOf('A0000001'), 1)],
  ['what is corrected', (store) => correctedStates(store, [1, 2, 3], { hold: true })],
])('%s is found without looking through a whole table', async (_, find) => {
  const store = await memory();
  const asked: RootOperationNode[] = [];
  const listener: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await find({ ...store, db: store.db.withPlugin(listener) });
  expect(asked).not.toEqual([]);
  const executor = store.db.getExecutor();
  for (const node of asked) {
    const { sql: text, parameters } = executor.compileQuery(node, createQueryId());
    const { rows } = await store.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${text}`, [...parameters]),
    );
    // Lists of numbers are a table too.
    const scanned = rows.map(({ detail }) => detail).filter((detail) => /^SCAN (?!json_each)/.test(detail));
    expect(scanned).toEqual([]);
  }
});
