import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import type { AgreementOnAward } from '../awards/agreements-on.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

/** An employment that ends by itself. */
export interface EndingEmployment extends AgreementOnAward {
  start: IsoDate;
  end: IsoDate;
}

interface LastDays {
  from: IsoDate;
  until: IsoDate;
}

function ending({ db }: Store, { from, until }: LastDays) {
  return (
    db
      .selectFrom('agreement')
      .select(['id', 'budgetHolderId', 'careProviderId', 'start', 'end'])
      .where('kind', '=', 'employment')
      .where('status', '=', 'approved')
      .where('end', '>=', from)
      .where('end', '<=', until)
      .where('start', 'is not', null)
      .where('careProviderId', 'is not', null)
      // What was announced in the agreement itself is not announced again.
      .where('workArrangementsJson', 'not like', '%"expiryNotice":true%')
      .orderBy('id')
      .$narrowType<{ careProviderId: number; start: IsoDate; end: IsoDate }>()
  );
}

/** Those that end in these days, by number, from the one after `after`. */
export function endingEmployments(
  store: Store,
  days: LastDays,
  { after, count }: { after: number; count: number },
): Promise<EndingEmployment[]> {
  return ending(store, days).where('id', '>', after).limit(count).execute();
}

/** The same of a holder, or of whoever acts for them. */
export function ownEndingEmployments(store: Store, caller: Caller, days: LastDays): Promise<EndingEmployment[]> {
  return ending(store, days).where(visibleAgreement(caller)).execute();
}
