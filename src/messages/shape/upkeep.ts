/** The things that may be wrong in the database of a portal, by code, and what is told of each. */
export interface FindingParams {
  /** SQLite says that its file, or an index in it, is not as it should be. */
  'file-damaged': { said: string };
  'parent-missing': { table: string; row: number; parent: string };
  'seal-broken': { place: string; record: string };
  /** A line of the access log says something else than what was written. */
  'log-line-changed': { line: number };
  'log-line-missing': { line: number };
  /** Somebody else than the portal wrote it. */
  'log-line-outside': { line: number };
  'log-chain-broken': { position: number; line: number };
  'log-links-missing': { from: number; to: number };
  /** Where the chain ends is not where it was when the portal closed the last line. */
  'log-chain-cut': { foundPosition: number; expectedPosition: number };
  'log-end-broken': { which: 'head' | 'anchor' };
  /** The chain does not have what somebody wrote down of it. */
  'log-head-differs': { position: number };
  'log-holders-differ': { found: number; expected: number };
  'award-differs': {
    award: string;
    scheduledCents: number;
    paidCents: number;
    expectedScheduledCents: number;
    expectedPaidCents: number;
  };
  'compensation-differs': { award: string; foundCents: number; expectedCents: number };
  'function-budget-differs': {
    award: string;
    careFunction: string;
    scheduledCents: number;
    paidCents: number;
    expectedScheduledCents: number;
    expectedPaidCents: number;
  };
  'function-budget-overspent': { award: string; careFunction: string; amountCents: number; spentCents: number };
  'award-overspent': { award: string; amountCents: number; spentCents: number };
  'shares-differ': { declaration: string; foundCents: number; expectedCents: number };
  'shares-unreadable': { declaration: string };
  'award-missing': { declaration: string; award: string };
  'payment-missing': { declaration: string; expectedCents: number };
  'payment-needless': { payment: string; declaration: string };
  'payment-differs': {
    payment: string;
    declaration: string;
    foundCents: number;
    expectedCents: number;
    hasOtherStatus: boolean;
  };
  'payroll-differs': { payment: string; declaration: string; foundCents: number; expectedCents: number };
  'payroll-credit-missing': { payment: string; declaration: string };
  'payroll-credit-needless': { payment: string; declaration: string };
  'run-differs': {
    run: string;
    transfers: number;
    foundCents: number;
    expectedTransfers: number;
    expectedCents: number;
  };
  'bank-file-differs': { payment: string; run: string; foundCents: number; expectedCents: number };
  'paid-without-run': { payment: string };
  'recovery-missing': { declaration: string; expectedCents: number };
  'recovery-needless': { declaration: string };
  'recovery-differs': { recovery: string; amountCents: number; expectedCents: number };
  'netting-differs': { payment: string; nettedCents: number; foundCents: number };
  'correction-missing': { declaration: string };
  /** All payments together. */
  'paid-differs': { paidCents: number; sentCents: number; openCents: number };
}

export type FindingCode = keyof FindingParams;

/** Something that is wrong in the database of a portal; it names records by number, and nobody. */
export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly params: FindingParams[Code] };
}[FindingCode];

/** The sentence for each finding; an amount is written by `money`. */
export type FindingTexts = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], money: (cents: number) => string) => string;
};

/** It seals nothing yet, seals what is new, still opens older values, or opens nothing any more and will be removed. */
export type KeyState = 'next' | 'in-use' | 'old' | 'empty';

/** How many sealed values there are, and what of them is not under the data key in use. */
export interface KeyFacts {
  left: number;
  clear: number;
  total: number;
  storeKeys: number;
}

/** How far the change to another data key is, for whoever waits for it. */
export type RotationStep = { step: 'taking-up'; seconds: number } | { step: 'sealing'; dataKeyId: number };
