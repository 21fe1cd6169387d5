import { monthlyPayKinds } from '../../../../domain/declaration/kinds.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { visiblePayment } from '../visibility/visible-declarations.ts';
import { isInWindow, type AgendaWindow } from './agenda-window.ts';

export interface PlannedPay {
  id: number;
  agreementId: number;
  budgetHolderId: number;
  month: Month;
  dueDate: IsoDate;
  /** The newest of the payments of the month before it, when there are any: this one is of a correction. */
  paymentBefore: number | null;
}

/** Wages and fixed amounts that are put aside, by the day on which they are expected to be paid. */
export function plannedPay({ db }: Store, caller: Caller, window: AgendaWindow): Promise<PlannedPay[]> {
  return db
    .selectFrom('payment')
    .select(['payment.id', 'payment.agreementId', 'payment.budgetHolderId', 'payment.month', 'payment.dueDate'])
    .select((eb) =>
      eb
        .selectFrom('declaration as other')
        .innerJoin('payment as earlier', 'earlier.declarationId', 'other.id')
        .select((of) => of.fn.max('earlier.id').as('id'))
        .whereRef('other.agreementId', '=', 'payment.agreementId')
        .whereRef('other.month', '=', 'payment.month')
        .whereRef('earlier.id', '<', 'payment.id')
        .where('other.kind', 'in', monthlyPayKinds)
        .as('paymentBefore'),
    )
    .where(visiblePayment(caller))
    .where('payment.status', '=', 'scheduled')
    .where('payment.agreementId', 'is not', null)
    .where((eb) =>
      eb(
        'payment.declarationId',
        'in',
        eb.selectFrom('declaration').select('declaration.id').where('declaration.kind', 'in', monthlyPayKinds),
      ),
    )
    .where((eb) => isInWindow(eb.ref('payment.dueDate'), eb.ref('payment.id'), window))
    .orderBy('payment.dueDate')
    .orderBy('payment.id')
    .limit(window.count)
    .$narrowType<{ agreementId: number }>()
    .execute();
}
