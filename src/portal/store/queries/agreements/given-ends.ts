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
/** An office wrote these down for a party, and may have been mistaken. */
const recorded: ReadonlySet<EventType> = new Set(['agreement.end-recorded', 'agreement.end-of-provider-recorded']);
const DEATH: TerminationGround = 'death-of-holder';

const types = [
  ...(Object.keys(ofParty) as EventType[]),
  'agreement.end-withdrawn',
  'agreement.recorded-end-withdrawn',
] as const;

/** A last day that a party gave, and that was not taken back since. */
export interface GivenEnd {
  by: AmendmentParty;
  end: IsoDate | undefined;
  ground: TerminationGround | undefined;
  /** An office wrote it down for that party, or wrote down that the holder died. */
  isRecorded: boolean;
}

/**
 * What the parties were told of an end, the newest first: each office was told by an event of its own. An assessor acts for
 * an office, and ends nothing of their own.
 */
async function toldOfEnds({ db }: Store, agreementId: number) {
  const rows = await db
    .selectFrom('event')
    .leftJoin('actor', 'actor.id', 'event.actorId')
    .select(['event.type', 'event.paramsJson', 'actor.role'])
    .where('event.recordId', '=', formatRecordId('agreement', agreementId))
    .where('event.type', 'in', types)
    .where('event.budgetHolderId', 'is not', null)
    .orderBy('event.id', 'desc')
    .execute();
  return rows.map(({ type, paramsJson, role }) => {
    const { end, ground } = JSON.parse(paramsJson) as Partial<GivenEnd>;
    return {
      type,
      end,
      ground,
      isRecorded: recorded.has(type) || (role === 'assessor' && ofParty[type] !== undefined),
    };
  });
}

/** What offices took back, of which the events that they are about come next. */
class Mistakes {
  private ends = 0;
  private isDeath = false;

  add(ground: TerminationGround | undefined): void {
    if (ground === DEATH) this.isDeath = true;
    else this.ends += 1;
  }

  /** Only the newest end is taken back, so that the next recorded one was meant; of a death every day that was recorded. */
  has({ isRecorded, ground }: Pick<GivenEnd, 'isRecorded' | 'ground'>): boolean {
    if (!isRecorded) return false;
    if (ground === DEATH && this.isDeath) return true;
    if (this.ends === 0) return false;
    this.ends -= 1;
    return true;
  }

  /** An end that stands says that what came before it is about no death that was taken back after it. */
  endOfDeath(): void {
    this.isDeath = false;
  }
}

/**
 * All that were given since one was taken back, the newest first. A death that was taken back leaves what was given before
 * it, and what an office recorded by mistake was never given.
 */
export async function givenEnds(store: Store, agreementId: number): Promise<GivenEnd[]> {
  const ends: GivenEnd[] = [];
  const mistakes = new Mistakes();
  let isMistake = false;
  for (const { type, ...told } of await toldOfEnds(store, agreementId)) {
    const by = ofParty[type];
    const { ground } = told;
    if (type === 'agreement.recorded-end-withdrawn') mistakes.add(ground);
    else if (!mistakes.has(told)) {
      if (by === undefined && ground !== DEATH) break;
      isMistake = by === undefined || (isMistake && ground === DEATH);
      if (by !== undefined && !isMistake) ends.push({ by, ...told });
      mistakes.endOfDeath();
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
 * the end that holds. Before a death no other day of that death held.
 */
export async function recordedEnd(
  store: Store,
  agreementId: number,
): Promise<{ ground: TerminationGround | undefined; endBefore: IsoDate | undefined } | undefined> {
  const [newest, ...others] = await givenEnds(store, agreementId);
  if (newest?.isRecorded !== true) return undefined;
  const { ground } = newest;
  const before = others.find((one) => ground !== DEATH || one.ground !== DEATH || !one.isRecorded);
  return { ground, endBefore: before?.end };
}
