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
const DEATH: TerminationGround = 'death-of-holder';
const types = [...(Object.keys(ofParty) as EventType[]), 'agreement.end-withdrawn'] as const;

/** A last day that a party gave, and that was not taken back since. */
interface GivenEnd {
  by: AmendmentParty;
  end: IsoDate | undefined;
  ground: TerminationGround | undefined;
}

/** All that were given since one was taken back, the newest first. A death that was taken back leaves what was given before it. */
async function givenEnds({ db }: Store, agreementId: number): Promise<GivenEnd[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'paramsJson'])
    .where('recordId', '=', formatRecordId('agreement', agreementId))
    .where('type', 'in', types)
    .orderBy('id', 'desc')
    .execute();
  const ends: GivenEnd[] = [];
  let isMistake = false;
  for (const { type, paramsJson } of rows) {
    const by = ofParty[type];
    const { end, ground } = JSON.parse(paramsJson) as Partial<GivenEnd>;
    if (by === undefined && ground !== DEATH) break;
    isMistake = by === undefined || (isMistake && ground === DEATH);
    if (by !== undefined && !isMistake) ends.push({ by, end, ground });
  }
  return ends;
}

/** The last day that the care provider gave the newest time, also when the holder set another one since. */
export async function endOfProvider(store: Store, agreementId: number): Promise<IsoDate | undefined> {
  return (await givenEnds(store, agreementId)).find(({ by }) => by === 'provider')?.end;
}

/**
 * Who gave the end that an agreement has, and why. A care provider who gave notice did so whatever the holder set since,
 * but for a death; where nobody knows, the holder did.
 */
export async function giverOfEnd(
  store: Store,
  agreementId: number,
): Promise<{ givenBy: AmendmentParty; ground: TerminationGround | undefined }> {
  const ends = await givenEnds(store, agreementId);
  const [newest] = ends;
  const given = newest?.ground === DEATH ? newest : (ends.find(({ by }) => by === 'provider') ?? newest);
  return { givenBy: given?.by ?? 'holder', ground: given?.ground };
}

/** The last day that stood before a death was entered; undefined when none did, or the end that stands is not by a death. */
export async function endBeforeDeath(store: Store, agreementId: number): Promise<IsoDate | undefined> {
  const ends = await givenEnds(store, agreementId);
  return ends[0]?.ground === DEATH ? ends.find(({ ground }) => ground !== DEATH)?.end : undefined;
}
