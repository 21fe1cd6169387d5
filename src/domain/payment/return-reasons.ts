/** Duplication: what would be paid twice goes nowhere until the office says so, whatever account is settled. */
export const PAID_TWICE = 'AM05';

/** Who can mend what a bank gives as the reason. */
type Mender = 'provider' | 'office';

/**
 * The reasons for which banks refuse or send back a credit transfer, and who can mend it. Source: ISO 20022 External Code
 * Sets, ExternalStatusReason1Code and ExternalReturnReason1Code; EPC, Guidance on reason codes for SEPA credit transfers.
 */
const menders = {
  AC01: 'provider',
  AC03: 'provider',
  AC04: 'provider',
  AC06: 'provider',
  AC13: 'provider',
  AG01: 'office',
  AG02: 'office',
  AM02: 'office',
  AM04: 'office',
  AM05: 'office',
  AM09: 'office',
  BE01: 'provider',
  BE04: 'provider',
  BE05: 'office',
  CNOR: 'provider',
  DNOR: 'office',
  CUST: 'office',
  DUPL: 'office',
  ERIN: 'office',
  FF01: 'office',
  FOCR: 'office',
  FR01: 'office',
  MD07: 'office',
  MS02: 'office',
  MS03: 'office',
  NARR: 'office',
  RC01: 'office',
  RC07: 'provider',
  RR01: 'office',
  RR02: 'office',
  RR03: 'provider',
  RR04: 'office',
  TECH: 'office',
  TM01: 'office',
} as const satisfies Record<string, Mender>;

export type ReturnReason = keyof typeof menders;
export const returnReasons = Object.keys(menders) as ReturnReason[];

export function isReturnReason(code: string): code is ReturnReason {
  return Object.hasOwn(menders, code);
}

/** The codes whose reason a care provider mends, with another account number; anything else is for the office. */
export const providerMends: readonly ReturnReason[] = returnReasons.filter((code) => menders[code] === 'provider');
