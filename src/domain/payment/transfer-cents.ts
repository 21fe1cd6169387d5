/** The part of a payment that goes to the bank: what is to come back from the provider is taken off it. */
export function transferCents({ amountCents, nettedCents }: { amountCents: number; nettedCents: number }): number {
  return amountCents - nettedCents;
}
