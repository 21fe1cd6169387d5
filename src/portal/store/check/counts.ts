/** How much was looked at. */
export interface Counts {
  awards: number;
  declarations: number;
  payments: number;
  paymentRuns: number;
  sealedValues: number;
}

export function noCounts(): Counts {
  return { awards: 0, declarations: 0, payments: 0, paymentRuns: 0, sealedValues: 0 };
}
