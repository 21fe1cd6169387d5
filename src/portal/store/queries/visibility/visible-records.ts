import { expressionBuilder, sql } from 'kysely';
import type { EventType } from '../../../../contract/events.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { type AgreementStatus, staffRights } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { officeKey } from '../../../access/office-key.ts';
import { isLongList } from '../../rows/long-list.ts';
import type { Tables } from '../../schema.ts';
import { restsOnOwnAwards, tellsOfOwnAwards } from './acts-for.ts';
import { anyOf } from './any-of.ts';
import { byAccessRule, type Visible } from './by-access-rule.ts';
import { ofOnlyHolder } from './only-holder.ts';

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

function ofOffice({ office }: Pick<Caller, 'office'>): Visible {
  const eb = expressionBuilder<Tables, 'award'>();
  if (office === null) return matchNothing();
  return eb.and([eb('award.providerKind', '=', office.kind), eb('award.providerCode', '=', office.code)]);
}

export function visibleAward(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'award', visibleAwards(caller));
}

const visibleAwards = byAccessRule('award', {
  own: awardsOfHolders,
  represented: awardsOfHolders,
  'own-office': ofOffice,
});

function awardsOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'award'>();
  return eb.and([
    eb('award.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
    eb('award.id', 'not in', anyOf(caller.awardsOutside)),
  ]);
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
      .where(ofOffice({ office })),
  );
}

export function visibleAgreement(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'agreement', visibleAgreements(caller));
}

const visibleAgreements = byAccessRule('agreement', {
  own: agreementsOfHolders,
  represented: agreementsOfHolders,
  shared: sharedAgreements,
  'handed-in': handedInAgreements,
});

function agreementsOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'agreement'>();
  return eb.and([
    eb('agreement.budgetHolderId', 'in', anyOf(caller.budgetHolderIds)),
    restsOnOwnAwards(caller, eb.ref('agreement.id')),
  ]);
}

/** A care provider sees an agreement from the moment that it is shared. Source: leaflet for care providers. */
function sharedAgreements({ careProviderId }: Caller): Visible {
  const eb = expressionBuilder<Tables, 'agreement'>();
  return eb.and([eb('agreement.careProviderId', '=', careProviderId ?? 0), eb('agreement.status', '!=', 'draft')]);
}

function handedInAgreements({ office }: Caller): Visible {
  const eb = expressionBuilder<Tables, 'agreement'>();
  return eb.and([eb('agreement.status', 'in', statusesForOffice), namesAwardOf(office)]);
}

export const visibleBudgetHolder = byAccessRule('budget-holder', {
  own: ownHolders,
  represented: ownHolders,
  shared(caller) {
    const eb = expressionBuilder<Tables, 'budgetHolder'>();
    const agreements = eb.selectFrom('agreement').select('agreement.budgetHolderId');
    return eb('budgetHolder.id', 'in', agreements.where(visibleAgreement(caller)));
  },
  'own-office'(caller) {
    const eb = expressionBuilder<Tables, 'budgetHolder'>();
    const awards = eb.selectFrom('award').select('award.budgetHolderId');
    return eb('budgetHolder.id', 'in', awards.where(visibleAward(caller)));
  },
  paid() {
    const eb = expressionBuilder<Tables, 'budgetHolder'>();
    return eb('budgetHolder.id', 'in', eb.selectFrom('payment').select('payment.budgetHolderId'));
  },
});

