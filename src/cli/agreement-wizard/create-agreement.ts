import type { Agreement } from '../../contract/types.ts';
import { hasErrors } from '../../domain/issue.ts';
import { newError } from '../../sdk/errors/new-error.ts';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { openPrompts } from '../prompt/prompts.ts';
import { load, wizardTexts } from '../../messages/load.ts';
import { agreementDetails } from '../view/agreements/agreement.ts';
import { say, sayAside } from './ask/tools.ts';
import { steps, type PartialAnswers, type Step } from './answers/answers.ts';
import { createAtOnce } from './create-at-once.ts';
import { hasAnswers } from './answers/document.ts';
import type { State } from './facts/facts.ts';
import { placeOf } from './answers/flags.ts';
import { collectAnswers } from './answers/collect-answers.ts';
import { Impasse, Interview } from './flow/interview.ts';
import { loadFacts, loadHolder } from './facts/load-facts.ts';
import { lookUp } from './facts/look-up-provider.ts';
import type { Portal } from './facts/portal.ts';
import { Wizard, type Beginning } from './wizard.ts';
import { readTariffList } from './answers/read-tariff-list.ts';
import { QuestionTexts } from './questions/question-texts.ts';

export interface Choices {
  readonly input: string | undefined;
  /** Shares the agreement at the end. */
  readonly share: boolean;
  /** Goes no further than a draft. */
  readonly draft: boolean;
}

/** Creates an agreement. Nothing is asked when every needed answer was given; else somebody at a terminal is asked for the rest. */
export async function createAgreement(
  context: Context,
  choices: Choices & Readonly<Record<string, unknown>>,
): Promise<void> {
  const given = await collectAnswers(context, choices.input, choices);
  const tariffList = await readTariffList(choices);
  const portal = { client: await context.client(), call: context.call };
  const mayAsk = canAsk(context) && choices.input !== '-';
  const wanted = choices.draft && !mayAsk ? stepsIn(given) : steps;
  const interview = await rehearse(context, given, wanted, portal);
  if (interview.missing.length === 0) return finish(context, interview, wanted, portal, { ...choices, tariffList });
  if (!mayAsk) throw await cannotAsk(interview, context);
  // The questions are asked from the beginning, so that answers that follow by themselves are told too.
  await ask(context, { answers: given, facts: interview.state.facts }, portal, choices, { tariffList });
}

/** A wrong answer is reported before a missing one, because it decides what else there is to answer. The holder comes before all. */
async function cannotAsk({ issues, missing }: Interview, { language }: Context): Promise<Error> {
  const isHolderKnown = missing.every(({ fixed }) => fixed !== true);
  if (isHolderKnown && hasErrors(issues)) return newError('rules-violated', language, { issues });
  return new CliError('missing-answers', { places: missing.map(placeOf) });
}

/** A draft without a terminal: the steps that were begun. */
function stepsIn(given: PartialAnswers): readonly Step[] {
  const begun = steps.filter((step) => hasAnswers(given, step));
  return begun.length === 0 ? steps : begun;
}

/** Goes through the questions without asking, to see what is still missing. */
export async function rehearse(
  context: Context,
  answers: PartialAnswers,
  wanted: readonly Step[],
  portal: Portal,
): Promise<Interview> {
  const facts = await loadFacts(portal, context.language);
  const interview = new Interview(
    { answers, facts },
    {
      'load-holder': (state) => loadHolder(state, portal),
      'look-up': (state) => lookUp(state, portal, async ([first]) => first),
    },
  );
  await interview.go(({ step, fixed }) => fixed === true || wanted.includes(step));
  return interview;
}

async function finish(
  context: Context,
  { state, issues }: Interview,
  wanted: readonly Step[],
  portal: Portal,
  { share, tariffList }: Pick<Choices, 'share'> & Pick<Beginning, 'tariffList'>,
): Promise<void> {
  const { notices } = context.cli;
  const { agreement: made, warnings } = await createAtOnce(state, issues, wanted, portal, context.language);
  const texts = await context.texts();
  for (const warning of warnings) await say(context, `${notices.warning}: ${texts.issue(warning)}`);
  const agreement =
    tariffList === undefined ? made : await portal.client.agreements.addTariffList(made.id, tariffList, portal.call);
  if (!share) return tellDraft(context, agreement);
  try {
    await tellShared(context, await portal.client.agreements.share(agreement.id, portal.call));
  } catch (error) {
    throw await explainStop(context, error, agreement.id);
  }
}

/** Goes on with an agreement that was kept: what was answered is told, and what is open is asked. */
export async function takeUp(
  context: Context,
  agreement: Agreement,
  answers: PartialAnswers,
  portal: Portal,
): Promise<void> {
  const { takenUp } = await load(context.language, wizardTexts);
  await say(context, takenUp(agreement.id, agreement.returnReason ?? agreement.assessment?.reason ?? undefined));
  const facts = { ...(await loadFacts(portal, context.language)), agreementId: agreement.id };
  await ask(context, { answers, facts }, portal, { draft: false }, { kept: agreement });
}

async function ask(
  context: Context,
  state: State,
  portal: Portal,
  { draft }: Pick<Choices, 'draft'>,
  beginning: Beginning,
): Promise<void> {
  const texts = await load(context.language, wizardTexts);
  const questionTexts = new QuestionTexts(await context.texts(), context.cli, texts);
  const prompts = await openPrompts(context);
  const wizard = new Wizard(state, portal, { prompts, out: context.out, questionTexts }, beginning);
  try {
    const filledIn = await wizard.fillIn();
    const agreement = draft ? filledIn : await wizard.check();
    await (agreement.status === 'shared' ? tellShared(context, agreement) : tellDraft(context, agreement));
  } catch (error) {
    throw await explainStop(context, error, wizard.draft.id);
  }
}

async function tellShared(context: Context, agreement: Agreement): Promise<void> {
  const wizard = await load(context.language, wizardTexts);
  await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.shared(agreement.id));
  for (const line of wizard.next(agreement.id)) await say(context, line);
}

async function tellDraft(context: Context, agreement: Agreement): Promise<void> {
  const wizard = await load(context.language, wizardTexts);
  await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.created(agreement.id));
  await sayAside(context, wizard.kept(agreement.id));
}

/** A person who stops, or is stopped, gets to know what was kept. */
async function explainStop(context: Context, error: unknown, draft: string | undefined): Promise<unknown> {
  const { name } = error as Error;
  if (context.signal.aborted || name === 'ExitPromptError' || name === 'AbortPromptError') {
    return new CliError('wizard-stopped', { draft }, { cause: error });
  }
  if (draft !== undefined) await sayAside(context, (await load(context.language, wizardTexts)).kept(draft));
  return error instanceof Impasse ? newError('rules-violated', context.language, { issues: error.issues }) : error;
}
