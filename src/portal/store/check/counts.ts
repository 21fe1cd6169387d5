/** How much was looked at. */
export interface Counts {
  awards: number;
  declarations: number;
  payments: number;
  paymentRuns: number;
  sealedValues: number;
  /** Lines of the access log. */
  accessLines: number;
}

export function noCounts(): Counts {
  return { awards: 0, declarations: 0, payments: 0, paymentRuns: 0, sealedValues: 0, accessLines: 0 };
}
