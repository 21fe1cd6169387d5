import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { formatRecordId } from '../../../../src/domain/index.ts';
import { organisation } from '../../../../src/portal/practice/people/providers.ts';
import { institution } from '../../../../src/portal/practice/seed/content/institution.ts';
import { providerRow } from '../../../../src/portal/practice/seed/rows.ts';
import { writeSeed } from '../../../../src/portal/practice/seed/write-seed.ts';
import { clientNumber } from '../../../../src/portal/practice/seeded-numbers.ts';
import { openStore } from '../../../../src/portal/store/open/open-store.ts';
import { holderOf, paymentOfficer, providerOf } from '../../support/callers.ts';
import { startOfTests } from '../../support/cases.ts';
import { declarationOf, hours } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { testKey } from '../../support/engines.ts';
import { statementsDuring } from '../../support/statements.ts';

const CLIENTS = 300;
const provider = providerOf(formatRecordId('care-provider', organisation.number));

async function declare(desk: Desk, from: number, count: number): Promise<string[]> {
  const declarations = Array.from({ length: count }, (_, index) => {
    const id = formatRecordId('agreement', clientNumber(from + index));
    const line = hours('2026-10-01', 60, { careFunction: 'individual-guidance' });
    const invoice = { invoiceNumber: `F${from + index}`, invoiceDate: '2026-11-01' };
    return declarationOf({ agreement: { id } }, { ...invoice, reference: id, lines: [line] });
  });
  const { results } = await desk.call(provider, 'declarations.batch', { declarations });
  expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(count);
  return results.map(({ declarationId }) => declarationId!);
}

async function decide(desk: Desk, ids: string[], from: number): Promise<void> {
  const holder = { ...holderOf(formatRecordId('budget-holder', clientNumber(from))), role: 'representative' as const };
  holder.budgetHolderIds = ids.map((_, index) => clientNumber(from + index));
  const decisions = ids.map((declarationId) => ({ declarationId, decision: 'approve' as const }));
  const { results } = await desk.call(holder, 'declarations.decide', { decisions });
  expect(results.filter(({ outcome }) => outcome === 'approved')).toHaveLength(ids.length);
}

test('however many there are, they take the same few statements, each with an index', async () => {
  const store = await openStore({ database: ':memory:', key: testKey });
  await store.db.insertInto('careProvider').values(providerRow(store, organisation)).execute();
  await writeSeed(store, institution(1, CLIENTS));
  const desk = createDesk(store, startOfTests);

  const [few, one] = await statementsDuring(() => declare(desk, 1, 1));
  const [many, rest] = await statementsDuring(() => declare(desk, 2, CLIENTS - 1));
  expect(many).toEqual(few);
  const [decidedOne] = await statementsDuring(() => decide(desk, one, 1));
  const [decidedMany] = await statementsDuring(() => decide(desk, rest, 2));
  expect(decidedMany.length).toBe(decidedOne.length);
  const [paid] = await statementsDuring(() => desk.call(paymentOfficer, 'paymentRuns.create', {}));

  const planned = new Set([...many, ...decidedMany, ...paid].filter((sql) => /^(select|update)/.test(sql)));
  for (const sql of planned) {
    const values = Array.from(sql.matchAll(/\?/g), () => '[]');
    const { rows } = await store.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, values),
    );
    const scans = rows.map(({ detail }) => detail).filter((detail) => /^SCAN (?!json_each)/.test(detail));
    expect([sql, scans]).toEqual([sql, []]);
  }
  await store.close();
});
