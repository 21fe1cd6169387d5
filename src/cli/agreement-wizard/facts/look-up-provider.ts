import type { CareProvider, NewCareProvider } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { leaveOut, type AnswerKey, type PartialAnswers } from '../answers/answers.ts';
import { documentOf } from '../answers/document.ts';
import type { State } from './facts.ts';
import type { Portal } from './portal.ts';
import { questions } from '../questions/questions.ts';

const identifiers = ['providerBsn', 'providerAgb', 'providerKvk'] as const satisfies AnswerKey[];
/** These answers describe somebody new. */
export const providerDescription: readonly AnswerKey[] = questions
  .filter(({ path }) => path?.startsWith('careProvider.'))
  .map(({ key }) => key);

/** Chooses which of the providers that were found is meant; undefined when it is none of them. */
export type Choose = (found: readonly CareProvider[]) => Promise<CareProvider | undefined>;

/** Finds out whether somebody new is known to the portal after all; if it is somebody else, the number is wrong. */
export async function lookUp({ answers, facts }: State, portal: Portal, choose: Choose): Promise<State> {
  const { items } = await portal.client.careProviders.search(searchOf(answers), portal.call);
  const found = items.filter((one) => isSameAs(one, answers));
  if (found.length === 0) return { answers, facts };
  const chosen = await choose(found);
  if (chosen === undefined) return { answers: leaveOut(answers, identifiers), facts };
  const providers = [...facts.providers.filter(({ id }) => id !== chosen.id), chosen];
  // Of one number that several have, the portal would compare with another of them.
  const { careProvider } = found.length === 1 ? documentOf(answers) : {};
  return {
    answers: { ...leaveOut(answers, providerDescription), provider: chosen.id },
    facts: { ...facts, providers, ...(careProvider && { described: careProvider }) },
  };
}

/** Two AGB codes under one KVK number are two locations of one company. */
function isSameAs({ agbCode }: CareProvider, { providerAgb, providerKvk }: PartialAnswers): boolean {
  return typeof providerKvk !== 'string' || typeof providerAgb !== 'string' || agbCode === undefined;
}

/** Searches by the last answer: the AGB code was looked up before the KVK number was asked. */
function searchOf({ providerBsn, providerAgb, providerKvk }: PartialAnswers) {
  if (typeof providerKvk === 'string') return { kvkNumber: providerKvk };
  return typeof providerAgb === 'string' ? { agbCode: providerAgb } : { bsn: providerBsn ?? '' };
}

function isComplete(described: Partial<NewCareProvider>): described is NewCareProvider {
  return described.kind !== undefined && described.name !== undefined;
}

/** Somebody who is known to the portal from now on, and where that differs from what was answered. */
export interface Registered {
  readonly state: State;
  readonly issues: readonly Issue[];
}

/** The account that was answered is for the money of this holder. */
function holderOf({ answers: { budgetHolder } }: State): { budgetHolderId?: string } {
  return budgetHolder === undefined ? {} : { budgetHolderId: budgetHolder };
}

/** Makes somebody new known to the portal. From here on only the number is needed. */
export async function register(state: State, { client, call }: Portal): Promise<Registered> {
  const { described, ...facts } = state.facts;
  const { careProvider = described } = documentOf(state.answers);
  if (careProvider === undefined || !isComplete(careProvider)) return { state, issues: [] };
  const { issues = [], ...provider } = await client.careProviders.create({ ...careProvider, ...holderOf(state) }, call);
  const answers = { ...leaveOut(state.answers, providerDescription), provider: provider.id };
  const providers = [...facts.providers.filter(({ id }) => id !== provider.id), provider];
  return {
    state: { answers, facts: { ...facts, providers } },
    issues: issues.map((issue) => ({ ...issue, path: `careProvider.${issue.path}` })),
  };
}
