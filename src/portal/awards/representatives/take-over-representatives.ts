import { followedAward } from '../../../domain/award/followed-award.ts';
import { officeKey } from '../../access/office-key.ts';
import type { OperationContext } from '../../handler.ts';
import { officeOf } from '../../resource/office-of.ts';
import { type AwardRecord, awardsOfHolders } from '../../store/queries/awards/awards.ts';
import { copyRepresentatives } from '../../store/queries/people/representatives/representatives.ts';
import { awardEvent } from '../events.ts';

/** The awards that this office gave. */
export function ofOffice<Award extends Pick<AwardRecord, 'providerKind' | 'providerCode'>>(
  office: { kind: AwardRecord['providerKind']; code: string },
  awards: readonly Award[],
): Award[] {
  const own = officeKey(office);
  return awards.filter(({ providerKind: kind, providerCode: code }) => officeKey({ kind, code }) === own);
}

/** Names on a new award whoever is named on the award that it follows, and tells the holder and them. */
export async function takeOverRepresentatives(context: OperationContext, award: AwardRecord): Promise<void> {
  const { store, caller, now, today } = context;
  const others = await awardsOfHolders(store, [award.budgetHolderId]);
  const own = ofOffice(officeOf(caller), others).filter(({ id }) => id !== award.id);
  const earlier = followedAward(award, own);
  if (earlier === undefined) return;
  const count = await copyRepresentatives(store, { from: earlier.id, to: award.id, namedAt: now, today });
  if (count > 0) context.emit(awardEvent('award.representatives-kept', award, { count }));
}
