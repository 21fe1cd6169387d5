import type { Declaration } from '../../contract/types.ts';
import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { isReplacement } from '../send/replacement-reference.ts';
import type { Answered } from '../send/send.ts';
import type { OutcomeRecorder } from '../send/outcome-recorder.ts';
import type { Changed, Reconcile, Reconciling } from '../send/reconcile-changed.ts';
import { compareCare, type CareComparison } from './compare-care.ts';
import type { DeclarationAnswer } from './destination.ts';
import { daysIn, describeDifference } from './difference.ts';
import { exchange } from './exchange/exchange.ts';
import { takeUpExchange } from './exchange/take-up-exchange.ts';
import { joinCare } from './join-care.ts';
import { withoutTimes } from './needed-times.ts';
import { findStanding, isGone } from './standing.ts';

/**
 * Notes in what a declaration that was handed in before differs from the file. With `update` the earlier one makes way
 * for the one of the file, and with `add` for both together, while the portal allows that. A file that is a part of
 * what stands never takes its place, since the rest would disappear.
 */
export const reconcileDeclaration: Reconcile<DeclarationAnswer> = async (item, recorder, reconciling) => {
  const { client, kind, replacements, signal } = reconciling;
  const seen = await client.declarations.show(item.recordId, { signal });
  const begun = replacements.find(item.id);
  if (begun?.state === 'begun' && begun.recordId === seen.id && seen.status === 'withdrawn')
    return takeUpExchange(item, seen, begun, recorder, reconciling);
  const { reference, json } = kind.compose({ ...item, replaces: null });
  const earlier = isGone(seen) ? await findStanding(client, seen, signal) : seen;
  if (earlier === undefined) return recordNoneStands(item, seen, reference, recorder, reconciling);
  const now = JSON.parse(json) as DeclarationInput;
  const difference = compareCare(earlier.lines, now.lines);
  if (isOf(earlier, reference) || isSame(earlier, now, difference))
    return recordSame(item, earlier, difference, recorder);
  return settle({ item, earlier, now, difference }, recorder, reconciling);
};

interface Differing {
  item: Changed;
  earlier: Declaration;
  now: DeclarationInput;
  difference: CareComparison;
}

/** Does what the sender asked for, or tells what could be asked for. */
async function settle(
  { item, earlier, now, difference }: Differing,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { kind, add, update, isPart, missesLines } = reconciling;
  const { differs, partly = differs } = kind.reconciledCodes;
  const hasNoneThatStand = difference.gone.length === earlier.lines.length;
  const isPartial = difference.unnamed > 0 && (hasNoneThatStand || isPart || missesLines(item.id));
  const mayReplace = update && !isPartial;
  const twins = mayReplace
    ? []
    : isPart
      ? twinsIn(difference, earlier, reconciling)
      : add
        ? timedIn(difference, item)
        : [];
  if (twins.length > 0)
    return recorder.recordFinding(item.id, 'DECLARED_ALIKE', { found: earlier.id, ...daysIn(twins) });
  const hasNothingNew = difference.added.length === 0;
  if (hasNothingNew && (add || isPart) && !mayReplace) return recordSame(item, earlier, difference, recorder);
  if (add) {
    const joined = joinCare(earlier, now);
    if ('together' in joined) {
      const proposal = { code: partly, params: describeDifference(earlier, now) };
      return exchange({ item, earlier, next: joined.together, joins: true, proposal }, recorder, reconciling);
    }
    if (!mayReplace) return recorder.recordFinding(item.id, joined.refused, joined.params);
  }
  const code = isPartial ? (hasNothingNew ? 'DECLARED_MORE' : partly) : differs;
  const params = describeDifference(earlier, now);
  return mayReplace
    ? exchange({ item, earlier, next: now, joins: false, proposal: { code, params } }, recorder, reconciling)
    : recorder.recordFinding(item.id, code, params);
}

/**
 * The days of lines that only look like lines that stand: what was left of an earlier import was not sent by it, so that a
 * line of another number is another visit. Of lines whose first number nobody knows nothing can be told.
 */
function twinsIn(
  { alike }: CareComparison,
  earlier: Declaration,
  { originalLine }: Pick<Reconciling, 'originalLine'>,
): IsoDate[] {
  const standing = new Set(earlier.lines.map(({ line }) => line));
  const isTwin = ({ line = 0 }: LineInput): boolean => {
    const original = originalLine(line);
    return original !== undefined && !standing.has(original);
  };
  return [...new Set(alike.filter(isTwin).map(({ date }) => date))].sort();
}

/**
 * The days of lines that stand already only as far as can be seen: the file has their times, and what stands has none, so
 * that as much care at another time of that day may be another visit.
 */
function timedIn({ alike }: CareComparison, { lines }: Changed): IsoDate[] {
  const timed = new Set(lines.filter(({ content }) => content !== withoutTimes(content)).map(({ line }) => line));
  const isTimed = ({ line = 0, startTime }: LineInput): boolean => startTime === undefined && timed.has(line);
  return [...new Set(alike.filter(isTimed).map(({ date }) => date))].sort();
}

/** Records that these lines stand already; only those count, of a declaration that has more of them. */
function recordSame(item: Changed, earlier: Declaration, { gone }: CareComparison, recorder: OutcomeRecorder): void {
  const goneCents = gone.reduce((sum, { amountCents, travelCents = 0 }) => sum + amountCents + travelCents, 0);
  recorder.recordSame(item.id, { ...earlier, totalCents: earlier.totalCents - goneCents });
}

/** Whether a declaration was made of the same lines, be it in the place of another one. */
function isOf({ reference }: Declaration, content: string): boolean {
  return reference === content || isReplacement(reference, content);
}

function isSame(earlier: Declaration, now: DeclarationInput, { gone, added }: CareComparison): boolean {
  const { invoiceNumber = null, invoiceDate = null } = now;
  const hasSameInvoice = earlier.invoiceNumber === invoiceNumber && earlier.invoiceDate === invoiceDate;
  return gone.length === 0 && added.length === 0 && hasSameInvoice;
}

/** The month is free. What was withdrawn is sent again only on request, and what the holder rejected never. */
function recordNoneStands(
  item: Changed,
  seen: Declaration,
  reference: string,
  recorder: OutcomeRecorder,
  { update }: Reconciling,
): void {
  const mayBeSent = !isOf(seen, reference) || (update && seen.status === 'withdrawn');
  if (mayBeSent) recorder.stageAgain(item.id, seen.id);
  else recorder.recordSame(item.id, seen);
}
