import type { AgreementStatus, DeclarationStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { restsOnOwnAwards } from '../visibility/acts-for.ts';
import { anyOf } from '../visibility/any-of.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';
import { type AmendmentWait, type Asking, hasWaitingAmendment } from '../visibility/waiting-amendments.ts';

/** Counts the agreements that the caller may see in each of these statuses. */
export async function countAgreements(
  store: Store,
  caller: Caller,
  statuses: readonly AgreementStatus[],
): Promise<Map<AgreementStatus, number>> {
  if (statuses.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('agreement')
    .select(['agreement.status', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', statuses)
    .groupBy('agreement.status')
    .execute();
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** The number of amendments of agreements that the caller may see, by what they wait for. */
export async function countAmendments(store: Store, asking: Asking, wait: AmendmentWait): Promise<number> {
  const { count } = await store.db
    .selectFrom('agreement')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(visibleAgreement(asking.caller))
    .where(hasWaitingAmendment(wait, asking))
    .executeTakeFirstOrThrow();
  return count;
}

export async function countDeclarations(store: Store, caller: Caller, status: DeclarationStatus): Promise<number> {
  const { count } = await store.db
    .selectFrom('declaration')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
    .where(visibleDeclaration(caller))
    .where('status', '=', status)
    .executeTakeFirstOrThrow();
  return count;
}

/** Counts the months whose wage or fixed amount waits for a budget; a care provider sees nothing of a budget. */
export async function countShortages({ db }: Store, caller: Caller): Promise<number> {
  if (caller.budgetHolderIds.length === 0) return 0;
  const { count } = await db
    .selectFrom('monthlyPayShortage')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
    .where((eb) => restsOnOwnAwards(caller, eb.ref('monthlyPayShortage.agreementId')))
    .executeTakeFirstOrThrow();
  return count;
}
