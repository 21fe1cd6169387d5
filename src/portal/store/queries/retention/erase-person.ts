import type { ErasedKind } from '../../../../domain/retention/kept-kinds.ts';
import type { Rules } from '../../../../domain/rules/rules.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { forgetReached, reachedBy } from '../people/reached.ts';
import { anyOf } from '../visibility/any-of.ts';
import { accountsWithoutUse } from './accounts.ts';
import { draftsBefore, removeDrafts } from './drafts.ts';
import { removeBy, removeEventRows } from './remove-file.ts';
import { forgetProfileAnswers } from '../pipeline/idempotency.ts';

/** What of a person is no longer needed, as it stands in the database. */
export interface Erasable {
  caller: Caller;
  person: string;
  /** Each e-mail address, number and postal address that reaches them, as often as it stands somewhere. */
  contact: string[];
  mailIds: number[];
  draftIds: number[];
  eventIds: number[];
  /** Care providers that a holder found by BSN and has no agreement with. */
  found: { budgetHolderId: number; careProviderId: number }[];
  /** Holders whose own account nothing is paid to any more. */
  accountsOf: number[];
}

interface Asked {
  today: IsoDate;
  now: number;
  rules: Rules;
}

/** Looks for it; in the role of the caller, and of the profile in all roles, since that is one. */
export async function findErasable(store: Store, caller: Caller, person: string, asked: Asked): Promise<Erasable> {
  const holderIds = caller.role === 'budget-holder' ? [...caller.budgetHolderIds] : [];
  const drafts = holderIds.map((budgetHolderId) =>
    draftsBefore(store, { changedBefore: asked.now + 1, budgetHolderId }, 10_000),
  );
  return {
    caller,
    person,
    contact: await contactOf(store, person),
    mailIds: await notices(store, person),
    draftIds: (await Promise.all(drafts)).flat(),
    eventIds: await readMessages(store, person),
    found: await foundWithoutAgreement(store, holderIds),
    accountsOf: await accountsWithoutUse(store, holderIds, asked),
  };
}

async function idsOf(query: { execute(): Promise<{ id: number }[]> }): Promise<number[]> {
  return (await query.execute()).map(({ id }) => id);
}

async function contactOf(store: Store, person: string): Promise<string[]> {
  const { profile, records } = await reachedBy(store, person);
  return [profile ?? {}, ...records].flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
}

/** A warning that still waits stays until it is told: nobody keeps it from its owner by a wish to be forgotten. */
function notices({ db }: Store, person: string): Promise<number[]> {
  return idsOf(
    db
      .selectFrom('mail')
      .select('id')
      .where('person', '=', person)
      .where((eb) => eb.or([eb('kind', '=', 'messages'), eb('status', '!=', 'waiting')])),
  );
}

/** Messages to this person alone that they have read; what others are told too stays with the others. */
function readMessages({ db }: Store, person: string): Promise<number[]> {
  return idsOf(
    db
      .selectFrom('event')
      .select('event.id')
      .where('event.person', '=', person)
      .where((eb) =>
        eb.exists(
          eb.selectFrom('messageRead').select('messageRead.eventId').whereRef('messageRead.eventId', '=', 'event.id'),
        ),
      ),
  );
}

function foundWithoutAgreement({ db }: Store, holderIds: readonly number[]): Promise<Row<'knownCareProvider'>[]> {
  return db
    .selectFrom('knownCareProvider')
    .selectAll()
    .where('knownCareProvider.budgetHolderId', 'in', anyOf(holderIds))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('agreement')
            .select('agreement.id')
            .whereRef('agreement.budgetHolderId', '=', 'knownCareProvider.budgetHolderId')
            .whereRef('agreement.careProviderId', '=', 'knownCareProvider.careProviderId'),
        ),
      ),
    )
    .execute();
}

export function countsOf(found: Erasable): Record<ErasedKind, number> {
  return {
    'contact-data': found.contact.length,
    notice: found.mailIds.length,
    draft: found.draftIds.length,
    message: found.eventIds.length,
    'found-provider': found.found.length,
    account: found.accountsOf.length,
  };
}

/** Removes what was found, in the transaction in which it was, and answers what of it really went. */
export async function erase(store: Store, found: Erasable, now: number): Promise<Erasable> {
  const { db } = store;
  await forgetReached(store, found.person, now);
  await removeBy(store, ['mail'], 'id', found.mailIds);
  const draftIds = await removeDrafts(store, found.draftIds);
  await removeEventRows(store, found.eventIds);
  await forgetProfileAnswers(store, found.caller);
  for (const { budgetHolderId, careProviderId } of found.found) {
    await db
      .deleteFrom('knownCareProvider')
      .where('budgetHolderId', '=', budgetHolderId)
      .where('careProviderId', '=', careProviderId)
      .execute();
  }
  await db
    .deleteFrom('holderAccount')
    .where(isOneOf(store, 'budgetHolderId', found.accountsOf))
    .execute();
  return { ...found, draftIds };
}
