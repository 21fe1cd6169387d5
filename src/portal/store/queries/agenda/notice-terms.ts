import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AgreementKind } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { outlasting } from '../awards/agreements/linked-agreements.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';
import type { OfHolder } from './days-to-declare.ts';

export interface Outlasting extends OfHolder {
  kind: AgreementKind;
  start: IsoDate;
  end: IsoDate | null;
  /** The last day that an award pays for. */
  lastDay: IsoDate;
  workArrangements: WorkArrangements;
}

/** The approved agreements of the caller that go on when the last award that pays for them ends, in these days. */
export async function ownOutlasting(
  store: Store,
  caller: Caller,
  { from, until }: { from: IsoDate; until: IsoDate },
): Promise<Outlasting[]> {
  const rows = await outlasting(store, until)
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.kind', 'agreement.start', 'agreement.end'])
    .select(['agreement.workArrangementsJson', (eb) => eb.fn.max<string>('award.end').as('lastDay')])
    .where(visibleAgreement(caller))
    .where('agreement.status', '=', 'approved')
    .groupBy(['agreement.kind', 'agreement.start', 'agreement.workArrangementsJson'])
    .having((eb) => eb(eb.fn.max('award.end'), '>=', from))
    .execute();
  return rows.flatMap(({ kind, start, workArrangementsJson, ...row }) =>
    kind === null || start === null || workArrangementsJson === null
      ? []
      : [{ ...row, kind, start, workArrangements: JSON.parse(workArrangementsJson) as WorkArrangements }],
  );
}
