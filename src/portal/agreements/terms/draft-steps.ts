import type { ParsedInput } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { Caller } from '../../access/caller.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { SavedSteps } from '../../store/queries/agreements/changes.ts';
import type { PartyNumbers, RuleFacts } from '../checks/rule-facts.ts';

type Steps = ParsedInput<'agreements.update'>;

/** Gives the only budget that the caller runs, unless another is named, or says what is wrong with the name. */
export function findHolder({ budgetHolderIds }: Caller, id: string | undefined): number | Issue {
  const [only, ...others] = budgetHolderIds;
  if (id === undefined) {
    return only !== undefined && others.length === 0 ? only : newIssue('FIELD_MISSING', 'budgetHolderId', {});
  }
  const number = recordNumber('budget-holder', id);
  return budgetHolderIds.includes(number) ? number : newIssue('RECORD_NOT_FOUND', 'budgetHolderId', {});
}

export function partyNumbersOf(budgetHolderId: number, { parties }: Steps): PartyNumbers {
  return {
    budgetHolderId,
    careProviderId: parties === undefined ? null : recordNumber('care-provider', parties.careProviderId),
  };
}

/** A draft may break the rules, but it names only records that the holder may name. */
export function toSavedSteps(
  budgetHolderId: number,
  steps: Steps,
  around: RuleFacts,
  caller: Caller,
): SavedSteps | Issue {
  const { parties } = steps;
  if (parties === undefined) return steps;
  const isOwn = ({ id }: { id: number }): boolean => !caller.awardsOutside.includes(id);
  const careProviderId = recordNumber('care-provider', parties.careProviderId);
  if (!around.isNameable({ budgetHolderId, careProviderId })) {
    return newIssue('RECORD_NOT_FOUND', 'parties.careProviderId', {});
  }
  const own = around.awardsOf(budgetHolderId).filter(isOwn);
  const named = new Set(parties.awardIds.map((id) => recordNumber('award', id)));
  const awards = [...named].flatMap((id) => own.find((award) => award.id === id) ?? []);
  // A representative could not see a draft that rests on no award of theirs.
  if (caller.awardsOutside.length > 0 && awards.length === 0)
    return newIssue('RECORD_NOT_FOUND', 'parties.awardIds', {});
  return {
    ...steps,
    careProviderId,
    awardIds: awards.map(({ id }) => id),
    laws: [...new Set(awards.map(({ law }) => law))],
  };
}
