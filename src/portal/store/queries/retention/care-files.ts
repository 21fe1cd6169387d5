import type { CareFileFacts } from '../../../../domain/retention/kept-until.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { type Found, lookThrough, type Window } from './windows.ts';

/** Awards of one holder that pay for each other's agreements, and those agreements; what is under them is read later. */
export interface CareFile {
  budgetHolderId: number;
  awardIds: number[];
  agreementIds: number[];
  laws: CareLaw[];
  /** The last day that an award pays for. */
  lastDay: IsoDate;
}

export type WholeFile = CareFile & CareFileFacts;

/** Those in a window of holders who have an award that ended before a day. */
export function holdersWithEndedAward(
  store: Store,
  endedBefore: IsoDate,
  window: Window<number>,
): Promise<Found<number>> {
  return lookThrough(store, 'budgetHolder', window, async (ids) => {
    const rows = await store.db
      .selectFrom('award')
      .select('budgetHolderId')
      .distinct()
      .where('end', '<', endedBefore)
      .where(isOneOf(store, 'budgetHolderId', ids))
      .orderBy('budgetHolderId')
      .execute();
    return rows.map(({ budgetHolderId }) => budgetHolderId);
  });
}

/** The files of these holders, each whole: an agreement stands in the file of each award that it names or ever named. */
export async function careFilesOf(store: Store, holderIds: readonly number[]): Promise<CareFile[]> {
  const awards = await store.db
    .selectFrom('award')
    .select(['id', 'budgetHolderId', 'law', 'end'])
    .where(isOneOf(store, 'budgetHolderId', holderIds))
    .orderBy('id')
    .execute();
  const links = await store.db
    .selectFrom('agreementAward')
    .innerJoin('agreement', 'agreement.id', 'agreementAward.agreementId')
    .select(['agreementAward.agreementId', 'agreementAward.awardId'])
    .where(isOneOf(store, 'agreement.budgetHolderId', holderIds))
    .execute();
  const files = new Map<number, CareFile>(
    awards.map(({ id, budgetHolderId, law, end }) => [
      id,
      { budgetHolderId, awardIds: [id], agreementIds: [], laws: [law], lastDay: end },
    ]),
  );
  const ofAgreement = new Map<number, CareFile>();
  for (const { agreementId, awardId } of links) {
    const file = files.get(awardId);
    const other = ofAgreement.get(agreementId);
    if (file === undefined || file === other) continue;
    if (other === undefined) file.agreementIds.push(agreementId);
    else join(file, other, files, ofAgreement);
    ofAgreement.set(agreementId, file);
  }
  return [...new Set(files.values())];
}

function join(file: CareFile, other: CareFile, files: Map<number, CareFile>, ofAgreement: Map<number, CareFile>): void {
  file.awardIds.push(...other.awardIds);
  file.agreementIds.push(...other.agreementIds);
  file.laws = [...new Set([...file.laws, ...other.laws])];
  if (other.lastDay > file.lastDay) file.lastDay = other.lastDay;
  for (const id of other.awardIds) files.set(id, file);
  for (const id of other.agreementIds) ofAgreement.set(id, file);
}
