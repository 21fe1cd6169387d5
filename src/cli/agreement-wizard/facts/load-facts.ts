import type { AgreementSummary, CareProvider } from '../../../contract/types.ts';
import { operations } from '../../../contract/operations.ts';
import type { Language } from '../../../messages/language.ts';
import { newError } from '../../../sdk/errors/new-error.ts';
import { isPgbError } from '../../../sdk/errors/pgb-error.ts';
import { ruleEntry } from '../../../contract/rule-entry.ts';
import { rulesOf } from '../../../domain/rules/rule-list.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import { newProvider } from '../answers/answers.ts';
import type { Facts, State } from './facts.ts';
import type { Portal } from './portal.ts';

/** Loads what is known before the first question: who asks, and which day it is at the portal. */
export async function loadFacts({ client, call }: Portal, language: Language): Promise<Facts> {
  const { role, today, budgetHolders } = await client.me.show(call);
  const allowed: readonly string[] = operations['agreements.create'].roles;
  // This is told before the questions, not after them.
  if (!allowed.includes(role)) throw await newError('not-allowed', language, { operation: 'agreements.create' });
  const { items } = await client.rules.show(call);
  return { today, rules: rulesOf(items.map(ruleEntry)), budgetHolders, awards: [], agreements: [], providers: [] };
}

/** Loads what the portal knows of the holder whose agreement it is. */
export async function loadHolder({ answers, facts }: State, portal: Portal): Promise<State> {
  const budgetHolderId = answers.budgetHolder ?? '';
  const { client, call } = portal;
  const [awards, agreements, known] = await Promise.all([
    awardsOf(budgetHolderId, portal),
    client.agreements.list({ budgetHolderId, limit: 500 }, call).toArray(),
    client.careProviders.list({ limit: 500 }, call).toArray(),
  ]);
  const providers = facts.budgetHolders.length === 1 ? known : known.filter((one) => isNameable(one, agreements));
  const named = await findNamed(answers.provider, providers, portal);
  return { answers, facts: { ...facts, awards, agreements, providers: [...providers, ...named] } };
}

async function awardsOf(budgetHolderId: string, { client, call }: Portal): Promise<AwardFacts[]> {
  const [awards, budgets] = await Promise.all([
    client.awards.list({ budgetHolderId, limit: 500 }, call).toArray(),
    client.budgets.list({ budgetHolderId, limit: 500 }, call).toArray(),
  ]);
  const remaining = new Map(budgets.map(({ awardId, remainingCents }) => [awardId, remainingCents]));
  return awards.map(({ id, law, budgetProvider, start, end, status, careFunctions, amountCents, functionBudgets }) => ({
    id,
    law,
    budgetProvider: budgetProvider.code,
    start,
    end,
    status,
    careFunctions,
    amountCents,
    remainingCents: remaining.get(id) ?? amountCents,
    ...(functionBudgets.length > 0 && {
      functionBudgets: functionBudgets.map((one) => ({
        careFunction: one.careFunction,
        remainingCents: one.amountCents,
      })),
    }),
  }));
}

/** A private person that another holder found is not this one's to name. */
function isNameable({ id, kind }: CareProvider, agreements: readonly AgreementSummary[]): boolean {
  return kind !== 'person' || agreements.some(({ careProvider }) => careProvider?.id === id);
}

/** Finds the person who was named by number and is not among those of the holder. */
async function findNamed(
  id: string | undefined,
  known: readonly CareProvider[],
  { client, call }: Portal,
): Promise<CareProvider[]> {
  if (id === undefined || id === newProvider || known.some((one) => one.id === id)) return [];
  try {
    return [await client.careProviders.show(id, call)];
  } catch (error) {
    if (isPgbError(error) && error.code === 'not-found') return [];
    throw error;
  }
}