function ownHolders({ budgetHolderIds }: Caller): Visible {
  return expressionBuilder<Tables, 'budgetHolder'>()('budgetHolder.id', 'in', anyOf(budgetHolderIds));
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

/** The payment office sees all: it keeps the accounts and what stands in the registers, also before the first payment. */
export const visibleCareProvider = byAccessRule('care-provider', {
  'own-care': ({ careProviderId }) =>
    expressionBuilder<Tables, 'careProvider'>()('careProvider.id', '=', careProviderId ?? 0),
  'dealt-with': (caller) => expressionBuilder<Tables>().or([partyTo(caller), wasFoundBy(caller)]),
  'handed-in': partyTo,
});

/** What is about an organisation itself, and not about care. */
const staffEvents = [
  'care-provider.changed',
  'care-provider.account-settled',
  'care-provider.staff-changed',
  'care-provider.systems-changed',
  'care-provider.means-chosen',
  'care-provider.code-added',
  'care-provider.code-removed',
  'care-provider.certificate-ends',
  'representative.staff-changed',
  'representative.systems-changed',
] as const satisfies readonly EventType[];

const RUN_FINISHED = 'payment-run.finished';
const runLetter = formatRecordId('payment-run', 1).charAt(0);
const ORDER_MADE = 'payroll-order.made';
const ofProviders = [
  'care-provider.means-chosen',
  'care-provider.code-added',
  'care-provider.code-removed',
] as const satisfies readonly EventType[];
const providerLetter = formatRecordId('care-provider', 1).charAt(0);
const STUCK = 'delivery.stuck';
const orderLetter = formatRecordId('payroll-order', 1).charAt(0);

export function visibleEvent(caller: Caller): Visible {
  return ofOnlyHolder(caller, 'event', visibleEvents(caller));
}

const visibleEvents = byAccessRule('message', {
  own: eventsOfHolders,
  represented: eventsOfRepresentative,
  'own-care': eventsOfProvider,
  'own-office'({ office }) {
    if (office === null) return matchNothing();
    return expressionBuilder<Tables, 'event'>()('event.providerCode', '=', officeKey(office));
  },
  'own-runs'() {
    const eb = expressionBuilder<Tables, 'event'>();
    // By the first letter the index on records finds the few runs and orders among millions of events.
    return eb.or([
      eb.and([eb('event.type', 'in', [RUN_FINISHED, STUCK]), eb('event.recordId', 'like', `${runLetter}%`)]),
      eb.and([eb('event.type', 'in', ofProviders), eb('event.recordId', 'like', `${providerLetter}%`)]),
      eb.and([eb('event.type', 'in', [ORDER_MADE, STUCK]), eb('event.recordId', 'like', `${orderLetter}%`)]),
    ]);
  },
});

/** What one of its people alone is told stands with the organisation too; who has no right to see its care reads the rest not. */
function eventsOfProvider({ careProviderId, seat }: Caller): Visible {
  const eb = expressionBuilder<Tables, 'event'>();
  const rights = seat?.rights ?? staffRights;
  const toAll = eb('event.person', 'is', null);
  const readable = [
    ...(rights.includes('see') ? [toAll] : []),
    ...(rights.includes('administer') ? [eb.and([toAll, eb('event.type', 'in', staffEvents)])] : []),
    ...(seat?.person ? [eb('event.person', '=', seat.person)] : []),
  ];
  return eb.and([eb('event.careProviderId', '=', careProviderId ?? 0), eb.or(readable)]);
}

/**
 * Whose power has ended is told so, and sees nothing else of that holder. Of an organisation, who has no right to see the
 * affairs of its holders reads what is about itself, as an administrator, and what they alone are told.
 */
function eventsOfRepresentative(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'event'>();
  const { person, seat } = caller;
  const rights = seat?.rights ?? staffRights;
  const toCaller = eb('event.person', '=', person);
  return eb.or([
    ...(rights.includes('see') ? [eventsOfHolders(caller), toCaller] : []),
    ...(rights.includes('administer') ? [eb.and([toCaller, eb('event.type', 'in', staffEvents)])] : []),
    ...(seat?.person ? [eb('event.person', '=', seat.person)] : []),
  ]);
}

function eventsOfHolders(caller: Caller): Visible {
  const eb = expressionBuilder<Tables, 'event'>();
  const holder = eb.ref('event.budgetHolderId');
  // The newest events of thousands are found by going back from the newest of all, and not by sorting all of theirs: the
  // sign keeps the index of holders out of it.
  const sought = isLongList(caller.budgetHolderIds) ? sql<number | null>`+${holder}` : holder;
  return eb.and([eb(sought, 'in', anyOf(caller.budgetHolderIds)), tellsOfOwnAwards(caller)]);
}
