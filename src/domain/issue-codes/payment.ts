import { cents, none, type IssueTable } from './params.ts';

/** Findings about what a bank or a payroll answers: nothing of the file is taken. */
export const paymentCodes = {
  BANK_FILE_UNREADABLE: { severity: 'error', source: 'ISO 20022: pain.002, camt.053, camt.054', params: none },
  BANK_FILE_OTHER_ACCOUNT: { severity: 'error', source: 'EPC132-08: a statement is of one account', params: none },
  BANK_FILE_NOT_OURS: { severity: 'error', source: 'ISO 20022: pain.002, OrgnlMsgId', params: none },
  BANK_AMOUNT_DIFFERS: {
    severity: 'error',
    source: 'EPC125-05: a return is of the whole amount',
    params: { ...cents, payment: 'id' },
  },
  PAYROLL_LINE_UNKNOWN: { severity: 'error', source: 'API contract', params: { payment: 'id' } },
  PAYROLL_LINE_TWICE: { severity: 'error', source: 'API contract', params: { payment: 'id' } },
  PAYROLL_GROSS_DIFFERS: { severity: 'error', source: 'API contract', params: { ...cents, payment: 'id' } },
  PAYROLL_SUM_DIFFERS: {
    severity: 'error',
    source: 'what is withheld and what is paid are the gross wage together',
    params: { ...cents, payment: 'id' },
  },
  PAYROLL_ANSWERED: { severity: 'error', source: 'API contract', params: { ...cents, payment: 'id' } },
  BANK_RUN_UNFINISHED: { severity: 'error', source: 'Rlz 5.23(3)', params: { payment: 'id' } },
} as const satisfies IssueTable;
