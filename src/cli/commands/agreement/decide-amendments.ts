import type { Exit } from '../../../contract/errors.ts';
import { batchLimit } from '../../../contract/limits.ts';
import type { AgreementSummary, AmendmentDecision, AmendmentDecisionResult } from '../../../contract/types.ts';
import { parseRecordId } from '../../../domain/values/record-id.ts';
import { type AgreementWait, careLaws } from '../../../domain/words.ts';
import type { CallInput } from '../../../sdk/methods.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { flag, option, type InputOf } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { StatusLine } from '../../terminal/status-line.ts';
import { amendmentDecisionList } from '../../view/amendment.ts';

/** Every amendment that waits, or only those with one care provider or under one law. */
export const allAmendmentsOptions = {
  allAmendments: flag(),
  provider: option(id('care-provider'), { text: 'ofProvider' }),
  law: option(choice(careLaws, 'careLaw')),
};
type Chosen = InputOf<typeof allAmendmentsOptions> & { readonly yes: boolean };
type Deciding = Pick<AmendmentDecision, 'decision' | 'reason'>;

const waits: Readonly<Record<AmendmentDecision['decision'], AgreementWait>> = {
  sign: 'sign-amendment',
  submit: 'submit-amendment',
  approve: 'assess-amendment',
  reject: 'assess-amendment',
};

/** One agreement is named, or all amendments are meant: which of the two, and never both. */
export function oneAgreement(
  agreementId: string | undefined,
  { allAmendments, provider, law, ...others }: Omit<Chosen, 'yes'> & { readVersion?: number | undefined },
): string | undefined {
  if (allAmendments && agreementId !== undefined)
    throw new CliError('options-conflict', { one: 'Z…', other: '--all-amendments' });
  if (allAmendments && others.readVersion !== undefined)
    throw new CliError('options-conflict', { one: '--read-version', other: '--all-amendments' });
  if (!allAmendments && (provider !== undefined || law !== undefined))
    throw new CliError('nothing-chosen', { options: '--all-amendments' });
  if (!allAmendments && agreementId === undefined)
    throw new CliError('nothing-chosen', { options: 'Z…, --all-amendments' });
  return agreementId;
}

/**
 * Signs, sends in or assesses every amendment that waits: a batch at a time, told as they are done. What is decided is
 * the version that was listed, so that none is signed that was changed since. Some refused is exit 5.
 */
export async function decideAmendments(
  context: Context,
  { provider, law, yes }: Chosen,
  deciding: Deciding,
): Promise<Exit> {
  const query: Query = {
    waitsFor: waits[deciding.decision],
    limit: batchLimit,
    careProviderId: provider,
    law,
    budgetHolderId: await context.holder(),
  };
  if (yes) return decideOn(context, query, deciding, {});
  const { count, newest } = await countWaiting(context, query);
  if (count > 0) await confirm(context, context.cli.notices.confirm.allAmendments[deciding.decision](count), false);
  return decideOn(context, query, deciding, { total: count, newest });
}

type Query = CallInput<'agreements.list'>;

function numberOf({ id: agreementId }: AgreementSummary): number {
  return parseRecordId(agreementId)?.number ?? 0;
}

/** A page at a time, in which a decision changes nothing about the pages after it: they begin below the last number. */
async function* pages(context: Context, query: Query): AsyncGenerator<readonly AgreementSummary[]> {
  const client = await context.client();
  for await (const { items } of client.agreements.list(query, context.call).pages()) yield items;
}

async function countWaiting(context: Context, query: Query): Promise<{ count: number; newest: number }> {
  let count = 0;
  let newest = 0;
  for await (const items of pages(context, query)) {
    count += items.length;
    newest = Math.max(newest, ...items.map(numberOf));
  }
  return { count, newest };
}

async function decideOn(
  context: Context,
  query: Query,
  deciding: Deciding,
  { total, newest = Infinity }: { total?: number; newest?: number },
): Promise<Exit> {
  const client = await context.client();
  const writer = await context.out.answerRows(amendmentDecisionList, (results) => ({ results }));
  const tally = { done: 0, refused: 0 };
  const status = new StatusLine(context.surroundings.stderr);
  const { amendment, import: imported } = context.cli.notices;
  for await (const items of pages(context, query)) {
    const decisions = items
      .filter((item) => numberOf(item) <= newest)
      .flatMap(({ id: agreementId, amendment: open }) =>
        open === null ? [] : [{ agreementId, version: open.version, ...deciding }],
      );
    if (decisions.length === 0) continue;
    const { results } = await client.amendments.decide({ decisions }, context.call);
    status.clear();
    for (const result of results) {
      tally[result.outcome] += 1;
      await writer.row(result satisfies AmendmentDecisionResult);
    }
    status.show((seconds) => {
      const all = tally.done + tally.refused;
      return amendment.deciding(all, total, Math.round(all / seconds));
    });
    if (context.stopping.aborted || context.out.closed) break;
  }
  status.clear();
  await writer.end(null);
  await context.out.notice(amendment.decided[deciding.decision](tally.done, tally.refused));
  if (context.stopping.aborted) {
    await context.out.notice(imported.stopped(context.typed));
    return 'interrupted';
  }
  return tally.refused === 0 ? 'done' : 'lines-rejected';
}
