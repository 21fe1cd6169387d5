import type { IsoDate } from '../../../../domain/values/date.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { visibleAgreement, visibleAward } from '../visibility/visible-records.ts';
import { isInWindow, type AgendaWindow } from './agenda-window.ts';
import type { OfHolder } from './days-to-declare.ts';

export interface Ending extends OfHolder {
  end: IsoDate;
}
interface EndingAgreement extends Ending {
  careProviderId: number;
}
interface EndingAward extends Ending {
  law: CareLaw;
}

/** Those of which another record of the same holder goes on after their last day. */
function goOnAfter<One extends Ending, Other extends OfHolder & { end: IsoDate | null }>(
  ending: readonly One[],
  going: readonly Other[],
  isAlike: (one: One, other: Other) => boolean,
): Set<number> {
  const byHolder = Map.groupBy(going, ({ budgetHolderId }) => budgetHolderId);
  const followed = ending.filter((one) =>
    byHolder
      .get(one.budgetHolderId)
      ?.some((other) => other.id !== one.id && isAlike(one, other) && (other.end === null || other.end > one.end)),
  );
  return new Set(followed.map(({ id }) => id));
}

/** Agreements with their last day in the window, also when that was set by ending them. */
export function agreementsThatEnd({ db }: Store, caller: Caller, window: AgendaWindow): Promise<EndingAgreement[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.careProviderId', 'agreement.end'])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', ['approved', 'ended'])
    .where('agreement.careProviderId', 'is not', null)
    .where((eb) => isInWindow(eb.ref('agreement.end'), eb.ref('agreement.id'), window))
    .orderBy('agreement.end')
    .orderBy('agreement.id')
    .limit(window.count)
    .$narrowType<{ careProviderId: number; end: IsoDate }>()
    .execute();
}

/** Those of these after which another agreement of the same two goes on, as far as the caller may see it. */
export async function followedAgreements(
  store: Store,
  caller: Caller,
  ending: readonly EndingAgreement[],
): Promise<Set<number>> {
  if (ending.length === 0) return new Set();
  // What goes on is read for all these holders at once: joined row by row, the whole of an institution was read each time.
  const going = await store.db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.careProviderId', 'agreement.end'])
    .where(visibleAgreement(caller))
    .where(isOneOf(store, 'agreement.budgetHolderId', [...new Set(ending.map(({ budgetHolderId }) => budgetHolderId))]))
    .where('agreement.status', '=', 'approved')
    .execute();
  return goOnAfter(ending, going, (one, other) => one.careProviderId === other.careProviderId);
}

/** Awards with the last day that they pay for in the window. */
export function awardsThatEnd({ db }: Store, caller: Caller, window: AgendaWindow): Promise<EndingAward[]> {
  return db
    .selectFrom('award')
    .select(['award.id', 'award.budgetHolderId', 'award.law', 'award.end'])
    .where(visibleAward(caller))
    .whereRef('award.start', '<=', 'award.end')
    .where((eb) => isInWindow(eb.ref('award.end'), eb.ref('award.id'), window))
    .orderBy('award.end')
    .orderBy('award.id')
    .limit(window.count)
    .execute();
}

/** Those of these after which another award of the same law pays, as far as the caller may see it. */
export async function followedAwards(
  store: Store,
  caller: Caller,
  ending: readonly EndingAward[],
): Promise<Set<number>> {
  if (ending.length === 0) return new Set();
  const going = await store.db
    .selectFrom('award')
    .select(['award.id', 'award.budgetHolderId', 'award.law', 'award.end'])
    .where(visibleAward(caller))
    .where(isOneOf(store, 'award.budgetHolderId', [...new Set(ending.map(({ budgetHolderId }) => budgetHolderId))]))
    .whereRef('award.start', '<=', 'award.end')
    .execute();
  return goOnAfter(ending, going, (one, other) => one.law === other.law);
}

/** Awards of a law that pay for a part of a year and are not settled yet, by number. */
export function awardsOfYear(
  { db }: Store,
  caller: Caller,
  { year, law, after, count }: { year: string; law: CareLaw; after: number; count: number },
): Promise<OfHolder[]> {
  return db
    .selectFrom('award')
    .select(['award.id', 'award.budgetHolderId'])
    .where(visibleAward(caller))
    .where('award.law', '=', law)
    .whereRef('award.start', '<=', 'award.end')
    .where('award.start', '<=', `${year}-12-31`)
    .where('award.end', '>=', `${year}-01-01`)
    .where('award.settledAt', 'is', null)
    .where('award.id', '>', after)
    .orderBy('award.id')
    .limit(count)
    .execute();
}
