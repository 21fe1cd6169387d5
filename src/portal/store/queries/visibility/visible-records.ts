import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { AgreementStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { officeKey } from '../../../access/office-key.ts';
import type { Tables } from '../../schema.ts';
import { restsOnOwnAwards, tellsOfOwnAwards } from './acts-for.ts';
import { anyOf } from './any-of.ts';
import { ofOnlyHolder } from './only-holder.ts';

/**
 * A condition in the query itself says which records a caller may see, so that a record of somebody else is not found,
 * instead of found and refused.
 */
type Visible = Expression<SqlBool>;

/** The budget provider sees an agreement from the moment that it is handed to it. */
const statusesForOffice = [
  'in-assessment',
  'approved',
  'rejected',
  'amended',
  'ended',
] as const satisfies readonly AgreementStatus[];

function matchNothing(): Visible {
  return expressionBuilder<Tables>().lit(false);
}

function ofOffice(office: Caller['office']): Visible {
  const eb = expressionBuilder<Tables, 'award'>();
  if (office === null) return matchNothing();
  return eb.and([eb('award.providerKind', '=', office.kind), eb('award.providerCode', '=', office.code)]);
}

export function visibleAward(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'award', visibleAwards(caller));
}

function visibleAwards(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'award'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([
        eb('award.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
        eb('award.id', 'not in', anyOf(caller.awardsOutside)),
      ]);
    case 'assessor':
      return ofOffice(caller.office);
    case 'care-provider':
    case 'payment-officer':
      return matchNothing();
  }
}

/** An agreement names an award that the office gave. */
export function namesAwardOf(office: Caller['office']): Visible {
  const eb = expressionBuilder<Tables, 'agreement'>();
  return eb.exists(
    eb
      .selectFrom('agreementAward')
      .innerJoin('award', 'award.id', 'agreementAward.awardId')
      .select('award.id')
      .whereRef('agreementAward.agreementId', '=', 'agreement.id')
      .where(ofOffice(office)),
  );
}

/** A care provider sees an agreement from the moment that it is shared. Source: leaflet for care providers. */
export function visibleAgreement(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'agreement', visibleAgreements(caller));
}

function visibleAgreements(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'agreement'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([
        eb('agreement.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
        restsOnOwnAwards(caller, eb.ref('agreement.id')),
      ]);
    case 'care-provider':
      return eb.and([
        eb('agreement.careProviderId', '=', caller.careProviderId ?? 0),
        eb('agreement.status', '!=', 'draft'),
      ]);
    case 'assessor':
      return eb.and([eb('agreement.status', 'in', statusesForOffice), namesAwardOf(caller.office)]);
    case 'payment-officer':
      return matchNothing();
  }
}

export function visibleBudgetHolder(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'budgetHolder'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb('budgetHolder.id', 'in', anyOf(caller.budgetHolderIds));
    case 'care-provider':
      return eb(
        'budgetHolder.id',
        'in',
        eb.selectFrom('agreement').select('agreement.budgetHolderId').where(visibleAgreement(caller)),
      );
    case 'assessor':
      return eb(
        'budgetHolder.id',
        'in',
        eb.selectFrom('award').select('award.budgetHolderId').where(visibleAward(caller)),
      );
    case 'payment-officer':
      return eb('budgetHolder.id', 'in', eb.selectFrom('payment').select('payment.budgetHolderId'));
  }
}

function partyTo(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  const parties = eb
    .selectFrom('agreement')
    .select('agreement.careProviderId')
    .where('agreement.careProviderId', 'is not', null)
    .where(visibleAgreement(caller));
  return eb('careProvider.id', 'in', parties);
}

function wasFoundBy(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  const found = eb
    .selectFrom('knownCareProvider')
    .select('knownCareProvider.careProviderId')
    .where('knownCareProvider.budgetHolderId', 'in', anyOf(caller.budgetHolderIds));
  return eb('careProvider.id', 'in', found);
}

export function visibleCareProvider(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  switch (caller.role) {
    case 'care-provider':
      return eb('careProvider.id', '=', caller.careProviderId ?? 0);
    case 'budget-holder':
    case 'representative':
      return eb.or([partyTo(caller), wasFoundBy(caller)]);
    case 'assessor':
      return partyTo(caller);
    case 'payment-officer':
      // The payment office keeps the accounts and what stands in the registers, also before the first payment.
      return eb.lit(true);
  }
}

const RUN_FINISHED = 'payment-run.finished';
const runLetter = formatRecordId('payment-run', 1).charAt(0);
const ORDER_MADE = 'payroll-order.made';
const orderLetter = formatRecordId('payroll-order', 1).charAt(0);

export function visibleEvent(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'event', visibleEvents(caller));
}

function visibleEvents(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'event'>();
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return eb.and([eb('event.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)), tellsOfOwnAwards(caller)]);
    case 'care-provider':
      return eb('event.careProviderId', '=', caller.careProviderId ?? 0);
    case 'assessor':
      return caller.office === null ? matchNothing() : eb('event.providerCode', '=', officeKey(caller.office));
    case 'payment-officer':
      // By the first letter the index on records finds the few runs and orders among millions of events.
      return eb.or([
        eb.and([eb('event.type', '=', RUN_FINISHED), eb('event.recordId', 'like', `${runLetter}%`)]),
        eb.and([eb('event.type', '=', ORDER_MADE), eb('event.recordId', 'like', `${orderLetter}%`)]),
      ]);
  }
}
