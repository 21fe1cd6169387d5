import type { Declaration } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { isReplacement } from '../send/replacement-reference.ts';
import type { Answered } from '../send/send.ts';
import type { OutcomeRecorder } from '../send/outcome-recorder.ts';
import type { Changed, Reconcile, Reconciling } from '../send/reconcile-changed.ts';
import { compareCare, type CareComparison } from './care/compare-care.ts';
import type { DeclarationAnswer } from './destination.ts';
import { daysIn, describeDifference } from './care/difference.ts';
import { correctPaid } from './exchange/correct-paid.ts';
import { exchange } from './exchange/exchange.ts';
import { takeUpExchange } from './exchange/take-up-exchange.ts';
import { joinCare } from './care/join-care.ts';
import { findStanding, isGone, isPaid } from './care/standing.ts';
import { findTwins, isOnlyPart, isPartOfFirst, type Differing } from './care/twins.ts';
import { withWhatStands } from './care/what-stands.ts';

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
  const { reference, json, joined } = kind.compose({ ...item, replaces: null });
  const earlier = isGone(seen) ? await findStanding(client, seen, signal) : seen;
  if (earlier === undefined) return recordNoneStands(item, seen, reference, recorder, reconciling);
  const now = withWhatStands(JSON.parse(json) as DeclarationInput, item.lines, earlier);
  const difference = compareCare(earlier.lines, now.lines);
  const differing = { item, earlier, now, difference };
  const twins = findTwins(differing, joined, reconciling);
  if (isOf(earlier, reference) || isSame(differing, reconciling))
    return twins.length > 0 ? recordTwins(differing, twins, recorder) : recordSame(item, earlier, difference, recorder);
  return settle(differing, twins, recorder, reconciling);
};

/** Does what the sender asked for, or tells what could be asked for. */
async function settle(
  differing: Differing,
  twins: readonly IsoDate[],
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { item, earlier, now, difference } = differing;
  const { kind, add, update } = reconciling;
  const { differs, partly = differs } = kind.reconciledCodes;
  const isPart = isPartOfFirst(item, reconciling);
  const isPartial = isOnlyPart(differing, reconciling);
  const mayReplace = update && !isPartial;
  if (isPaid(earlier) && difference.added.length + (isPartial ? 0 : difference.gone.length) > 0)
    return mayReplace && earlier.status === 'paid'
      ? correctPaid(item, earlier, now, recorder, reconciling)
      : recorder.recordFinding(item.id, 'DECLARED_PAID', describeDifference(earlier, now));
  if (twins.length > 0 && !mayReplace) return recordTwins(differing, twins, recorder);
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

function recordTwins({ item, earlier }: Differing, twins: readonly IsoDate[], recorder: OutcomeRecorder): void {
  recorder.recordFinding(item.id, 'DECLARED_ALIKE', { found: earlier.id, ...daysIn(twins) });
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

function isSame({ earlier, now, difference: { gone, added } }: Differing, { update }: Reconciling): boolean {
  const { invoiceNumber = null, invoiceDate = null } = now;
  // At 0.1.0 the column was passed over, so that only who asks for it has it added. What a file does not name stays.
  const isPassedOver = earlier.vatNumber === null && !update;
  const hasSameVat = isPassedOver || earlier.vatNumber === (now.vatNumber ?? earlier.vatNumber);
  const hasSameInvoice = earlier.invoiceNumber === invoiceNumber && earlier.invoiceDate === invoiceDate && hasSameVat;
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
