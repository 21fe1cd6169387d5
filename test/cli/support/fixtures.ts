import type { Declaration, DeclarationSummary } from '../../../src/contract/types.ts';

/** Declarations of nobody: where a name would stand, it says whose name that is. */
export function declaration(number: number, facts: Partial<DeclarationSummary> = {}): DeclarationSummary {
  return {
    id: `D${String(number).padStart(7, '0')}`,
    reference: `2026-10-${number}`,
    status: 'awaiting-holder',
    kind: 'care-delivered',
    month: '2026-10',
    agreementId: 'Z0000001',
    budgetHolder: { id: 'A0000817', name: 'Naam van de budgethouder' },
    careProvider: { id: 'V0000001', name: 'Naam van de zorginstelling' },
    lineCount: 2,
    minutes: 450,
    totalCents: 1_234_56,
    submittedAt: '2026-11-02T11:00:00.000Z',
    corrects: null,
    warningCount: 0,
    invoiceNumber: null,
    paymentId: null,
    dueDate: null,
    paidAt: null,
    ...facts,
  };
}

export const wholeDeclaration: Declaration = {
  ...declaration(5),
  invoiceNumber: '2026-0042',
  invoiceDate: '2026-11-01',
  vatNumber: null,
  invoiceByteCount: null,
  costCents: null,
  submittedBy: 'care-provider',
  decidedAt: null,
  rejectionReason: null,
  awardId: null,
  statement: null,
  monthlyPay: null,
  correctedBy: null,
  warnings: [],
  lines: [
    {
      line: 1,
      date: '2026-10-01',
      careFunction: 'personal-care',
      unit: 'hour',
      minutes: 450,
      rateCents: 65_00,
      amountCents: 487_50,
    },
    {
      line: 2,
      date: '2026-10-02',
      careFunction: 'group-guidance',
      unit: 'day-part',
      count: 3,
      rateCents: 60_00,
      amountCents: 180_00,
    },
  ],
  nextOperations: ['approve', 'reject'],
};

export function pages<Item>(items: readonly Item[], nextCursor: string | null = null) {
  return Object.assign(Promise.resolve({ items, nextCursor }), {
    async *[Symbol.asyncIterator]() {
      yield* items;
    },
  });
}
