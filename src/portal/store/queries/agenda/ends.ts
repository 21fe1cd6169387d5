import type { IsoDate } from '../../../../domain/values/date.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { rowsOf } from '../../rows/rows-of.ts';
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
  const kinds = { id: 'number', budgetHolderId: 'number', careProviderId: 'number', end: 'text' } as const;
  const rows = await store.db
    .selectFrom('agreement')
    .innerJoin(rowsOf(store, kinds, ending), (join) =>
      join
        .onRef('agreement.budgetHolderId', '=', 'given.budgetHolderId')
        .onRef('agreement.careProviderId', '=', 'given.careProviderId'),
    )
    .select('given.id')
    .distinct()
    .where(visibleAgreement(caller))
    .whereRef('agreement.id', '!=', 'given.id')
    .where('agreement.status', '=', 'approved')
    .where((eb) => eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>', eb.ref('given.end'))]))
    .execute();
  return new Set(rows.map(({ id }) => id));
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
  const kinds = { id: 'number', budgetHolderId: 'number', law: 'text', end: 'text' } as const;
  const rows = await store.db
    .selectFrom('award')
    .innerJoin(rowsOf(store, kinds, ending), (join) =>
      join.onRef('award.budgetHolderId', '=', 'given.budgetHolderId').onRef('award.law', '=', 'given.law'),
    )
    .select('given.id')
    .distinct()
    .where(visibleAward(caller))
    .whereRef('award.id', '!=', 'given.id')
    .whereRef('award.start', '<=', 'award.end')
    .whereRef('award.end', '>', 'given.end')
    .execute();
  return new Set(rows.map(({ id }) => id));
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
