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

/** The number of amendments of agreements that the caller may see, by what they wait for. */
export function countAmendments({ db }: Store, asking: Asking, wait: AmendmentWait): Promise<HolderCount[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(asking.caller))
    .where(hasWaitingAmendment(wait, asking))
    .groupBy('agreement.budgetHolderId')
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

export function countDeclarations({ db }: Store, caller: Caller, status: DeclarationStatus): Promise<HolderCount[]> {
  return db
    .selectFrom('declaration')
    .select(['declaration.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('declaration.budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
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
