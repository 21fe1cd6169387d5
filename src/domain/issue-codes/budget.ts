import { cents, dates, none, type IssueTable } from './params.ts';

/** Findings about what a budget pays: amounts that are asked for, deposits, settlement, and what is left. */
export const budgetCodes = {
  // A care provider never learns what is left of a budget.
  // The award no longer fits what was spent; its office judges.
  DECLARATION_STOP: {
    severity: 'error',
    source: 'iPgb 2.0 OP504, OP509: declaration stop at a spending conflict',
    params: { award: 'id', remaining: 'cents?' },
  },
  KIND_NOT_BY_YOU: { severity: 'error', source: 'mijnpgb.nl, declareren', params: { kind: 'word' } },
  KIND_NOT_UNDER_LAW: {
    severity: 'error',
    source: 'Rlz 5.17, Stcrt. 2018-68315; SVB on each kind of amount',
    params: { kind: 'word', law: 'word' },
  },
  KIND_NOT_FOR_ORGANISATION: { severity: 'error', source: 'Per Saldo, eenmalige uitkering', params: none },
  HOLDER_ACCOUNT_MISSING: { severity: 'error', source: 'SVB: it is paid to the account of the holder', params: none },
  CLAIM_OUTSIDE_TERM: { severity: 'error', source: 'Rlz 5.23(2)', params: { found: 'month' } },
  // found: the declaration that stands
  CLAIM_REPEATED: {
    severity: 'error',
    source: 'mijnpgb.nl: one declaration per agreement per month; SVB, sociaal netwerk',
    params: { found: 'id', kind: 'word' },
  },
  // expected: what is left
  CLAIM_ABOVE_MAXIMUM: {
    severity: 'error',
    source: 'Rlz 5.17(3)(4), SVB; dated maxima',
    params: { ...cents, kind: 'word' },
  },
  CLAIM_NEEDS_PAID_CARE: { severity: 'error', source: 'SVB, verantwoordingsvrij bedrag', params: none },
  PAID_TO_HOLDER: { severity: 'error', source: 'Rlz 5.17(3)(4): paid to the insured person', params: none },
  RECORDED_BY_PAYMENT_OFFICE: {
    severity: 'error',
    source: 'Per Saldo, eenmalige uitkering: asked of the SVB in writing',
    params: { kind: 'word' },
  },
  DEATH_NOT_KNOWN: { severity: 'error', source: 'Per Saldo, eenmalige uitkering', params: { award: 'id' } },
  // found: today; expected: the last day
  YEAR_CLOSED: {
    severity: 'error',
    source: 'Zilveren Kruis: declarations over last year before 1 April',
    params: dates,
  },
  // found: what is still set aside
  SETTLEMENT_WAITS: {
    severity: 'error',
    source: 'Rlz 5.21: settled is what was paid',
    params: { found: 'cents' },
  },
  // expected: the first day on which it can be settled
  SETTLEMENT_TOO_EARLY: {
    severity: 'error',
    source: 'Zilveren Kruis: declarations over last year before 1 April',
    params: { expected: 'date' },
  },
  // found: what was to be paid back; expected: what is left
  DEPOSIT_TOO_SMALL: {
    severity: 'error',
    source: 'SVB: what was paid in and not spent goes back to the holder',
    params: cents,
  },
  // award: beside which it was recorded before
  DEPOSIT_TWICE: {
    severity: 'error',
    source: 'API contract: money that came in once is recorded once',
    params: { award: 'id', found: 'cents', date: 'date' },
  },
  DEPOSIT_FUNCTION_NOT_TIED: {
    severity: 'error',
    source: 'Wmo 2015 2.3.6, Jeugdwet 8.1.1: money is tied to care where the award says so',
    params: { award: 'id', careFunction: 'word' },
  },
  // found: what of it the deposits would bear
  DEPOSIT_EXCEEDED: {
    severity: 'error',
    source: 'SVB: the holder pays what is above the maximum by a voluntary deposit',
    params: { award: 'id', found: 'cents', remaining: 'cents?' },
  },
  AWARD_SETTLED: {
    severity: 'error',
    source: 'Rlz 5.21: the award is settled after its year',
    params: { award: 'id' },
  },
  INSUFFICIENT_BUDGET: {
    severity: 'error',
    source: 'SVB: controleer of u genoeg budget heeft',
    params: { award: 'id', found: 'cents', remaining: 'cents?' },
  },
  FUNCTION_BUDGET_EXCEEDED: {
    severity: 'error',
    source: 'iPgb 2.0 functiebudget: money that an award ties to a care function',
    params: { award: 'id', careFunction: 'word', found: 'cents', remaining: 'cents?' },
  },
} as const satisfies IssueTable;
