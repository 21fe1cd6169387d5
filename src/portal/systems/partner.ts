import type { EventType } from '../../contract/events.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { DeliveryKind } from '../../domain/words.ts';
import type { Caller } from '../access/caller.ts';
import type { recipients } from '../access/message-recipients.ts';
import { officeKey } from '../access/office-key.ts';
import type { DeliveryOwner } from '../store/queries/deliveries/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { OfficeSystem, OutsideSystem, Systems } from './system.ts';

/** A system that the portal works with: as whom it acts, what it is told and what it may have done. */
export interface Partner {
  system: OutsideSystem;
  /** For the log and the figures; nothing about a person. */
  label: 'payment' | 'care-office' | 'municipality' | 'health-insurer';
  owner: DeliveryOwner;
  caller: Caller;
  /** What happened that it is told of, and as what. */
  told: Readonly<Partial<Record<EventType, DeliveryKind>>>;
  mayDo: readonly OperationName[];
}

/** What an office gets a message of. */
type ForOffice = {
  [Type in EventType]: 'budget-provider' extends (typeof recipients)[Type][number] ? Type : never;
}[EventType];

/** Of these its people alone are told, who judge them; its system keeps nothing of the sort. */
type ForPeople =
  | 'award.representatives-kept'
  | 'award.representative-added'
  | 'award.representative-changed'
  | 'award.representative-removed'
  | 'budget-holder.representative-added'
  | 'budget-holder.representative-removed'
  | 'monthly-pay.closed'
  | 'monthly-pay.unpaid'
  | 'delivery.stuck';

const paid = {
  'payment-run.finished': 'credit-transfer',
  'payroll-order.made': 'payroll-order',
} as const satisfies Partner['told'];

/** What an office assesses or has assessed, what of that ends, and what no longer fits what it awarded. */
const toldToOffices = {
  'award.entered': 'office-notice',
  'award.changed': 'office-notice',
  'award.ended': 'office-notice',
  'award.withdrawn': 'office-notice',
  'award.settled': 'office-notice',
  'award.conflict-opened': 'office-notice',
  'award.conflict-closed': 'office-notice',
  'agreement.submitted': 'office-notice',
  'agreement.approved': 'office-notice',
  'agreement.rejected': 'office-notice',
  'agreement.ended': 'office-notice',
  'agreement.ended-by-provider': 'office-notice',
  'agreement.end-recorded': 'office-notice',
  'agreement.end-of-provider-recorded': 'office-notice',
  'agreement.end-withdrawn': 'office-notice',
  'agreement.recorded-end-withdrawn': 'office-notice',
  'agreement.amendment-submitted': 'office-notice',
  'agreement.amendment-approved': 'office-notice',
  'agreement.amendment-rejected': 'office-notice',
} as const satisfies Partner['told'] & Record<Exclude<ForOffice, ForPeople>, 'office-notice'>;

export function partnersOf(store: Store, { payment, offices = [] }: Systems): Partner[] {
  return [...(payment ? [payer(store, payment)] : []), ...offices.map((one) => ofOffice(store, one))];
}

/** It settles no account and starts no run: that takes a person who has just signed in. */
function payer(store: Store, system: OutsideSystem): Partner {
  return {
    system,
    label: 'payment',
    owner: null,
    caller: { ...nobody, subject: store.hash('system payment'), role: 'payment-officer', name: 'SVB' },
    told: paid,
    mayDo: ['payments.answer', 'payrollOrders.answer'],
  };
}

function ofOffice(store: Store, { office, system }: OfficeSystem): Partner {
  const owner = officeKey(office);
  return {
    system,
    label: office.kind,
    owner,
    caller: { ...nobody, subject: store.hash(`system ${owner}`), role: 'assessor', name: office.name, office },
    told: toldToOffices,
    mayDo: [
      'awards.create',
      'awards.change',
      'awards.end',
      'awards.withdraw',
      'agreements.assess',
      'amendments.assess',
    ],
  };
}

const nobody = {
  person: null,
  budgetHolderIds: [],
  awardsOutside: [],
  without: { care: new Set<number>(), money: new Set<number>() },
  careProviderId: null,
  office: null,
} as const satisfies Partial<Caller>;
