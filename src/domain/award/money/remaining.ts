/** The amounts of an award, in euro cents. */
interface Amounts {
  amountCents: number;
  /** What the holder paid in; a part of an award has none. */
  depositedCents?: number;
  /** What came back since pay went on in sickness. */
  compensatedCents?: number;
  paidCents: number;
  scheduledCents: number;
}

/** All that an award gives: the amount, the deposits and the compensation for sickness. */
export function totalCents({
  amountCents,
  depositedCents = 0,
  compensatedCents = 0,
}: Pick<Amounts, 'amountCents' | 'depositedCents' | 'compensatedCents'>): number {
  return amountCents + depositedCents + compensatedCents;
}

/** What is still to spend. It is never below zero, also when more was spent than the award gives by now. */
export function remainingCents({ paidCents, scheduledCents, ...amounts }: Amounts): number {
  return Math.max(0, totalCents(amounts) - paidCents - scheduledCents);
}

/** What was spent beyond what the award gives by now, and beyond the deposits. */
export function overspentCents({ paidCents, scheduledCents, ...amounts }: Amounts): number {
  return Math.max(0, paidCents + scheduledCents - totalCents(amounts));
}
