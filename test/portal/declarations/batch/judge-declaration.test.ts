import { describe, expect, test } from 'vitest';
import type { AgreementTerms, DeclarationInput, IssueCode, LineInput } from '../../../../src/domain/index.ts';
import { assessor } from '../../support/callers.ts';
import { openCase } from '../../support/cases.ts';
import { declarable, type Declarable, declarationOf, hours, nextSerial, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const roles = ['careProvider', 'holder', 'representative'] as const;

/** One agreement in which everything can be done wrong. */
function rich({ workArrangements, ...terms }: AgreementTerms): AgreementTerms {
  return {
    ...terms,
    workArrangements: {
      ...workArrangements,
      rates: [
        { careFunction: 'individual-guidance', unit: 'hour', cents: 64_80 },
        { careFunction: 'individual-guidance', unit: 'day-part', cents: 61_50 },
        { careFunction: 'household-help', unit: 'hour', cents: 40_00 },
      ],
    },
  };
}

/** An employee who comes when called has no hours that were agreed. */
function onCall({ workArrangements, generalTerms, ...terms }: AgreementTerms): AgreementTerms {
  const { minutesPerWeek: _, daysPerWeek: __, ...work } = workArrangements;
  return {
    ...terms,
    workArrangements: { ...work, hoursPattern: 'irregular' },
    generalTerms: { ...generalTerms, employerCharges: 'high' },
  };
}

const guidance = { careFunction: 'individual-guidance', unit: 'hour' } as const;

function help(date: string, minutes: number, more: Partial<LineInput> = {}) {
  return hours(date, minutes, { careFunction: 'household-help', ...more });
}

function of(...lines: LineInput[]): Partial<DeclarationInput> {
  return { lines };
}

const invoice = { invoiceNumber: 'F-2026-1', invoiceDate: '2026-11-02' };

const wrong: [code: IssueCode, change: Partial<DeclarationInput>][] = [
  ['PERIOD_NOT_OVER', { month: '2026-11', lines: [help('2026-11-01', 60)] }],
  ['OUTSIDE_TERM', { month: '2026-09', lines: [help('2026-09-30', 60)] }],
  ['OUTSIDE_MONTH', of(help('2026-11-01', 60))],
  ['FUNCTION_AMBIGUOUS', of(hours('2026-10-01', 60))],
  ['FUNCTION_NOT_AGREED', of(hours('2026-10-01', 60, { careFunction: 'nursing' }))],
  ['UNIT_AMBIGUOUS', of(hours('2026-10-01', 60, { careFunction: 'individual-guidance' }))],
  ['UNIT_NOT_AGREED', of({ date: '2026-10-01', careFunction: 'household-help', unit: 'piece', count: 1 })],
  ['QUANTITY_MISSING', of({ date: '2026-10-01', ...guidance })],
  ['QUANTITY_KIND', of(hours('2026-10-01', 60, { ...guidance, count: 1 }))],
  ['QUANTITY_NOT_POSITIVE', of(help('2026-10-01', 0))],
  ['QUARTER_HOURS', of(help('2026-10-01', 50))],
  ['HOURS_PER_DAY', of(help('2026-10-01', 900), hours('2026-10-01', 600, guidance))],
  ['DUPLICATE_LINE', of(help('2026-10-01', 60), help('2026-10-01', 60))],
  ['RATE_DIFFERS', of(help('2026-10-01', 60, { rateCents: 40_01 }))],
  ['AMOUNT_MISMATCH', of(help('2026-10-01', 60, { amountCents: 39_99 }))],
  ['TOTAL_MISMATCH', { totalCents: 40_01, lines: [help('2026-10-01', 60)] }],
  ['TRAVEL_NOT_AGREED', of(help('2026-10-01', 60, { travelMetres: 1000 }))],
  ['INVOICE_FIELDS_MISSING', { invoiceNumber: 'F1', lines: [help('2026-10-01', 60)] }],
  ['INVOICE_DATE_INVALID', { invoiceNumber: 'F1', invoiceDate: '2026-11-04', lines: [help('2026-10-01', 60)] }],
];

function codes(issues: readonly { code: string; severity: string }[]): string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

type Role = (typeof roles)[number];

async function check(desk: Desk, at: Declarable, role: Role, change: Partial<DeclarationInput>) {
  const declarations = [declarationOf(at, { reference: 'checked', ...change })];
  const { results } = await desk.call(at[role], 'declarations.check', { declarations });
  return results[0]!;
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('what is wrong with a declaration is said to whoever sends it, in words', async () => {
    const desk = await start();
    const at = await declarable(desk, { change: rich });
    for (const role of roles) {
      for (const [code, change] of wrong) {
        const { outcome, issues } = await check(desk, at, role, change);
        expect([code, outcome, codes(issues)], role).toEqual([code, 'rejected', [code]]);
        expect(issues[0]!.message).toMatch(/\w{3}/);
      }
    }
  });

  describe.each(roles)('to a %s', (role) => {
    test('a draft cannot be declared on', async () => {
      const desk = await start();
      const { agreement, holder, careProvider } = await openCase(desk, nextSerial());
      const caller = { holder, careProvider, representative: holder }[role];
      const declarations = [declarationOf({ agreement })];
      const { results } = await desk.call(caller, 'declarations.check', { declarations });
      // A care provider is not to know that there is one.
      const expected = role === 'careProvider' ? 'AGREEMENT_NOT_FOUND' : 'AGREEMENT_NOT_APPROVED';
      expect(codes(results[0]!.issues)).toEqual([expected]);
    });

    test('an agreement of somebody else is not found, nor one that is not there', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const other = await declarable(desk);
      for (const agreementId of [other.agreement.id, 'Z0999999']) {
        expect(codes((await check(desk, at, role, { agreementId })).issues)).toEqual(['AGREEMENT_NOT_FOUND']);
      }
    });

    test('a month that was declared, an invoice number and a reference that were used are refused', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const other = await declarable(desk, { provider: at.provider });
      const both = { ...at, ...other };
      const first = await desk.call(at.careProvider, 'declarations.create', declarationOf(at, invoice));
      const again = await check(desk, at, role, { reference: 'other' });
      expect(again.issues).toMatchObject([{ code: 'DUPLICATE_MONTH', params: { declaration: first.id } }]);
      expect(codes((await check(desk, both, role, { reference: 'other', ...invoice })).issues)).toEqual([
        'INVOICE_NUMBER_USED',
      ]);
      expect(codes((await check(desk, both, role, { reference: 'october' })).issues)).toEqual(['REFERENCE_REUSED']);
    });

    test('two that come together may not have the same invoice number', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const other = await declarable(desk, { provider: at.provider });
      const both = [declarationOf(at, invoice), declarationOf(other, { reference: 'other', ...invoice })];
      const { results } = await desk.call(at.careProvider, 'declarations.check', { declarations: both });
      expect(results.map(({ issues }) => codes(issues))).toEqual([[], ['INVOICE_NUMBER_TWICE']]);
    });

    test('too little budget is refused; only who runs the budget is told what is left', async () => {
      const desk = await start();
      const at = await declarable(desk, { amountCents: 100_00 });
      const { issues } = await check(desk, at, role, {});
      const left = role === 'careProvider' ? {} : { remaining: 100_00 };
      expect(issues).toMatchObject([{ code: 'INSUFFICIENT_BUDGET' }]);
      expect(issues[0]!.params).toEqual({ award: at.awardId, found: 129_60, ...left });
    });

    test('an award that was withdrawn pays for nothing', async () => {
      const desk = await start();
      const at = await declarable(desk);
      await desk.call(
        assessor,
        'awards.withdraw',
        { from: '2026-01-01', reason: 'Moved abroad' },
        { awardId: at.awardId },
      );
      expect(codes((await check(desk, at, role, {})).issues)).toEqual(['AWARD_ENDED']);
    });

    test('a fixed monthly amount cannot be declared', async () => {
      const desk = await start();
      const change = ({ workArrangements, ...terms }: AgreementTerms): AgreementTerms => ({
        ...terms,
        workArrangements: { ...workArrangements, rates: [], monthlyAmountCents: 500_00 },
      });
      const at = await declarable(desk, { kind: 'assignment', change });
      expect(codes((await check(desk, at, role, {})).issues)).toEqual(['MONTHLY_WAGE_NOT_DECLARABLE']);
    });

    test('six weeks after the month it is too late for a care provider, and ten for a holder', async () => {
      const desk = await start();
      const at = await declarable(desk);
      const outcomes: unknown[] = [];
      for (const day of ['2026-12-12', '2026-12-13', '2027-01-09', '2027-01-10']) {
        desk.clock.now = Date.parse(`${day}T12:00:00Z`);
        const { outcome, issues } = await check(desk, at, role, {});
        outcomes.push([outcome, ...issues.map(({ severity }) => severity)]);
      }
      const right = ['acceptable'];
      const late = ['rejected', 'error'];
      const warned = ['acceptable', 'warning'];
      expect(outcomes).toEqual(role === 'careProvider' ? [right, late, late, late] : [right, warned, warned, late]);
    });

    test('an employee works twelve hours on a day and sixty in a week at most', async () => {
      const desk = await start();
      const at = await declarable(desk, { kind: 'employment', change: onCall });
      const week = ['05', '06', '07', '08', '09', '10'].map((day) => hours(`2026-10-${day}`, 615));
      const expected = ['HOURS_PER_DAY', 'WEEK_OVER_60'];
      const { issues } = await check(desk, at, role, of(...week, hours('2026-10-20', 735)));
      expect(codes(issues)).toEqual(expected);
    });
  });

  test('an agreement that was ended pays for care up to its last day', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const params = { agreementId: at.agreement.id };
    await desk.call(at.careProvider, 'declarations.check', { declarations: [declarationOf(at)] });
    await desk.call(at.holder, 'agreements.end', { version: 1, end: '2026-11-30' }, params);
    desk.clock.now = Date.UTC(2027, 0, 4);
    const november = await check(desk, at, 'careProvider', { month: '2026-11', ...of(hours('2026-11-30', 60)) });
    const december = await check(desk, at, 'careProvider', { month: '2026-12', ...of(hours('2026-12-01', 60)) });
    expect([november.outcome, codes(december.issues)]).toEqual(['acceptable', ['OUTSIDE_TERM']]);
  });
});
