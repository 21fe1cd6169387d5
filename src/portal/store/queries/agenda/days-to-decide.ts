import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';
import { isInMoments, type MomentWindow } from './agenda-window.ts';
import type { OfHolder } from './days-to-declare.ts';

export interface ReceivedAt extends OfHolder {
  at: number;
}

/** Declarations that wait for the holder, in the order in which they came. */
export function declarationsToDecide(
  { db }: Store,
  caller: Caller,
  window: MomentWindow,
): Promise<(ReceivedAt & { month: string })[]> {
  return db
    .selectFrom('declaration')
    .select(['declaration.id', 'declaration.budgetHolderId', 'declaration.month', 'declaration.submittedAt as at'])
    .where(visibleDeclaration(caller))
    .where('declaration.status', '=', 'awaiting-holder')
    .where((eb) => isInMoments(eb.ref('declaration.submittedAt'), eb.ref('declaration.id'), window))
    .orderBy('declaration.submittedAt')
    .orderBy('declaration.id')
    .limit(window.count)
    .execute();
}

/** Agreements that wait for their office, in the order in which they came to it. */
export function agreementsToAssess({ db }: Store, caller: Caller, window: MomentWindow): Promise<ReceivedAt[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.changedAt as at'])
    .where(visibleAgreement(caller))
    .where('agreement.status', '=', 'in-assessment')
    .where((eb) => isInMoments(eb.ref('agreement.changedAt'), eb.ref('agreement.id'), window))
    .orderBy('agreement.changedAt')
    .orderBy('agreement.id')
    .limit(window.count)
    .execute();
}

/** The same of new terms of an agreement. */
export function amendmentsToAssess({ db }: Store, caller: Caller, window: MomentWindow): Promise<ReceivedAt[]> {
  return db
    .selectFrom('agreementAmendment')
    .innerJoin('agreement', 'agreement.id', 'agreementAmendment.agreementId')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreementAmendment.changedAt as at'])
    .where(visibleAgreement(caller))
    .where('agreementAmendment.status', '=', 'in-assessment')
    .where((eb) => isInMoments(eb.ref('agreementAmendment.changedAt'), eb.ref('agreement.id'), window))
    .orderBy('agreementAmendment.changedAt')
    .orderBy('agreement.id')
    .limit(window.count)
    .execute();
}
