import { cents, none, type IssueTable } from './params.ts';

/** Findings about an award and its changes. */
export const awardCodes = {
  AWARD_PERIOD_INVALID: {
    severity: 'error',
    source: 'Rlz 5.12, 5.14: within one calendar year',
    params: { law: 'word', found: 'period' },
  },
  // found: the day from which it is to hold; expected: the days from which it may
  AWARD_CHANGE_DAY: {
    severity: 'error',
    source: 'Rlz 5.20(1): a change holds from a day of the award, and what was before it stays payable',
    params: { found: 'date', expected: 'period' },
  },
  // found: the last day that was given; expected: the days that it may be
  AWARD_LAST_DAY: {
    severity: 'error',
    source: 'Rlz 5.20: an award ends on one of its days',
    params: { found: 'date', expected: 'period' },
  },
  NO_SPENDING_CONFLICT: {
    severity: 'error',
    source: 'iPgb 2.0 OP504: only a spending conflict is judged',
    params: none,
  },
  AWARD_UNCHANGED: {
    severity: 'error',
    source: 'iPgb 2.0 OP501: a change sends the whole new situation',
    params: none,
  },
  // found: care functions whose amount is not named any more
  FUNCTION_BUDGET_NOT_WITHDRAWN: {
    severity: 'error',
    source: 'iPgb 2.0 OP501: a function budget that disappears is withdrawn explicitly',
    params: { found: 'words' },
  },
  FUNCTION_BUDGETS_NOT_UNDER_LAW: {
    severity: 'error',
    source: 'Wlz: free spending over care functions; Wmo and Jeugdwet: as the municipality decides',
    params: { law: 'word' },
  },
  // found: care functions without an amount
  FUNCTION_BUDGET_MISSING: {
    severity: 'error',
    source: 'iPgb 2.0 functiebudget: an amount for each care function',
    params: { found: 'words' },
  },
  FUNCTION_BUDGET_TWICE: { severity: 'error', source: 'iPgb 2.0 functiebudget', params: { found: 'word' } },
  // found: the sum; expected: the most that it may be
  FUNCTION_BUDGETS_ABOVE_AWARD: { severity: 'error', source: 'iPgb 2.0 functiebudget', params: cents },
  AWARD_OVERLAPS: { severity: 'error', source: 'iPgb 2.0 OP508', params: none },
  AWARD_ALREADY_ENTERED: {
    severity: 'error',
    source: 'iPgb 2.0 OP508: one award for one care function at a time',
    params: { award: 'id', careFunctions: 'words' },
  },
  AWARD_TWICE: {
    severity: 'error',
    source: 'iPgb 2.0 OP508: one award for one care function at a time',
    params: { careFunctions: 'words' },
  },
  REPRESENTATIVE_NOT_YOURS: {
    severity: 'error',
    source: 'BW 3:60, 3:72: a holder gives and revokes a power of attorney; a court or the law gives other powers',
    params: { kind: 'word' },
  },
  REPRESENTATIVE_NAMED_ALREADY: {
    severity: 'error',
    source: 'API contract: who acts is named once in each capacity on an award',
    params: none,
  },
  REPRESENTATIVE_KIND_TAKEN: {
    severity: 'error',
    source:
      'SVB: one person for each budget holder has access; iPgb 2.0 OP514, OP517 let those of other kinds stand beside',
    params: { kind: 'word' },
  },
  REPRESENTATIVE_IS_PERSON: {
    severity: 'error',
    source: 'BW 1:247: a parent is a human being; 1:302, 1:383, 1:435 and 1:452 let an organisation be the others',
    params: { kind: 'word' },
  },
  // found: the last day that was given; expected: the first day that it may be
  REPRESENTATIVE_POWER_OVER: {
    severity: 'error',
    source: 'BW 1:389, 1:449, 1:462: a power ends with the ruling, or on the day that it names',
    params: { found: 'date', expected: 'date' },
  },
  REPRESENTATIVES_KEPT: {
    severity: 'warning',
    source: 'BW 3:72, iPgb 2.0 OP514: a power does not end with the year of a budget',
    params: { found: 'count' },
  },
  REPRESENTATIVES_TOO_MANY: {
    severity: 'error',
    source: 'API contract: at most five representatives on an award',
    params: { maximum: 'count' },
  },
  AWARD_LAW_PROVIDER_MISMATCH: {
    severity: 'error',
    source: 'Wlz 3.3.3, Wmo 2.3.6, Jeugdwet 8.1.1, Zvw 13a',
    params: { law: 'word', found: 'word', expected: 'word' },
  },
  // absent when both are in one batch
  AGREEMENT_REFERENCE_REUSED: {
    severity: 'error',
    source: 'API contract: one holder and reference, one draft',
    params: { agreement: 'id?' },
  },
} as const satisfies IssueTable;
