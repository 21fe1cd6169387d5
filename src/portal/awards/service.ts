import type { ParsedInput } from '../../contract/types.ts';
import { checkFunctionBudgets } from '../../domain/award/checks/check-function-budgets.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { normalisePostcode } from '../../domain/values/identifiers/postcode.ts';
import { checkPeople, checkTerms } from './checks.ts';
import { enterAward } from './enter-award.ts';
import { findVisibleAward } from './find-award.ts';
import { identityOf } from './identity-of.ts';
import { nameRepresentatives } from './representatives/name-representatives.ts';
import { representativeEvents } from './representatives/representative-events.ts';
import { toAward } from './view.ts';
import { officeOf } from '../resource/office-of.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { awardsOfHolders, listAwards } from '../store/queries/awards/awards.ts';
import { findBudgetHolder, findOrAddBudgetHolder, lockBudgetHolder } from '../store/queries/people/budget-holders.ts';
import { personOfRepresentative } from '../store/queries/people/representatives/representative-identity.ts';
import { actingFor } from '../store/queries/people/representatives/representatives.ts';

type NewAward = ParsedInput<'awards.create'>;

/** A number is only good for a holder whom the office knows; anyone else is named by BSN. */
async function holderNumber({ store, caller, now }: OperationContext, award: NewAward): Promise<number> {
  if (award.budgetHolder) {
    const { address, email = null, phone = null, ...person } = award.budgetHolder;
    const written = { ...address, postcode: normalisePostcode(address.postcode) };
    return findOrAddBudgetHolder(store, { ...person, email, phone, address: written, createdAt: now });
  }
  const holder = await findBudgetHolder(store, caller, recordNumber('budget-holder', award.budgetHolderId ?? ''));
  if (holder === undefined) throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'budgetHolderId', {})]);
  return holder.id;
}

export const awardService = {
  'awards.list': (context, { budgetHolderId, status, validOn, declarationStop: isStopped, ...page }) => {
    const query = { budgetHolderId: filterNumber('budget-holder', budgetHolderId), status, validOn, isStopped };
    return listPage(context, page, (window) => listAwards(context.store, context.caller, { ...query, ...window }), {
      holderOf: holderOfRecord,
      view: () => toAward,
    });
  },

  'awards.show': async (context, _, { awardId }) => toAward(await findVisibleAward(context, awardId)),

  'awards.create': async (context, given) => {
    const input = { ...given, careFunctions: [...new Set(given.careFunctions)] };
    const wrongPeople = checkPeople(input, context.today);
    if (wrongPeople.length > 0) throw rulesViolated(wrongPeople);
    const holderId = await holderNumber(context, input);
    // When the same award is entered twice at once, the second call sees the first.
    await lockBudgetHolder(context.store, holderId);
    const others = await awardsOfHolders(context.store, [holderId]);
    const issues = [...checkFunctionBudgets(input), ...checkTerms(input, officeOf(context.caller), others)];
    if (issues.length > 0) throw rulesViolated(issues);
    const named = new Set(
      (input.representatives ?? []).map((one) => personOfRepresentative(context.store, identityOf(one))),
    );
    const known = await actingFor(context.store, holderId, [...named], context.today);
    const { budgetHolder: _, budgetHolderId: _id, representatives, ...said } = input;
    // Whoever is named is named: the office has said who acts.
    const terms = { ...said, ...(representatives !== undefined && { takeOverRepresentatives: false }) };
    const award = await enterAward(context, terms, holderId);
    await nameRepresentatives(
      context,
      { awardId: award.id, budgetHolderId: holderId, by: 'assessor' },
      representatives ?? [],
    );
    const isNew = [...named].filter((person) => !known.has(person));
    for (const _ of isNew) context.emit(...(await representativeEvents(context, 'added', award)));
    return toAward(award);
  },
} satisfies Service<'awards.list' | 'awards.show' | 'awards.create'>;
