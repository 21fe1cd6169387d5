import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import type { AgreementOnAward } from '../awards/agreements/agreements-on.ts';
import { agreedTerms } from './agreed-terms.ts';
import { termsInAssessment } from './amendments.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

/** An employment that ends by itself. */
export interface EndingEmployment extends AgreementOnAward {
  start: IsoDate;
  end: IsoDate;
  /** True when the terms that were agreed last announce it, or it goes on by others that an office assesses. */
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

type FoundEmployment = Omit<EndingEmployment, 'isAnnounced'> & Pick<Found, 'workArrangementsJson'>;

interface Found {
  careProviderId: number;
  start: IsoDate;
  end: IsoDate;
  workArrangementsJson: string;
}

/**
 * What was agreed counts at once, also when its first day is to come. That it goes on was shared with the employee, and so
 * was said in writing: while the office assesses it nothing is left to say, and when it refuses, it is again. Source:
 * BW 7:668(1).
 */
async function announced(store: Store, rows: readonly FoundEmployment[]): Promise<EndingEmployment[]> {
  const ids = rows.map(({ id }) => id);
  const agreed = await agreedTerms(store, ids);
  const assessed = await termsInAssessment(store, ids);
  return rows.map(({ workArrangementsJson, ...row }) => {
    const shown = JSON.parse(workArrangementsJson) as WorkArrangements;
    const { expiryNotice } = agreed.get(row.id)?.at(-1)?.terms.workArrangements ?? shown;
    const next = assessed.get(row.id)?.workArrangements;
    return { ...row, isAnnounced: expiryNotice === true || (next !== undefined && goesOn(next, row.end)) };
  });
}

function goesOn({ end, expiryNotice }: WorkArrangements, lastDay: IsoDate): boolean {
  return end === undefined || end > lastDay || expiryNotice === true;
}

/** Those that end in these days, by number, from the one after `after`. */
export async function endingEmployments(
  store: Store,
  days: LastDays,
  { after, count }: { after: number; count: number },
): Promise<EndingEmployment[]> {
  const rows = await ending(store, days).where('id', '>', after).limit(count).execute();
  return announced(store, rows);
}

/** The same of a holder, or of whoever acts for them, but for those that are announced already. */
export async function ownEndingEmployments(store: Store, caller: Caller, days: LastDays): Promise<EndingEmployment[]> {
  const rows = await ending(store, days).where(visibleAgreement(caller)).execute();
  return (await announced(store, rows)).filter(({ isAnnounced }) => !isAnnounced);
}
