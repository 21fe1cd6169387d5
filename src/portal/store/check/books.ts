import type { Finding } from '../../../messages/shape/upkeep.ts';
import type { DeclarationStatus, PaymentStatus } from '../../../domain/words.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Row } from '../schema.ts';
import { uncovered } from '../rows/open-covered.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { pagesOf } from '../rows/pages-of.ts';
import { isOneOf } from '../rows/rows-of.ts';
import type { Store } from '../store.ts';
import { bankFileFindings } from './bank-files.ts';
import { type FunctionShare, FunctionSums } from './function-budgets.ts';
import { type Counts, noCounts } from './counts.ts';
import { payrollCreditFindings } from './payroll-credits.ts';
import { recoveryFindings } from './recoveries.ts';

interface Spent {
  scheduledCents: number;
  paidCents: number;
  /** What comes back of it, since it was paid on in sickness. */
  compensatedCents: number;
}
const noneSpent: Spent = { scheduledCents: 0, paidCents: 0, compensatedCents: 0 };
type Shares = readonly (FunctionShare & { awardId: number; cents: number; compensationCents?: number })[];

/**
 * What must be true of the money at any moment, whatever was done, by whom, and where it broke off: each cent of a
 * declaration is borne by an award, each declaration that is to be paid has one payment, and banks were told what is
 * marked as paid.
 */
export async function* bookFindings(store: Store, counts: Counts = noCounts()): AsyncGenerator<Finding> {
  const spent = new Map<number, Spent>();
  for await (const { id } of awardsOf(store)) spent.set(id, { ...noneSpent });
  const ofFunctions = new FunctionSums();
  // A database of before corrections has no recoveries.
  const isOld = !(await existingColumns(store)).has('recovery');
  let checked = 0;
  // As they stand there: a seal that is broken is a finding, and no end of looking.
  for await (const page of pagesOf(store.rows, 'declaration')) {
    counts.declarations += page.length;
    const payments = await paymentsAbout(store, checked, page.at(-1)?.id ?? checked);
    const claimed = isOld ? none : await claimedAmong(store, checked, page.at(-1)?.id ?? checked);
    checked = page.at(-1)?.id ?? checked;
    for (const declaration of page) {
      yield* claimed.has(declaration.id)
        ? claimFindings(declaration, payments.get(declaration.id))
        : paymentFindings(declaration, payments.get(declaration.id));
      yield* shareFindings(store, declaration, spent, ofFunctions);
    }
  }
  const conflicts = await awardsWithConflict(store);
  for await (const award of awardsOf(store)) {
    counts.awards += 1;
    yield* awardFindings(award, { expected: spent.get(award.id), mayBeOverspent: conflicts.has(award.id) });
  }
  yield* ofFunctions.findings(store, conflicts);
  yield* bankFileFindings(store, counts);
  yield* recoveryFindings(store);
  yield* payrollCreditFindings(store);
}

async function* awardsOf({ rows }: Store): AsyncGenerator<Row<'award'>> {
  for await (const page of pagesOf(rows, 'award')) yield* page;
}

interface Payment extends Pick<Row<'payment'>, 'id' | 'status' | 'declarationId' | 'amountCents'> {
  /** What payroll made of it; null without payroll, and as long as that has not answered. */
  netCents: number | null;
  withheldCents: number | null;
}

async function paymentsAbout(store: Store, after: number, upTo: number): Promise<Map<number, Payment>> {
  const rows = await store.db
    .selectFrom('payment')
    .select(['payment.id', 'payment.status', 'payment.declarationId', 'payment.amountCents'])
    .where('payment.declarationId', '>', after)
    .where('payment.declarationId', '<=', upTo)
    .execute();
  const results = await payrollResults(
    store,
    rows.map(({ id }) => id),
  );
  const unknown = { netCents: null, withheldCents: null };
  return new Map(
    rows.map((payment) => [payment.declarationId, { ...payment, ...(results.get(payment.id) ?? unknown) }]),
  );
}

/** None in a database of before payroll. */
async function payrollResults(
  store: Store,
  ids: readonly number[],
): Promise<Map<number, Pick<Payment, 'netCents' | 'withheldCents'>>> {
  if (!(await existingColumns(store)).has('payrollLine')) return new Map();
  const rows = await store.db
    .selectFrom('payrollLine')
    .select(['paymentId', 'netCents', 'withheldCents'])
    .where(isOneOf(store, 'payrollLine.paymentId', ids))
    .execute();
  return new Map(rows.map(({ paymentId, ...result }) => [paymentId, result]));
}

/** The status that the payment of a declaration has; without one there is to be none. */
const paymentStatusOf: Readonly<Record<DeclarationStatus, PaymentStatus | undefined>> = {
  'awaiting-holder': undefined,
  submitted: 'scheduled',
  scheduled: 'scheduled',
  paid: 'paid',
  rejected: undefined,
  withdrawn: undefined,
  corrected: undefined,
};

const none: ReadonlySet<number> = new Set();

/** The declarations for which money is to come back. */
async function claimedAmong({ db }: Store, after: number, upTo: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('recovery')
    .select('declarationId')
    .where('declarationId', '>', after)
    .where('declarationId', '<=', upTo)
    .execute();
  return new Set(rows.map(({ declarationId }) => declarationId));
}

