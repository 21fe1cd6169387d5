import type { Exit } from '../../../contract/http/errors.ts';
import { batchLimit } from '../../../contract/limits.ts';
import type { Decision, DecisionResult } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';
import { StatusLine } from '../../terminal/status-line.ts';
import { confirm } from '../../prompt/confirm.ts';
import { decisionList } from '../../view/declaration.ts';
import { confirmWarned } from './confirm-warned.ts';
import { countWaiting, waitingIds } from './find-awaiting.ts';
import { awaitingQuery, type Chosen } from './choose-declarations.ts';

type Deciding = Pick<Decision, 'decision' | 'reason'>;

/**
 * Decides on the declarations that were named, or on all that wait: a batch at a time, told as they are done, so that
 * there may be any number of them. Some refused is exit 5. Said again, a decision is what it was.
 */
export async function decide(context: Context, chosen: Chosen, deciding: Deciding): Promise<Exit> {
  const query = await awaitingQuery(context, chosen);
  if (query === undefined) {
    if (deciding.decision === 'approve' && !chosen.yes) await confirmWarned(context, chosen.declarationIds);
    return decideOn(context, batches(chosen.declarationIds), deciding, undefined);
  }
  if (chosen.yes) return decideOn(context, waitingIds(context, query), deciding, undefined);
  const { count, cents, newest, warned } = await countWaiting(context, query);
  if (count > 0) {
    const { format } = await context.texts();
    const { approveAll, rejectAll } = context.cli.notices.confirm;
    const ask = deciding.decision === 'approve' ? approveAll : rejectAll;
    await confirm(context, ask(count, format.money(cents), warned), false);
  }
  return decideOn(context, waitingIds(context, query, newest), deciding, count);
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += batchLimit) yield ids.slice(from, from + batchLimit);
}

async function decideOn(
  context: Context,
  idBatches: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  deciding: Deciding,
  total: number | undefined,
): Promise<Exit> {
  const client = await context.client();
  const writer = await context.out.answerRows(decisionList, (results) => ({ results }));
  const tally = new Tally();
  const status = new StatusLine(context.surroundings.stderr);
  const { declaration, import: imported } = context.cli.notices;
  for await (const ids of idBatches) {
    if (ids.length === 0) continue;
    const decisions = ids.map((declarationId) => ({ declarationId, ...deciding }));
    const { results } = await client.declarations.decide({ decisions }, context.call);
    status.clear();
    for (const result of results) {
      tally.add(result);
      await writer.row(result);
    }
    status.show((seconds) => declaration.deciding(tally.all, total, Math.round(tally.all / seconds)));
    if (context.stopping.aborted || context.out.closed) break;
  }
  status.clear();
  await writer.end(null);
  await context.out.notice(declaration.decided(tally.approved, tally.rejected, tally.refused));
  if (tally.already > 0) await context.out.notice(declaration.decidedBefore(tally.already));
  if (context.stopping.aborted) {
    await context.out.notice(imported.stopped(context.typed));
    return 'interrupted';
  }
  return tally.refused === 0 ? 'done' : 'lines-rejected';
}

class Tally {
  approved = 0;
  rejected = 0;
  refused = 0;
  /** The declaration was decided so before: nothing was changed. */
  already = 0;

  get all(): number {
    return this.approved + this.rejected + this.refused;
  }

  add({ outcome, issues }: DecisionResult): void {
    this[outcome] += 1;
    if (issues.some(({ code }) => code === 'ALREADY_DECIDED')) this.already += 1;
  }
}
