import type { EventType } from '../../contract/events.ts';
import type { Role } from '../../domain/words.ts';

export type Recipient = 'budget-holder' | 'representative' | 'care-provider' | 'budget-provider' | 'payment-office';

/**
 * The recipients of a message about each kind of event. Source: both leaflets, Berichten and the start page of B.I.J.
 * Voorbeeld.
 */
export const recipients = {
  'award.entered': ['budget-holder'],
  'award.changed': ['budget-holder'],
  'award.ended': ['budget-holder'],
  'award.withdrawn': ['budget-holder'],
  'award.conflict-opened': ['budget-holder', 'budget-provider'],
  'award.conflict-closed': ['budget-holder', 'budget-provider'],
  'award.deposit-received': ['budget-holder'],
  'award.deposit-repaid': ['budget-holder'],
  'award.settled': ['budget-holder'],
  'award.representatives-kept': ['budget-holder', 'budget-provider'],
  'award.representative-added': ['budget-holder', 'budget-provider'],
  'award.representative-changed': ['budget-holder', 'budget-provider'],
  'award.representative-removed': ['budget-holder', 'budget-provider'],
  'award.power-ended': ['representative'],
  'budget-holder.representative-added': ['budget-provider'],
  'budget-holder.representative-removed': ['budget-provider'],
  'agreement.created': [],
  'agreement.changed': [],
  'agreement.shared': ['budget-holder', 'care-provider'],
  'agreement.provider-replaced': ['care-provider'],
  'agreement.changed-by-provider': ['budget-holder'],
  'agreement.returned': ['budget-holder'],
  'agreement.reopened': ['care-provider'],
  'agreement.signed-by-provider': ['budget-holder'],
  'agreement.signed': ['care-provider'],
  'agreement.submitted': ['budget-provider'],
  'agreement.approved': ['budget-holder', 'care-provider'],
  'agreement.rejected': ['budget-holder', 'care-provider'],
  'agreement.ended': ['care-provider', 'budget-provider'],
  'agreement.ended-by-provider': ['budget-holder', 'budget-provider'],
  'agreement.discarded': ['care-provider'],
  'agreement.amendment-shared': ['budget-holder', 'care-provider'],
  'agreement.amendment-returned': ['budget-holder', 'care-provider'],
  'agreement.amendment-reopened': ['budget-holder', 'care-provider'],
  'agreement.amendment-signed-by-provider': ['budget-holder'],
  'agreement.amendment-signed': ['care-provider'],
  'agreement.amendment-submitted': ['budget-provider'],
  'agreement.amendment-approved': ['budget-holder', 'care-provider', 'budget-provider'],
  'agreement.amendment-rejected': ['budget-holder', 'care-provider'],
  'agreement.amendment-in-force': ['budget-holder', 'care-provider'],
  'agreement.amendment-discarded': ['budget-holder', 'care-provider'],
  'agreement.award-added': ['budget-holder', 'care-provider'],
  'agreement.award-changed': ['care-provider'],
  'agreement.award-missing': ['budget-holder'],
  'agreement.end-to-announce': ['budget-holder'],
  'agreement.consent-given': ['budget-holder', 'care-provider'],
  'agreement.consent-withdrawn': ['budget-holder', 'care-provider'],
  'agreement.declarations-stopped': ['care-provider'],
  'agreement.declarations-resumed': ['care-provider'],
  'absence.reported': ['budget-holder', 'care-provider'],
  'absence.changed': ['budget-holder', 'care-provider'],
  'absence.recovered': ['budget-holder', 'care-provider'],
  'absence.hours-differ': ['budget-holder', 'care-provider'],
  'declaration.awaiting-holder': ['budget-holder'],
  'declaration.submitted': [],
  'declaration.approved': ['care-provider'],
  'declaration.rejected': ['care-provider'],
  'declaration.withdrawn': ['budget-holder'],
  'declaration.withdrawn-by-holder': ['care-provider'],
  'declaration.corrected': ['budget-holder', 'care-provider'],
  'declaration.credited': ['budget-holder', 'care-provider'],
  'monthly-pay.planned': ['budget-holder', 'care-provider'],
  'monthly-pay.changed': ['budget-holder', 'care-provider'],
  'monthly-pay.cancelled': ['budget-holder', 'care-provider'],
  'monthly-pay.corrected': ['budget-holder', 'care-provider'],
  'monthly-pay.credited': ['budget-holder', 'care-provider'],
  'monthly-pay.compensated': ['budget-holder'],
  'monthly-pay.left': ['budget-holder', 'care-provider'],
  'monthly-pay.over-budget': ['budget-holder'],
  'monthly-pay.lapsed': ['budget-holder'],
  'monthly-pay.below-minimum': ['budget-holder', 'care-provider'],
  'budget-holder.account-settled': ['budget-holder'],
  'budget-holder.changed': ['budget-holder'],
  'budget-holder.seen-without-award': ['budget-holder'],
  'budget-holder.seen-often': ['budget-holder'],
  'care-provider.changed': ['care-provider'],
  'care-provider.account-settled': ['care-provider'],
  'payment.scheduled': ['budget-holder'],
  'payment.paid': ['budget-holder', 'care-provider'],
  'payment.rejected': ['budget-holder', 'care-provider'],
  'payment.returned': ['budget-holder', 'care-provider'],
  'payment.account-awaited': ['budget-holder', 'care-provider'],
  'recovery.opened': ['budget-holder', 'care-provider'],
  'recovery.closed': ['budget-holder', 'care-provider'],
  'payment-run.finished': ['payment-office'],
  'payroll-order.made': ['payment-office'],
} as const satisfies Record<EventType, readonly Recipient[]>;

/** The recipients whose messages a role reads; a representative reads those of the holder, and what is told to them alone. */
const recipientsOf: Record<Role, readonly Recipient[]> = {
  'budget-holder': ['budget-holder'],
  representative: ['budget-holder', 'representative'],
  'care-provider': ['care-provider'],
  assessor: ['budget-provider'],
  'payment-officer': ['payment-office'],
};

const eventTypes = Object.keys(recipients) as EventType[];

export function messageTypesFor(role: Role): EventType[] {
  return eventTypes.filter((type) =>
    (recipients[type] as readonly Recipient[]).some((one) => recipientsOf[role].includes(one)),
  );
}
