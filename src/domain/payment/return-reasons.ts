/** Duplication: what would be paid twice goes nowhere until the office says so, whatever account is settled. */
export const PAID_TWICE = 'AM05';

/** Who can mend what a bank gives as the reason. */
type Mender = 'payee' | 'office';

/**
 * The reasons for which banks refuse or send back a credit transfer, and who can mend it. Source: ISO 20022 External Code
 * Sets, ExternalStatusReason1Code and ExternalReturnReason1Code; EPC, Guidance on reason codes for SEPA credit transfers.
 */
const menders = {
  AC01: 'payee',
  AC03: 'payee',
  AC04: 'payee',
  AC06: 'payee',
  AC13: 'payee',
  AG01: 'office',
  AG02: 'office',
  AM02: 'office',
  AM04: 'office',
  AM05: 'office',
  AM09: 'office',
  BE01: 'payee',
  BE04: 'payee',
  BE05: 'office',
  CNOR: 'payee',
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
  RC07: 'payee',
  RR01: 'office',
  RR02: 'office',
  RR03: 'payee',
  RR04: 'office',
  TECH: 'office',
  TM01: 'office',
} as const satisfies Record<string, Mender>;

export type ReturnReason = keyof typeof menders;
export const returnReasons = Object.keys(menders) as ReturnReason[];

export function isReturnReason(code: string): code is ReturnReason {
  return Object.hasOwn(menders, code);
}

/** The codes whose reason is mended by whoever is paid, with another account number; anything else is for the office. */
export const payeeMends: readonly ReturnReason[] = returnReasons.filter((code) => menders[code] === 'payee');
