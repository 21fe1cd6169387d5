/** The amounts of an award, in euro cents. */
interface Amounts {
  amountCents: number;
  /** What the holder paid in; a part of an award has none. */
  depositedCents?: number;
  paidCents: number;
  scheduledCents: number;
}

/** What is still to spend. It is never below zero, also when more was spent than the award gives by now. */
export function remainingCents({ amountCents, depositedCents = 0, paidCents, scheduledCents }: Amounts): number {
  return Math.max(0, amountCents + depositedCents - paidCents - scheduledCents);
}

/** What was spent beyond what the award gives by now, and beyond the deposits. */
export function overspentCents({ amountCents, depositedCents = 0, paidCents, scheduledCents }: Amounts): number {
  return Math.max(0, paidCents + scheduledCents - amountCents - depositedCents);
}
