import type { Agreement } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { load, wizardTexts } from '../../messages/load.ts';
import { agreementComparison } from '../view/agreements/agreement-comparison.ts';
import { agreementDetails } from '../view/agreements/agreement.ts';
import { leaveOut, steps, type PartialAnswers, type Step } from './answers/answers.ts';
import { readTariffList } from './answers/read-tariff-list.ts';
import { collectParts, type Parts } from './answers/collect-answers.ts';
import { answersIn, leftOut, stepsOf } from './answers/document.ts';
import { say } from './ask/tools.ts';
import { askChanges } from './ask-changes.ts';
import { rehearse, takeUp } from './create-agreement.ts';
import type { State } from './facts/facts.ts';
import { register } from './facts/look-up-provider.ts';
import type { Portal } from './facts/portal.ts';
import { applies } from './flow/flow.ts';
import type { AnyQuestion } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import { QuestionTexts } from './questions/question-texts.ts';

/**
 * Changes an agreement that is being made. What is given is changed and nothing is asked; when nothing is given, somebody at
 * a terminal goes on at the first question that is still open.
 */
export async function editAgreement(
  context: Context,
  agreementId: string,
  { input, ...choices }: { readonly input: string | undefined } & Readonly<Record<string, unknown>>,
): Promise<void> {
  const parts = await collectParts(context, input, choices);
  const portal = { client: await context.client(), call: context.call };
  const tariffList = await readTariffList(choices);
  const isNothing = Object.keys({ ...parts.inFile, ...parts.typed }).length === 0 && tariffList === undefined;
  if (isNothing && (!canAsk(context) || input !== undefined))
    throw new CliError('nothing-chosen', { options: '--input, --start, --end, …' });
  const agreement = await portal.client.agreements.show(agreementId, portal.call);
  const before = answersOf(agreement);
  // What cannot be changed now is refused by the portal itself, before anybody is asked.
  if (!agreement.nextOperations.includes('edit')) {
    await portal.client.agreements.update(agreementId, {}, portal.call);
    return;
  }
  if (isNothing && agreement.status !== 'shared' && agreement.status !== 'signed-by-provider')
    return takeUp(context, agreement, { ...leftOut(agreement), ...before }, portal);
  if (isNothing) {
    const typed = await askChanges(context, await factsOfProvider(before, agreement, portal));
    await change(context, agreement, { before, parts: { inFile: {}, typed }, tariffList }, portal);
    // What differs is what the holder will read.
    return context.out.record(agreementComparison, await portal.client.agreements.compare(agreementId, portal.call));
  }
  await change(context, agreement, { before, parts, tariffList }, portal);
}

function answersOf({ budgetHolder, parties, workArrangements, generalTerms }: Agreement): PartialAnswers {
  return answersIn({
    budgetHolderId: budgetHolder.id,
    ...(parties && { parties }),
    ...(workArrangements && { workArrangements }),
    ...(generalTerms && { generalTerms }),
  });
}

/** A step in the file replaces the whole step; a flag changes one thing of it, and what that one thing rules out. */
function layOver(before: PartialAnswers, { inFile, typed }: Parts): PartialAnswers {
  const replaced = stepsIn(inFile);
  const kept = leaveOut(
    before,
    questions.filter(({ step }) => replaced.includes(step)).map(({ key }) => key),
  );
  const pay = typed.rate === undefined ? typed.monthlyAmount !== undefined && 'month' : 'rates';
  const isBoth = typed.rate !== undefined && typed.monthlyAmount !== undefined;
  const isGivenAnEnd = typed.end !== undefined && typed.term === undefined && before.term === 'indefinite';
  return {
    ...kept,
    ...inFile,
    ...typed,
    ...(before.budgetHolder !== undefined && { budgetHolder: before.budgetHolder }),
    ...(pay !== false && !isBoth && { pay }),
    ...(isGivenAnEnd && { term: 'fixed' as const }),
  };
}

function stepsIn(answers: PartialAnswers): Step[] {
  const given = questions.filter(({ key, path }) => path !== undefined && answers[key] !== undefined);
  return steps.filter((step) => given.some((question) => question.step === step && question.key !== 'budgetHolder'));
}

async function change(
  context: Context,
  agreement: Agreement,
  { before, parts, tariffList }: { before: PartialAnswers; parts: Parts; tariffList: { document: string } | undefined },
  portal: Portal,
): Promise<void> {
  const wanted = stepsIn({ ...parts.inFile, ...parts.typed });
  const given = layOver(before, parts);
  // What is still missing may come later, as in every draft.
  const { state } = isOfHolder(agreement)
    ? await rehearse(context, given, wanted, portal)
    : { state: unknownFacts(given, agreement) };
  const ruledOut = questions.filter((question) => isRuledOut(question, before, state));
  await tellRuledOut(context, ruledOut);
  const left = {
    ...state,
    answers: leaveOut(
      state.answers,
      ruledOut.map(({ key }) => key),
    ),
  };
  const { state: registered } = await register(left, portal);
  const all = stepsOf(registered.answers);
  const changed = Object.fromEntries(wanted.map((step) => [step, all[step]]));
  const read = ({ version }: Agreement) => (isOfHolder(agreement) ? {} : { version });
  const { client, call } = portal;
  const kept =
    wanted.length === 0
      ? agreement
      : await client.agreements.update(agreement.id, { ...changed, ...read(agreement) }, call);
  const saved =
    tariffList === undefined
      ? kept
      : await client.agreements.addTariffList(agreement.id, { ...tariffList, ...read(kept) }, call);
  await context.out.done(agreementDetails, saved, context.cli.notices.agreement.saved(saved.id));
}

/** A care provider changes only what was shared, and a holder only what is not. */
function isOfHolder({ status }: Agreement): boolean {
  return status !== 'shared' && status !== 'signed-by-provider';
}

/** A care provider does not see the awards, and chooses none. */
function unknownFacts(answers: PartialAnswers, { changedAt }: Agreement): State {
  const today = changedAt.slice(0, 10);
  return { answers, facts: { today, budgetHolders: [], awards: [], agreements: [], providers: [] } };
}

/** What a provider knows of themselves is what their rates are held to. */
async function factsOfProvider(before: PartialAnswers, agreement: Agreement, { client, call }: Portal): Promise<State> {
  const { careProvider } = await client.me.show(call);
  const { answers, facts } = unknownFacts(before, agreement);
  return { answers, facts: { ...facts, providers: careProvider === null ? [] : [careProvider] } };
}

/** It was right before, and what is given now leaves no place for it. */
function isRuledOut(question: AnyQuestion, before: PartialAnswers, { answers, facts }: State): boolean {
  const { key, path } = question;
  if (path === undefined || before[key] === undefined || answers[key] === undefined) return false;
  return applies(question, { answers: before, facts }) && !applies(question, { answers, facts });
}

async function tellRuledOut(context: Context, ruledOut: readonly AnyQuestion[]): Promise<void> {
  if (ruledOut.length === 0) return;
  const texts = new QuestionTexts(await context.texts(), context.cli, await load(context.language, wizardTexts));
  for (const question of ruledOut) await say(context, texts.wizard.dropped(texts.label(question)));
}
