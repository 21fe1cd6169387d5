import type { Agreement } from '../../contract/types.ts';
import { checkAgreement } from '../../domain/agreement/check-agreement.ts';
import { hasErrors, type Issue } from '../../domain/issue.ts';
import type { Language } from '../../messages/language.ts';
import { newError } from '../../sdk/errors/new-error.ts';
import { steps, type Step } from './answers/answers.ts';
import { draftOf, stepsOf } from './answers/document.ts';
import { agreementFacts, type State } from './facts/facts.ts';
import { register } from './facts/look-up-provider.ts';
import type { Portal } from './facts/portal.ts';

/** Every answer is known, so the agreement is judged as a whole before anything is kept. */
export async function createAtOnce(
  state: State,
  found: readonly Issue[],
  wanted: readonly Step[],
  portal: Portal,
  language: Language,
): Promise<{ agreement: Agreement; warnings: Issue[] }> {
  const judge = async (next: State): Promise<Issue[]> => {
    const issues = dropRepeats([...found, ...checkWhole(next, wanted)]);
    if (hasErrors(issues)) throw await newError('rules-violated', language, { issues });
    return issues;
  };
  await judge(state);
  const { state: registered, issues } = await register(state, portal);
  // A provider whom the portal knew after all may be of another kind than was answered.
  const warnings = [...issues, ...(await judge(registered))];
  const { budgetHolder, ...answers } = registered.answers;
  const holder = budgetHolder === undefined ? {} : { budgetHolderId: budgetHolder };
  const agreement = await portal.client.agreements.create({ ...holder, ...stepsOf(answers) }, portal.call);
  return { agreement, warnings };
}

/** A step that is left for later is not missing yet. */
function checkWhole(state: State, wanted: readonly Step[]): Issue[] {
  return checkAgreement(draftOf(state.answers), agreementFacts(state)).filter(
    ({ code, path }) => code !== 'STEP_MISSING' || steps.some((step) => step === path && wanted.includes(step)),
  );
}

function dropRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.path}`, issue])).values()];
}
