import type { AgreementFacts } from '../../../domain/agreement/agreement-facts.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import { remainingCents } from '../../../domain/award/money/remaining.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Caller } from '../../access/caller.ts';
import {
  type AgreementOfHolder,
  agreementsOfHolders,
  factsOfProviders,
  findNameable,
  type HolderAndProvider,
  findSamePersons,
} from '../../store/queries/agreements/rule-facts.ts';
import { awardsOfHolders, type DatedAwardRecord } from '../../store/queries/awards/awards.ts';
import type { Store } from '../../store/store.ts';

/** The holder whose agreement it is, and the provider as far as it is known. */
export interface PartyNumbers {
  budgetHolderId: number;
  careProviderId: number | null;
}

/** The facts that agreements are checked against, and the records that may be named in them. */
export interface RuleFacts {
  isNameable(pair: HolderAndProvider): boolean;
  awardsOf(budgetHolderId: number): readonly DatedAwardRecord[];
  factsFor(between: PartyNumbers): Omit<AgreementFacts, 'today' | 'agreementId'>;
}

function keyOf({ budgetHolderId, careProviderId }: HolderAndProvider): string {
  return `${budgetHolderId} ${careProviderId}`;
}

function isPair(between: PartyNumbers): between is HolderAndProvider {
  return between.careProviderId !== null;
}

function toFacts(award: DatedAwardRecord): AwardFacts {
  return {
    id: formatRecordId('award', award.id),
    law: award.law,
    budgetProvider: award.providerCode,
    start: award.start,
    end: award.end,
    status: award.status,
    careFunctions: award.careFunctions,
    ...(award.functionsFrom && { functionsFrom: award.functionsFrom }),
    amountCents: award.amountCents,
    remainingCents: remainingCents(award),
    ...(award.functionBudgets && {
      functionBudgets: award.functionBudgets.map((budget) => ({
        careFunction: budget.careFunction,
        remainingCents: remainingCents(budget),
      })),
    }),
  };
}

function withoutHolder({ budgetHolderId: _, ...other }: AgreementOfHolder) {
  return other;
}

/** The number of statements does not depend on how many agreements there are. */
export async function readRuleFacts(
  store: Store,
  caller: Caller,
  agreements: readonly PartyNumbers[],
): Promise<RuleFacts> {
  const holders = [...new Set(agreements.map(({ budgetHolderId }) => budgetHolderId))];
  const pairs = [...new Map(agreements.filter(isPair).map((pair) => [keyOf(pair), pair])).values()];
  const providers = await factsOfProviders(store, [...new Set(pairs.map(({ careProviderId }) => careProviderId))]);
  const named = new Set((await findNameable(store, pairs)).map(keyOf));
  const same = new Set((await findSamePersons(store, pairs)).map(keyOf));
  const awards = Map.groupBy(await awardsOfHolders(store, holders), ({ budgetHolderId }) => budgetHolderId);
  const known = Map.groupBy(await agreementsOfHolders(store, caller, holders), ({ budgetHolderId }) => budgetHolderId);
  const awardsOf = (budgetHolderId: number): DatedAwardRecord[] => awards.get(budgetHolderId) ?? [];
  return {
    isNameable: (pair) => named.has(keyOf(pair)),
    awardsOf,
    factsFor: (between) => ({
      provider: (between.careProviderId !== null && providers.get(between.careProviderId)) || null,
      providerIsHolder: isPair(between) && same.has(keyOf(between)),
      awards: awardsOf(between.budgetHolderId).map(toFacts),
      otherAgreements: (known.get(between.budgetHolderId) ?? []).map(withoutHolder),
    }),
  };
}
