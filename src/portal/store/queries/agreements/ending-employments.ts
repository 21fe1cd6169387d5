import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import type { AgreementOnAward } from '../awards/agreements-on.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

/** An employment that ends by itself. */
export interface EndingEmployment extends AgreementOnAward {
  start: IsoDate;
  end: IsoDate;
  /** True when the agreement itself announces it: that is not done again. */
  isAnnounced: boolean;
}

interface LastDays {
  from: IsoDate;
  until: IsoDate;
}

function ending({ db }: Store, { from, until }: LastDays) {
  return db
    .selectFrom('agreement')
    .select(['id', 'budgetHolderId', 'careProviderId', 'start', 'end', 'workArrangementsJson'])
    .where('kind', '=', 'employment')
    .where('status', '=', 'approved')
    .where('end', '>=', from)
    .where('end', '<=', until)
    .where('start', 'is not', null)
    .where('careProviderId', 'is not', null)
    .where('workArrangementsJson', 'is not', null)
    .orderBy('id')
    .$narrowType<Found>();
}

interface Found {
  careProviderId: number;
  start: IsoDate;
  end: IsoDate;
  workArrangementsJson: string;
}

function announced<Row extends Found>({
  workArrangementsJson,
  ...row
}: Row): Omit<Row, 'workArrangementsJson'> & {
  isAnnounced: boolean;
} {
  const { expiryNotice } = JSON.parse(workArrangementsJson) as WorkArrangements;
  return { ...row, isAnnounced: expiryNotice === true };
}

/** Those that end in these days, by number, from the one after `after`. */
export async function endingEmployments(
  store: Store,
  days: LastDays,
  { after, count }: { after: number; count: number },
): Promise<EndingEmployment[]> {
  const rows = await ending(store, days).where('id', '>', after).limit(count).execute();
  return rows.map(announced);
}

/** The same of a holder, or of whoever acts for them, but for those that are announced already. */
export async function ownEndingEmployments(store: Store, caller: Caller, days: LastDays): Promise<EndingEmployment[]> {
  const rows = await ending(store, days).where(visibleAgreement(caller)).execute();
  return rows.map(announced).filter(({ isAnnounced }) => !isAnnounced);
}
