import type { Exit } from '../../../contract/http/errors.ts';
import { batchLimit } from '../../../contract/limits.ts';
import type { AgreementDecisionResult, AgreementSummary, AmendmentDecision, Input } from '../../../contract/types.ts';
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
import { amendmentDecisionList } from '../../view/agreements/amendment.ts';

/** The same of agreements, which only an office decides on by the many. */
export const allAgreementsOption = { allAgreements: flag() };

/** Every amendment that waits, or only those with one care provider or under one law. */
export const allAmendmentsOptions = {
  allAmendments: flag(),
  provider: option(id('care-provider'), { text: 'ofProvider' }),
  law: option(choice(careLaws, 'careLaw')),
};
type Chosen = InputOf<typeof allAmendmentsOptions> & { readonly yes: boolean };
type NewConsent = Input<'agreements.giveConsent'>;
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
  return decideAll(context, { provider, law, yes }, amendmentsOnly(context, deciding));
}

/** Approves or rejects every agreement that waits to be assessed, in the same way. */
export async function assessAgreements(
  context: Context,
  chosen: Omit<Chosen, 'allAmendments'>,
  deciding: Assessing,
): Promise<Exit> {
  return decideAll(context, chosen, agreementsOnly(context, deciding));
}

/** Consents for every agreement of the office that was approved, in the same way. */
export async function consentForAgreements(
  context: Context,
  chosen: Omit<Chosen, 'allAmendments'>,
  consent: NewConsent,
): Promise<Exit> {
  return decideAll(context, chosen, consentsOnly(context, consent));
}

type Assessing = Deciding & { decision: 'approve' | 'reject' };

/** The version of an agreement that is not found is not known. */
type Result = Omit<AgreementDecisionResult, 'version'> & { version: number | null };

/** What is decided on by the many: which wait, and how they are told of. */
interface Kind {
  readonly waiting: Pick<Query, 'waitsFor' | 'status'>;
  decide(items: readonly AgreementSummary[]): Promise<readonly Result[]>;
  question(count: number): string;
  deciding(done: number, total: number | undefined, perSecond: number): string;
  decided(done: number, refused: number): string;
}

function amendmentsOnly(context: Context, deciding: Deciding): Kind {
  const { amendment, confirm: ask } = context.cli.notices;
  return {
    waiting: { waitsFor: waits[deciding.decision] },
    decide: async (items) => {
      const decisions = items.flatMap(({ id: agreementId, amendment: open }) =>
        open === null ? [] : [{ agreementId, version: open.version, ...deciding }],
      );
      if (decisions.length === 0) return [];
      return (await (await context.client()).amendments.decide({ decisions }, context.call)).results;
    },
    question: ask.allAmendments[deciding.decision],
    deciding: amendment.deciding,
    decided: amendment.decided[deciding.decision],
  };
}

function agreementsOnly(context: Context, deciding: Assessing): Kind {
  const { agreement, amendment, confirm: ask } = context.cli.notices;
  return {
    waiting: { status: 'in-assessment' },
    decide: async (items) => {
      if (items.length === 0) return [];
      const decisions = items.map(({ id: agreementId, version }) => ({ agreementId, version, ...deciding }));
      return (await (await context.client()).agreements.decide({ decisions }, context.call)).results;
    },
    question: ask.allAgreements[deciding.decision],
    deciding: agreement.deciding,
    decided: amendment.decided[deciding.decision],
  };
}

function consentsOnly(context: Context, given: NewConsent): Kind {
  const { agreement, consent, confirm: ask } = context.cli.notices;
  return {
    waiting: { status: 'approved' },
    decide: async (items) => {
      if (items.length === 0) return [];
      const consents = items.map(({ id: agreementId }) => ({ agreementId, ...given }));
      return (await (await context.client()).agreements.giveConsents({ consents }, context.call)).results;
    },
    question: ask.giveConsents,
    deciding: agreement.deciding,
    decided: consent.decided,
  };
}

async function decideAll(
  context: Context,
  { provider, law, yes }: Omit<Chosen, 'allAmendments'>,
  kind: Kind,
): Promise<Exit> {
  const query: Query = {
    ...kind.waiting,
    limit: batchLimit,
    careProviderId: provider,
    law,
    budgetHolderId: await context.holder(),
  };
  if (yes) return decideOn(context, query, kind, {});
  const { count, newest } = await countWaiting(context, query);
  if (count > 0) await confirm(context, kind.question(count), false);
  return decideOn(context, query, kind, { total: count, newest });
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
  kind: Kind,
  { total, newest = Infinity }: { total?: number; newest?: number },
): Promise<Exit> {
  const writer = await context.out.answerRows(amendmentDecisionList, (results) => ({ results }));
  const tally = { done: 0, refused: 0 };
  const status = new StatusLine(context.surroundings.stderr);
  const { import: imported } = context.cli.notices;
  for await (const items of pages(context, query)) {
    const results = await kind.decide(items.filter((item) => numberOf(item) <= newest));
    if (results.length === 0) continue;
    status.clear();
    for (const result of results) {
      tally[result.outcome] += 1;
      await writer.row(result);
    }
    status.show((seconds) => {
      const all = tally.done + tally.refused;
      return kind.deciding(all, total, Math.round(all / seconds));
    });
    if (context.stopping.aborted || context.out.closed) break;
  }
  status.clear();
  await writer.end(null);
  await context.out.notice(kind.decided(tally.done, tally.refused));
  if (context.stopping.aborted) {
    await context.out.notice(imported.stopped(context.typed));
    return 'interrupted';
  }
  return tally.refused === 0 ? 'done' : 'lines-rejected';
}
