import type { AgreementStatus, DeclarationStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import type { HolderCount } from '../holder-count.ts';
import { restsOnOwnAwards } from '../visibility/acts-for.ts';
import { anyOf } from '../visibility/any-of.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';
import { type AmendmentWait, type Asking, hasWaitingAmendment } from '../visibility/waiting-amendments.ts';

/** Counts the agreements that the caller may see in each of these statuses. */
export async function countAgreements(
  { db }: Store,
  caller: Caller,
  statuses: readonly AgreementStatus[],
): Promise<(HolderCount & { status: AgreementStatus })[]> {
  if (statuses.length === 0) return [];
  return db
    .selectFrom('agreement')
    .select(['agreement.budgetHolderId', 'agreement.status', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', statuses)
    .groupBy(['agreement.budgetHolderId', 'agreement.status'])
    .execute();
}

/**
 * The number of agreements that the caller may see with an amendment that waits for them, for each of these waits. One
 * query tells of all of them: whoever acts for thousands has as many agreements to look through.
 */
export function countAmendments<Wait extends AmendmentWait>(
  { db }: Store,
  asking: Asking,
  waits: readonly Wait[],
): Promise<(Record<Wait, number> & { budgetHolderId: number })[]> {
  const waiting = waits.map((wait) => [wait, hasWaitingAmendment(wait, asking)] as const);
  return db
    .selectFrom('agreement')
    .select('agreement.budgetHolderId')
    .select((eb) =>
      waiting.map(([wait, condition]) => eb.fn.sum<number>(eb.case().when(condition).then(1).else(0).end()).as(wait)),
    )
    .where(visibleAgreement(asking.caller))
    .where((eb) => eb.or(waiting.map(([, condition]) => condition)))
    .groupBy('agreement.budgetHolderId')
    .$castTo<Record<Wait, number> & { budgetHolderId: number }>()
    .execute();
}

/** Counts the agreements whose end the other party asked to take back. */
export function countEndWithdrawals({ db }: Store, caller: Caller): Promise<HolderCount[]> {
  const other = caller.role === 'care-provider' ? 'holder' : 'provider';
  return db
    .selectFrom('agreement')
    .select(['agreement.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(caller))
    .where('agreement.endWithdrawalAskedBy', '=', other)
    .groupBy('agreement.budgetHolderId')
    .execute();
}

/** Counts those of the holders that the caller acts for; a care provider acts for none. */
export async function countDeclarations(
  { db }: Store,
  caller: Caller,
  status: DeclarationStatus,
): Promise<HolderCount[]> {
  if (caller.budgetHolderIds.length === 0) return [];
  return db
    .selectFrom('declaration')
    .select(['declaration.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleDeclaration(caller))
    .where('declaration.status', '=', status)
    .groupBy('declaration.budgetHolderId')
    .execute();
}

/** Counts the months whose wage or fixed amount waits for a budget; a care provider sees nothing of a budget. */
export async function countShortages({ db }: Store, caller: Caller): Promise<HolderCount[]> {
  if (caller.budgetHolderIds.length === 0) return [];
  return db
    .selectFrom('monthlyPayShortage')
    .select(['monthlyPayShortage.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('monthlyPayShortage.budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
    .where((eb) => restsOnOwnAwards(caller, eb.ref('monthlyPayShortage.agreementId')))
    .groupBy('monthlyPayShortage.budgetHolderId')
    .execute();
}
