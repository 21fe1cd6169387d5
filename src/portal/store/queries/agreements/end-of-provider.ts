import type { IsoDate } from '../../../../domain/values/date.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { Store } from '../../store.ts';

/** The last day that the care provider gave the newest time, also when the holder set another one since. */
export async function endOfProvider({ db }: Store, agreementId: number): Promise<IsoDate | undefined> {
  const newest = await db
    .selectFrom('event')
    .select('paramsJson')
    .where('recordId', '=', formatRecordId('agreement', agreementId))
    .where('type', '=', 'agreement.ended-by-provider')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest === undefined ? undefined : (JSON.parse(newest.paramsJson) as { end?: IsoDate }).end;
}
