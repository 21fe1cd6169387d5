import { transferCents } from '../../../domain/payment/transfer-cents.ts';
import { formatRecordId, parseRecordId } from '../../../domain/values/record-id.ts';
import type { Finding } from '../../../messages/shape/upkeep.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { pagesOf } from '../rows/pages-of.ts';
import type { Row } from '../schema.ts';
import type { Store } from '../store.ts';
import type { Counts } from './counts.ts';

// Only a run of its own is held in memory: its file, tens of megabytes, and its payments.
type Run = Pick<Row<'paymentRun'>, 'id' | 'paymentCount' | 'totalCents' | 'creditTransferSealed' | 'forgottenAt'>;

/** Who is marked as paid stands once, with the right amount, in the file that the bank was given; and nobody else does. */
export async function* bankFileFindings(store: Store, counts: Counts): AsyncGenerator<Finding> {
  const { db } = store;
  for await (const page of pagesOf(db, 'paymentRun')) {
    for (const run of page) {
      counts.paymentRuns += 1;
      // In a database of before terms were kept to no file was removed.
      if ((run.forgottenAt ?? null) === null) yield* runFindings(store, run);
    }
  }
  for await (const page of pagesOf(db, 'payment')) {
    counts.payments += page.length;
    for (const { id, status, amountCents, paymentRunId } of page) {
      const isWithoutRun = status === 'paid' && amountCents > 0 && paymentRunId === null;
      if (isWithoutRun) yield { code: 'paid-without-run', params: { payment: formatRecordId('payment', id) } };
    }
  }
}

async function* runFindings(store: Store, row: Run): AsyncGenerator<Finding> {
  const run = formatRecordId('payment-run', row.id);
  const transfers = transfersIn(openOrNothing(store, row.creditTransferSealed));
  const foundCents = transfers.reduce((sum, { cents }) => sum + cents, 0);
  if (transfers.length !== row.paymentCount || foundCents !== row.totalCents) {
    yield {
      code: 'run-differs',
      params: {
        run,
        transfers: transfers.length,
        foundCents,
        expectedTransfers: row.paymentCount,
        expectedCents: row.totalCents,
      },
    };
  }
  yield* transferFindings(store, row.id, transfers);
}

async function* transferFindings(store: Store, runId: number, transfers: readonly Transfer[]): AsyncGenerator<Finding> {
  const run = formatRecordId('payment-run', runId);
  const sent = new Map<number, number>();
  for (const { payment, cents } of transfers) sent.set(payment, (sent.get(payment) ?? 0) + cents);
  const payments = await store.db.selectFrom('payment').selectAll().where('paymentRunId', '=', runId).execute();
  const returned = await returnedOf(store, runId);
  for (const payment of payments) {
    // In a database of before corrections nothing is taken off.
    const { id, status, amountCents, nettedCents = 0 }: Partial<Row<'payment'>> & typeof payment = payment;
    const expectedCents = transferCents({ amountCents, nettedCents });
    const foundCents = sent.get(id) ?? 0;
    const isSent = sent.delete(id);
    if ((isSent || status === 'paid') && foundCents !== expectedCents) {
      const params = { payment: formatRecordId('payment', id), run, foundCents, expectedCents };
      yield { code: 'bank-file-differs', params };
    }
  }
  for (const [payment, foundCents] of sent) {
    // What the bank sent back was in the file, and is in no run until it is sent again.
    const expectedCents = returned.get(payment) ?? 0;
    if (foundCents === expectedCents) continue;
    const params = { payment: formatRecordId('payment', payment), run, foundCents, expectedCents };
    yield { code: 'bank-file-differs', params };
  }
}

/** The cents of each payment that was sent in a run and came back; none in a database of before it was kept. */
async function returnedOf(store: Store, runId: number): Promise<Map<number, number>> {
  if (!(await existingColumns(store)).has('paymentReturn')) return new Map();
  const rows = await store.db
    .selectFrom('paymentReturn')
    .select(['paymentId', 'amountCents'])
    .where('paymentRunId', '=', runId)
    .execute();
  return new Map(rows.map(({ paymentId, amountCents }) => [paymentId, amountCents]));
}

/** What the key does not open is found with all that is sealed. */
function openOrNothing({ unseal }: Store, sealed: string | null): string {
  try {
    return sealed === null ? '' : unseal(sealed);
  } catch {
    return '';
  }
}

interface Transfer {
  payment: number;
  cents: number;
}

const TRANSFER = /<EndToEndId>([^<]*)<\/EndToEndId><\/PmtId><Amt><InstdAmt Ccy="EUR">(\d+)\.(\d\d)<\/InstdAmt>/g;

/** Reads what `payments/credit-transfer` wrote. */
function transfersIn(xml: string): Transfer[] {
  return [...xml.matchAll(TRANSFER)].map(([, id = '', euros, cents]) => ({
    payment: parseRecordId(id.replace(/-\d+$/, ''))?.number ?? 0,
    cents: Number(`${euros}${cents}`),
  }));
}
