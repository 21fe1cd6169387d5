import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { type DueAmendment, dueAmendments, showTerms } from '../../store/queries/agreements/agreed-terms.ts';
import { findAmendment } from '../../store/queries/agreements/amendments.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { partiesOf } from '../../store/queries/agreements/agreements.ts';
import type { Store } from '../../store/store.ts';
import { paramsOf } from './events.ts';

/** So many are written at once, so that memory and the time that others wait do not grow with their number. */
const AT_ONCE = 200;

async function showOne(store: Store, { agreementId, version }: DueAmendment, now: number): Promise<NewEvent[]> {
  const amendment = await findAmendment(store, agreementId, version);
  const parties = await partiesOf(store, agreementId);
  if (amendment === undefined || parties === undefined) return [];
  if (!(await showTerms(store, amendment, now))) return [];
  const recordId = formatRecordId('agreement', agreementId);
  return [{ type: 'agreement.amendment-in-force', recordId, ...parties, params: paramsOf(amendment) }];
}

/** Moves agreements on to the terms whose day has come. Done twice it does nothing the second time. */
export async function showDueTerms(store: Store, { date, now }: { date: IsoDate; now: number }): Promise<void> {
  let count: number;
  do {
    count = await store.transaction(async (inside) => {
      const due = await dueAmendments(inside, date, AT_ONCE);
      const events: NewEvent[] = [];
      for (const one of due) events.push(...(await showOne(inside, one, now)));
      await appendEvents(inside, now, events);
      return due.length;
    });
  } while (count === AT_ONCE);
}
