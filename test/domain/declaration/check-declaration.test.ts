import { describe, expect, test } from 'vitest';
import {
  agreementStatuses,
  checkDeclaration,
  checkHolderTerm,
  groupKey,
  resolveRules,
} from '../../../src/domain/index.ts';
import type { DeclarationFacts, DeclarationInput, IssueCode } from '../../../src/domain/index.ts';
import { codes, declaration, declarationFacts } from '../examples.ts';

function check(change: Partial<DeclarationInput>, facts: Parameters<typeof declarationFacts>[0] = {}) {
  return checkDeclaration(declaration(change), declarationFacts(facts));
}

test('an ordinary declaration is right', () => {
  expect(check({})).toMatchObject({ issues: [], minutes: 90, careCents: 90_00, travelCents: 0, totalCents: 90_00 });
});

describe('the agreement', () => {
  test('must exist, or nothing else is looked at', () => {
    const facts: DeclarationFacts = { ...declarationFacts(), agreement: undefined };
    const verdict = checkDeclaration(declaration({ month: '2030-01', invoiceNumber: '1' }), facts);
    expect(verdict).toMatchObject({ lines: [], totalCents: 0, perAward: [] });
    expect(codes(verdict.issues)).toEqual(['AGREEMENT_NOT_FOUND']);
  });

  // Source: leaflet for care providers, 6: declared after approval.
  test.each(agreementStatuses)('that is %s', (status) => {
    const isApproved = ['approved', 'amended', 'ended'].includes(status);
    const { issues } = check({}, { agreement: { status } });
    expect(codes(issues)).toEqual(isApproved ? [] : ['AGREEMENT_NOT_APPROVED']);
  });

  test('that ended is declared up to its end', () => {
    const ended = { status: 'ended', end: '2025-05-05' } as const;
    expect(codes(check({}, { agreement: ended }).issues)).toEqual(['OUTSIDE_TERM']);
  });

  // Source: leaflet for care providers: monthly wages are paid by themselves.
  test('with a monthly wage is not declared', () => {
    const verdict = check({ totalCents: 500_00 }, { agreement: { rates: [], monthlyAmountCents: 500_00 } });
    expect(codes(verdict.issues)).toEqual(['MONTHLY_WAGE_NOT_DECLARABLE']);
    expect(verdict).toMatchObject({ lines: [], totalCents: 0 });
  });
});

// May 2025. Source: SVB, correct declareren (not in advance); Rlz 5.16, 5.23(2)(c) (six weeks); SVB (four weeks more).
const days: [today: string, by: 'care-provider' | 'budget-holder', string[]][] = [
  ['2025-05-31', 'care-provider', ['PERIOD_NOT_OVER error']],
  ['2025-06-01', 'care-provider', []],
  ['2025-07-12', 'care-provider', []],
  ['2025-07-13', 'care-provider', ['TOO_LATE_PROVIDER error']],
  ['2025-07-12', 'budget-holder', []],
  ['2025-07-13', 'budget-holder', ['TOO_LATE_PROVIDER warning']],
  ['2025-08-09', 'budget-holder', ['TOO_LATE_PROVIDER warning']],
  ['2025-08-10', 'budget-holder', ['TOO_LATE_PROVIDER error']],
];

test.each(days)('handed in on %s by the %s: %o', (today, receivedBy, expected) => {
  const { issues } = check({}, { today, receivedBy });
  expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
});

describe('the holder decides', () => {
  // Source: SVB: within four weeks after receipt.
  test.each([
    ['2025-06-03', '2025-06-03', []],
    ['2025-06-03', '2025-07-01', []],
    ['2025-06-03', '2025-07-02', ['TOO_LATE_HOLDER']],
  ])('on what came in on %s on %s: %o', (receivedOn, decidedOn, expected) => {
    expect(codes(checkHolderTerm(receivedOn, decidedOn))).toEqual(expected);
  });

  test('late with a warning only, and by the term of the rules that are passed in', () => {
    expect(checkHolderTerm('2025-06-03', '2025-07-02')[0]?.severity).toBe('warning');
    const rules = resolveRules({ holderTerm: [{ validFrom: '2015-01-01', value: 60, source: 'own' }] });
    expect(checkHolderTerm('2025-06-03', '2025-07-02', rules)).toEqual([]);
  });
});

// Source: SVB, eisen aan een factuur; iStandaarden JWT001 0025, 0030.
const invoices: [Partial<DeclarationInput>, used: DeclarationFacts['invoiceNumberUsed'], IssueCode[]][] = [
  [{}, 'before', []],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-02' }, false, []],
  [{ invoiceNumber: '2025-014' }, false, ['INVOICE_FIELDS_MISSING']],
  [{ invoiceDate: '2025-06-02' }, false, ['INVOICE_FIELDS_MISSING']],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-02' }, 'before', ['INVOICE_NUMBER_USED']],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-02' }, 'together', ['INVOICE_NUMBER_TWICE']],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-03' }, false, []],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-05-01' }, false, []],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-04' }, false, ['INVOICE_DATE_INVALID']],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-04-30' }, false, ['INVOICE_DATE_INVALID']],
  [{ invoiceNumber: '2025-014', invoiceDate: '2025-06-31' }, false, ['INVOICE_DATE_INVALID']],
];

test.each(invoices)('an invoice %o, number used %s: %o', (change, invoiceNumberUsed, expected) => {
  expect(codes(check(change, { invoiceNumberUsed }).issues)).toEqual(expected);
});

test.each([
  [{ invoiceNumber: '2025-014' }, 'invoiceDate'],
  [{ invoiceDate: '2025-06-02' }, 'invoiceNumber'],
])('an invoice %o misses its %s', (change, path) => {
  expect(check(change).issues).toMatchObject([{ code: 'INVOICE_FIELDS_MISSING', path }]);
});

describe('once', () => {
  // Source: mijnpgb.nl: one declaration per agreement per month.
  test('per agreement, month and kind', () => {
    expect(check({}, { sameMonth: { id: 'D0000007' } }).issues).toMatchObject([
      { code: 'DUPLICATE_MONTH', params: { declaration: 'D0000007', found: '2025-05' } },
    ]);
  });

  test('per reference', () => {
    expect(check({}, { sameReference: { id: 'D0000007' } }).issues).toMatchObject([
      { code: 'REFERENCE_REUSED', params: { declaration: 'D0000007' } },
    ]);
  });

  test('by a key that tells declarations apart', () => {
    const one = { agreementId: 'Z0000001', month: '2025-05', kind: 'care-delivered' } as const;
    expect(groupKey(one)).toBe(groupKey({ ...one }));
    expect(groupKey(one)).not.toBe(groupKey({ ...one, month: '2025-06' }));
    expect(groupKey(one)).not.toBe(groupKey({ ...one, agreementId: 'Z0000002' }));
  });
});

describe('what is no declaration at all', () => {
  test('has no month', () => {
    expect(codes(check({ month: '2025-13' }).issues)).toEqual(['MONTH_INVALID']);
  });

  test('has no lines', () => {
    expect(codes(check({ lines: [] }).issues)).toEqual(['QUANTITY_MISSING']);
  });
});
