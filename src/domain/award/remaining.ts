/** The amounts of an award, in euro cents. */
interface Amounts {
  amountCents: number;
  paidCents: number;
  scheduledCents: number;
}

/** What is still to spend. It is never below zero, also when more was spent than the award gives by now. */
export function remainingCents({ amountCents, paidCents, scheduledCents }: Amounts): number {
  return Math.max(0, amountCents - paidCents - scheduledCents);
}

/** What was spent beyond what the award gives by now. */
export function overspentCents({ amountCents, paidCents, scheduledCents }: Amounts): number {
  return Math.max(0, paidCents + scheduledCents - amountCents);
}
