import type { EventType } from '../../../../contract/events.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { AmendmentParty, TerminationGround } from '../../../../domain/words.ts';
import type { Store } from '../../store.ts';

const ofParty: Partial<Readonly<Record<EventType, AmendmentParty>>> = {
  'agreement.ended': 'holder',
  'agreement.end-recorded': 'holder',
  'agreement.ended-by-provider': 'provider',
  'agreement.end-of-provider-recorded': 'provider',
};
const types = [...(Object.keys(ofParty) as EventType[]), 'agreement.end-withdrawn'] as const;

/** A last day that a party gave, and that was not taken back since. */
interface GivenEnd {
  by: AmendmentParty;
  end: IsoDate | undefined;
  ground: TerminationGround | undefined;
}

/** The newest that each party gave, the newest of all first. */
async function givenEnds({ db }: Store, agreementId: number): Promise<GivenEnd[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'paramsJson'])
    .where('recordId', '=', formatRecordId('agreement', agreementId))
    .where('type', 'in', types)
    .orderBy('id', 'desc')
    .execute();
  const ends: GivenEnd[] = [];
  for (const { type, paramsJson } of rows) {
    const by = ofParty[type];
    if (by === undefined) break;
    const { end, ground } = JSON.parse(paramsJson) as Partial<GivenEnd>;
    if (ends.every((one) => one.by !== by)) ends.push({ by, end, ground });
  }
  return ends;
}

/** The last day that the care provider gave the newest time, also when the holder set another one since. */
export async function endOfProvider(store: Store, agreementId: number): Promise<IsoDate | undefined> {
  return (await givenEnds(store, agreementId)).find(({ by }) => by === 'provider')?.end;
}

/**
 * Who gave the end that an agreement has, and why. A care provider who gave notice did so whatever the holder set since;
 * where nobody knows, the holder did.
 */
export async function giverOfEnd(
  store: Store,
  agreementId: number,
): Promise<{ givenBy: AmendmentParty; ground: TerminationGround | undefined }> {
  const ends = await givenEnds(store, agreementId);
  const given = ends.find(({ by }) => by === 'provider') ?? ends[0];
  return { givenBy: given?.by ?? 'holder', ground: given?.ground };
}
