import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { Cents } from '../../../domain/values/money.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import {
  lockPayrollLines,
  type PayrollResult,
  writeResults,
} from '../../store/queries/payments/payroll/payroll-lines.ts';
import type { Row } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';

/** The result of one line, as whoever does the payroll gives it. */
export interface GivenResult extends PayrollResult {
  /** To be compared with the gross amount of the order, when it is given. */
  grossCents?: Cents | undefined;
  /** The sender's own line number. */
  line?: number | undefined;
}

export interface JudgedResults {
  issues: Issue[];
  /** Results that are new. */
  answered: PayrollResult[];
  /** How many said what was known. */
  knownCount: number;
}

/**
 * Takes the result of an order, or of a part of it; a second time changes nothing. Nothing is taken of one in which
 * something is wrong, and with `dryRun` nothing at all.
 */
export async function answerOrder(
  store: Store,
  payrollOrderId: number,
  given: readonly GivenResult[],
  { now, dryRun }: { now: number; dryRun: boolean },
): Promise<JudgedResults> {
  const lines = await lockPayrollLines(
    store,
    payrollOrderId,
    given.map(({ paymentId }) => paymentId),
  );
  const judged = judgeResults(given, lines);
  if (judged.issues.length === 0 && !dryRun) await writeResults(store, judged.answered, now);
  return judged;
}

function judgeResults(given: readonly GivenResult[], lines: ReadonlyMap<number, Row<'payrollLine'>>): JudgedResults {
  const judged: JudgedResults = { issues: [], answered: [], knownCount: 0 };
  const seen = new Set<number>();
  given.forEach((result, index) => {
    const { paymentId, withheldCents, netCents } = result;
    const known = lines.get(paymentId);
    const issue = judgeOne(result, { known, isSecond: seen.has(paymentId), path: `lines.${index}` });
    seen.add(paymentId);
    if (issue !== undefined) judged.issues.push(issue);
    else if (known?.netCents === null) judged.answered.push({ paymentId, withheldCents, netCents });
    else judged.knownCount += 1;
  });
  return judged;
}

interface Place {
  known: Row<'payrollLine'> | undefined;
  isSecond: boolean;
  path: string;
}

function judgeOne({ paymentId, line, ...given }: GivenResult, { known, isSecond, path }: Place): Issue | undefined {
  const payment = formatRecordId('payment', paymentId);
  const more = line === undefined ? {} : { line };
  if (known === undefined) return newIssue('PAYROLL_LINE_UNKNOWN', `${path}.paymentId`, { payment }, more);
  if (isSecond) return newIssue('PAYROLL_LINE_TWICE', `${path}.paymentId`, { payment }, more);
  // Only a line that takes a wage back is below zero.
  const below = (['withheldCents', 'netCents'] as const).find((field) => given[field] < 0 && known.grossCents >= 0);
  if (below !== undefined) return newIssue('FIELD_INVALID', `${path}.${below}`, {}, more);
  const differs = (code: DifferingCode, field: string, found: Cents, expected: Cents): Issue | undefined =>
    found === expected ? undefined : newIssue(code, `${path}.${field}`, { payment, found, expected }, more);
  const { grossCents: gross } = known;
  return (
    differs('PAYROLL_GROSS_DIFFERS', 'grossCents', given.grossCents ?? gross, gross) ??
    differs('PAYROLL_SUM_DIFFERS', 'netCents', given.netCents + given.withheldCents, gross) ??
    differs('PAYROLL_ANSWERED', 'netCents', given.netCents, known.netCents ?? given.netCents)
  );
}

type DifferingCode = 'PAYROLL_GROSS_DIFFERS' | 'PAYROLL_SUM_DIFFERS' | 'PAYROLL_ANSWERED';
