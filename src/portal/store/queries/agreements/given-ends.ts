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
/** An office wrote these down for a party, and may have been mistaken. */
const recorded: ReadonlySet<EventType> = new Set(['agreement.end-recorded', 'agreement.end-of-provider-recorded']);

const types = [
  ...(Object.keys(ofParty) as EventType[]),
  'agreement.end-withdrawn',
  'agreement.recorded-end-withdrawn',
] as const;

/** A last day that a party gave, and that was not taken back since. */
interface GivenEnd {
  by: AmendmentParty;
  end: IsoDate | undefined;
  ground: TerminationGround | undefined;
  /** An office wrote it down for that party. */
  isRecorded: boolean;
}

/**
 * All that were given since one was taken back, the newest first. A death that was taken back leaves what was given before
 * it, and what an office recorded by mistake was never given.
 */
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
  let mistakesOfOffice = 0;
  for (const { type, paramsJson } of rows) {
    const by = ofParty[type];
    const isRecorded = recorded.has(type);
    // Only the newest end is taken back by an office, so that the next recorded one is the one that was meant.
    if (type === 'agreement.recorded-end-withdrawn') mistakesOfOffice += 1;
    if (isRecorded && mistakesOfOffice > 0) mistakesOfOffice -= 1;
    else if (type !== 'agreement.recorded-end-withdrawn') {
      const { end, ground } = JSON.parse(paramsJson) as Partial<GivenEnd>;
      if (by === undefined && ground !== DEATH) break;
      isMistake = by === undefined || (isMistake && ground === DEATH);
      if (by !== undefined && !isMistake) ends.push({ by, end, ground, isRecorded });
    }
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

/**
 * The end that an office recorded and that holds, with the last day that held before it; undefined when a party itself gave
 * the end that holds.
 */
export async function recordedEnd(
  store: Store,
  agreementId: number,
): Promise<{ endBefore: IsoDate | undefined } | undefined> {
  const [newest, before] = await givenEnds(store, agreementId);
  return newest?.isRecorded === true ? { endBefore: before?.end } : undefined;
}
