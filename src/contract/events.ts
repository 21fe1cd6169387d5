/**
 * The events that can happen in the portal. They are written with the change that they tell of; messages to people, the
 * history of a record and the change feed are made from them.
 */
export const eventTypes = [
  'award.entered',
  'award.withdrawn',
  'award.representative-added',
  'award.representative-removed',
  'budget-holder.representative-added',
  'budget-holder.representative-removed',
  'agreement.created',
  'agreement.changed',
  'agreement.shared',
  'agreement.returned',
  'agreement.reopened',
  'agreement.signed-by-provider',
  'agreement.signed',
  'agreement.submitted',
  'agreement.approved',
  'agreement.rejected',
  'agreement.ended',
  'agreement.discarded',
  'declaration.awaiting-holder',
  'declaration.submitted',
  'declaration.approved',
  'declaration.rejected',
  'declaration.withdrawn',
  'declaration.withdrawn-by-holder',
  'care-provider.changed',
  'care-provider.account-settled',
  'payment.scheduled',
  'payment.paid',
  'payment-run.finished',
] as const;
/** The type of an event in the portal, as `events.list` names it. */
export type EventType = (typeof eventTypes)[number];
