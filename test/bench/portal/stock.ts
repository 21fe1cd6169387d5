// What a portal that is years old holds, written straight into its store: care of earlier months, approved and paid.
import { hash } from 'node:crypto';
import type { DeclarationLine } from '../../../src/domain/declaration-content.ts';
import { addDays } from '../../../src/domain/values/date.ts';
import { lastDay, type Month } from '../../../src/domain/values/month.ts';
import { declarationEvent } from '../../../src/portal/declarations/events.ts';
import { costsOf } from '../../../src/portal/declarations/costs-per-award.ts';
import { paymentEvent } from '../../../src/portal/payments/events.ts';
import { openDataDir } from '../../../src/portal/practice/data-dir.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { organisation } from '../../../src/portal/practice/people/providers.ts';
import { practiceStart } from '../../../src/portal/practice/seed/content/calendar.ts';
import { seedPortal, seedClients } from '../../../src/portal/practice/seed/fill-portal.ts';
import { services } from '../../../src/portal/services.ts';
import { openStore, type OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { addDeclarations, type NewDeclarationRecord } from '../../../src/portal/store/queries/declarations/changes.ts';
import { appendEvents } from '../../../src/portal/store/queries/events/append-events.ts';
import { finishPaymentRun, openPaymentRun } from '../../../src/portal/store/queries/payments/runs.ts';
import { reserve, markSpent } from '../../../src/portal/store/queries/awards/costs/reservations.ts';
import { insertRows } from '../../../src/portal/store/rows/insert-rows.ts';
import type { NewRow } from '../../../src/portal/store/schema.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { invoiceOf, linesOf, monthsBefore, nameOf, ways } from './care.ts';

/** Months of the year that lie before the one that is declared now. */
export const mostMonths = 9;
const STEP = 1000;

/** A practice portal with so many clients, of whom so many declarations are there already, the newest last. */
export async function fillStock(folder: string, clients: number, declarations: number): Promise<void> {
  const store = await openStore(await openDataDir(folder));
  try {
    await seedPortal(store, services, { seed: 'base', now: practiceStart });
    await seedClients(store, clients);
    const months = monthsBefore(Math.ceil(declarations / clients));
    for (const [index, month] of months.entries()) {
      await fillMonth(store, month, Math.min(clients, declarations - index * clients));
    }
  } finally {
    await store.close();
  }
}

interface Filling {
  month: Month;
  runId: number;
  lines: readonly Lines[];
}

async function fillMonth(store: OpenStore, month: Month, clients: number): Promise<void> {
  const { id: runId } = await openPaymentRun(store, payDay(month), momentOf(payDay(month)));
  const lines = Array.from({ length: ways }, (_, way) => stored(linesOf(month, way)));
  for (let from = 1; from <= clients; from += STEP) {
    const some = Array.from({ length: Math.min(STEP, clients - from + 1) }, (_, index) => from + index);
    await store.transaction((inside) => fillClients(inside, { month, runId, lines }, some), { durable: false });
  }
  await finishPaymentRun(store, runId, momentOf(payDay(month)));
}

async function fillClients(store: Store, filling: Filling, clients: readonly number[]): Promise<void> {
  const { month } = filling;
  const first = await store.nextIds('declaration', clients.length);
  const declarations = clients.map((client, index) => declarationOf(first + index, client, filling));
  await addDeclarations(store, declarations);
  const firstPayment = await store.nextIds('payment', clients.length);
  const payments = declarations.map((one, index) => paymentOf(firstPayment + index, one, filling));
  await insertRows(store, 'payment', payments);
  const costs = costsOf(declarations);
  await reserve(store, costs);
  await markSpent(store, costs);
  const paid = payDay(month);
  await appendEvents(store, momentOf(declaredOn(month)), [
    ...declarations.map((one) => declarationEvent('declaration.awaiting-holder', one)),
    ...declarations.map((one) => declarationEvent('declaration.approved', one)),
  ]);
  await appendEvents(store, momentOf(paid), [
    ...payments.map((one) => paymentEvent('payment.scheduled', one, paid)),
    ...payments.map((one) => paymentEvent('payment.paid', one, paid)),
  ]);
}

function declaredOn(month: Month): string {
  return addDays(lastDay(month), 3);
}

function payDay(month: Month): string {
  return addDays(lastDay(month), 8);
}

function momentOf(date: string): number {
  return Date.parse(`${date}T11:00:00Z`);
}

interface Lines {
  lines: readonly DeclarationLine[];
  count: number;
  minutes: number;
  cents: number;
}

function stored(lines: readonly DeclarationLine[]): Lines {
  return {
    lines,
    count: lines.length,
    minutes: lines.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    cents: lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
  };
}

function declarationOf(id: number, client: number, { month, lines }: Filling): NewDeclarationRecord {
  const { lines: declared, count, minutes, cents } = lines[client % ways] ?? stored([]);
  const number = clientNumber(client);
  const name = nameOf(client, month);
  return {
    id,
    reference: name,
    contentHash: hash('sha256', name, 'base64url'),
    status: 'paid',
    kind: 'care-delivered',
    month,
    agreementId: number,
    budgetHolderId: number,
    careProviderId: organisation.number,
    invoiceNumber: invoiceOf(client, month),
    invoiceDate: lastDay(month),
    lineCount: count,
    minutes,
    totalCents: cents,
    costCents: cents,
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    lines: declared,
    perAward: [{ awardId: number, cents }],
    submittedBy: 'care-provider',
    submittedAt: momentOf(declaredOn(month)),
    decidedAt: momentOf(declaredOn(month)),
    rejectionReasonSealed: null,
  };
}

function paymentOf(id: number, declaration: NewDeclarationRecord, { month, runId }: Filling): NewRow<'payment'> {
  return {
    id,
    status: 'paid',
    declarationId: declaration.id,
    agreementId: declaration.agreementId,
    month,
    budgetHolderId: declaration.budgetHolderId,
    careProviderId: declaration.careProviderId,
    amountCents: declaration.totalCents,
    dueDate: payDay(month),
    paidAt: momentOf(payDay(month)),
    paymentRunId: runId,
  };
}