/** What was paid is to come back only of a declaration that was corrected or withdrawn; its payment stays what it was. */
function* claimFindings(declaration: Row<'declaration'>, payment: Payment | undefined): Generator<Finding> {
  const { id, status, totalCents: expectedCents } = declaration;
  const about = { declaration: formatRecordId('declaration', id) };
  if (status !== 'corrected' && status !== 'withdrawn') yield { code: 'recovery-needless', params: about };
  if (payment === undefined) yield { code: 'payment-missing', params: { ...about, expectedCents } };
  else if (payment.amountCents !== (payment.netCents ?? expectedCents)) {
    const both = { ...about, payment: formatRecordId('payment', payment.id), foundCents: payment.amountCents };
    yield { code: 'payment-differs', params: { ...both, expectedCents, hasOtherStatus: false } };
  }
}

function* paymentFindings(declaration: Row<'declaration'>, payment: Payment | undefined): Generator<Finding> {
  const { id, status, totalCents: expectedCents } = declaration;
  const about = { declaration: formatRecordId('declaration', id) };
  const expectedStatus = paymentStatusOf[status];
  if (payment === undefined) {
    if (expectedStatus !== undefined || status === 'corrected')
      yield { code: 'payment-missing', params: { ...about, expectedCents } };
    return;
  }
  const both = { ...about, payment: formatRecordId('payment', payment.id) };
  const { netCents, withheldCents } = payment;
  // The budget bears the gross amount; the bank is told what is left of it.
  const paidCents = netCents ?? expectedCents;
  const foundGross = netCents === null ? expectedCents : netCents + (withheldCents ?? 0);
  if (foundGross !== expectedCents) {
    yield { code: 'payroll-differs', params: { ...both, foundCents: foundGross, expectedCents } };
  }
  if (status === 'corrected') {
    if (payment.amountCents > 0) yield { code: 'recovery-missing', params: { ...about, expectedCents } };
  } else if (expectedStatus === undefined) yield { code: 'payment-needless', params: both };
  else if (payment.status !== expectedStatus || payment.amountCents !== paidCents) {
    const hasOtherStatus = payment.status !== expectedStatus;
    yield {
      code: 'payment-differs',
      params: { ...both, foundCents: payment.amountCents, expectedCents: paidCents, hasOtherStatus },
    };
  }
}

function* shareFindings(
  { unseal }: Store,
  row: Row<'declaration'>,
  spent: ReadonlyMap<number, Spent>,
  ofFunctions: FunctionSums,
): Generator<Finding> {
  const declaration = formatRecordId('declaration', row.id);
  const shares = readShares(row.perAwardJson, unseal);
  if (shares === undefined) {
    yield { code: 'shares-unreadable', params: { declaration } };
    return;
  }
  const foundCents = shares.reduce((sum, { cents }) => sum + cents, 0);
  if (foundCents !== row.costCents) {
    yield { code: 'shares-differ', params: { declaration, foundCents, expectedCents: row.costCents } };
  }
  for (const { awardId, cents, functions, compensationCents = 0 } of shares) {
    ofFunctions.add(awardId, row.status, functions);
    const award = spent.get(awardId);
    if (award === undefined) {
      yield { code: 'award-missing', params: { declaration, award: formatRecordId('award', awardId) } };
      continue;
    }
    const isPaid = row.status === 'paid';
    if (!isPaid && row.status !== 'submitted' && row.status !== 'scheduled') continue;
    award[isPaid ? 'paidCents' : 'scheduledCents'] += cents;
    award.compensatedCents += compensationCents;
  }
}

/** Undefined when the text does not say which award bears how much, or nobody can open it. */
function readShares(value: string, unseal: Store['unseal']): Shares | undefined {
  try {
    const shares = JSON.parse(uncovered(value, unseal)) as unknown;
    return Array.isArray(shares) && shares.every((share) => isShare(share)) ? (shares as Shares) : undefined;
  } catch {
    return undefined;
  }
}

function isShare(share: unknown): boolean {
  if (typeof share !== 'object' || share === null) return false;
  const { awardId, cents } = share as Record<string, unknown>;
  return Number.isSafeInteger(awardId) && Number.isSafeInteger(cents);
}

/** An award that was lowered under what was spent is overspent, and its office knows: that is a spending conflict. */
async function awardsWithConflict({ db }: Store): Promise<Set<number>> {
  const rows = await db
    .selectFrom('awardConflict')
    .select('awardId')
    .where((eb) => eb.or([eb('resolvedAt', 'is', null), eb('resolution', '=', 'lifted')]))
    .execute();
  return new Set(rows.map(({ awardId }) => awardId));
}

interface Known {
  expected: Spent | undefined;
  mayBeOverspent: boolean;
}

function* awardFindings(row: Row<'award'>, { expected = noneSpent, mayBeOverspent }: Known): Generator<Finding> {
  // A database of before reports of absence has no compensation.
  const { amountCents, depositedCents, scheduledCents, paidCents, compensatedCents = 0 } = row;
  const award = formatRecordId('award', row.id);
  if (scheduledCents !== expected.scheduledCents || paidCents !== expected.paidCents) {
    const { scheduledCents: expectedScheduledCents, paidCents: expectedPaidCents } = expected;
    yield {
      code: 'award-differs',
      params: { award, scheduledCents, paidCents, expectedScheduledCents, expectedPaidCents },
    };
  }
  const spentCents = scheduledCents + paidCents;
  if (compensatedCents !== expected.compensatedCents) {
    const { compensatedCents: expectedCents } = expected;
    yield { code: 'compensation-differs', params: { award, foundCents: compensatedCents, expectedCents } };
  }
  const totalCents = amountCents + depositedCents + compensatedCents;
  if (spentCents > totalCents && !mayBeOverspent)
    yield { code: 'award-overspent', params: { award, amountCents: totalCents, spentCents } };
}
