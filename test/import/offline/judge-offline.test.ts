import { describe, expect, test } from 'vitest';
import type { DeclarationPreview } from '../../../src/contract/types.ts';
import type { DeclarationInput, LineInput } from '../../../src/domain/index.ts';
import type { PgbClient } from '../../../src/index.ts';
import { judgeOffline } from '../../../src/import/index.ts';
import { workplace } from '../support/practice.ts';
import { snapshotOf, today } from './support.ts';

const place = workplace(12);

let serial = 0;

function line(change: Partial<LineInput> = {}): LineInput {
  return {
    date: '2026-10-01',
    careFunction: 'personal-care',
    unit: 'hour',
    minutes: 90,
    ...change,
  };
}

function declaration(change: Partial<DeclarationInput> = {}): DeclarationInput {
  return {
    reference: `offline-${(serial += 1)}`,
    agreementId: 'Z0001001',
    month: '2026-10',
    kind: 'care-delivered',
    lines: [line()],
    ...change,
  };
}

function of(agreementId: string, change: Partial<DeclarationInput> = {}): DeclarationInput {
  return declaration({ agreementId, ...change });
}

/** The portal words its issues; a snapshot does not. */
function unworded(previews: readonly DeclarationPreview[]): unknown[] {
  return previews.map((preview) => ({
    ...preview,
    issues: preview.issues.map(({ message: _, ...issue }) => issue),
  }));
}

const invoice = { invoiceNumber: 'F-1', invoiceDate: '2026-10-31' };

function days(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

function guidanceOn(dates: readonly string[], hours: number): LineInput[] {
  return dates.map((date) => ({ date, careFunction: 'individual-guidance', minutes: hours * 60 }));
}

/** What each of the declarations is told, and the declarations. */
type Case = [codes: string[], declarations: DeclarationInput[]];
const cases: Record<string, Record<string, Case>> = {
  organisation: {
    'in order': [
      ['', ''],
      [declaration(), of('Z0001002', { ...invoice })],
    ],
    'an agreement of somebody else, and one that is not there': [
      ['AGREEMENT_NOT_FOUND', 'AGREEMENT_NOT_FOUND'],
      [of('Z0000002'), of('Z0999999')],
    ],
    'a month that was declared': [
      ['DUPLICATE_MONTH'],
      [of('Z0000001', { lines: [line({ careFunction: 'individual-guidance' })] })],
    ],
    'the same month twice': [
      ['', 'DUPLICATE_MONTH'],
      [of('Z0001003'), of('Z0001003', { lines: [line({ minutes: 60 })] })],
    ],
    'an invoice number twice, and one that was used': [
      ['', 'INVOICE_NUMBER_TWICE', 'INVOICE_NUMBER_USED'],
      [
        of('Z0001004', { ...invoice, invoiceNumber: 'F-9' }),
        of('Z0001005', { ...invoice, invoiceNumber: 'F-9' }),
        of('Z0001006', { ...invoice, invoiceNumber: 'F2026-10-1' }),
      ],
    ],
    'half an invoice': [
      ['INVOICE_FIELDS_MISSING', 'INVOICE_FIELDS_MISSING INVOICE_DATE_INVALID'],
      [of('Z0001001', { invoiceNumber: 'F-2' }), of('Z0001002', { invoiceDate: '2026-12-01' })],
    ],
    'a month that is not over, and one that is long ago': [
      ['PERIOD_NOT_OVER', 'TOO_LATE_PROVIDER'],
      [
        of('Z0001001', { month: '2026-11', lines: [line({ date: '2026-11-02' })] }),
        of('Z0001001', { month: '2026-08', lines: [line({ date: '2026-08-03' })] }),
      ],
    ],
    'a year without an award': [
      ['TOO_LATE_PROVIDER OUTSIDE_TERM AWARD_ENDED'],
      [of('Z0001001', { month: '2025-12', lines: [line({ date: '2025-12-01' })] })],
    ],
    'lines that are wrong': [
      [
        'QUARTER_HOURS QUANTITY_NOT_POSITIVE UNIT_NOT_AGREED FUNCTION_NOT_AGREED RATE_DIFFERS AMOUNT_MISMATCH TRAVEL_NOT_AGREED OUTSIDE_MONTH DUPLICATE_LINE HOURS_PER_DAY',
      ],
      [
        of('Z0001001', {
          lines: [
            line({ minutes: 50 }),
            line({ minutes: 0, date: '2026-10-02' }),
            line({ unit: 'day-part', date: '2026-10-03' }),
            line({ careFunction: 'nursing', date: '2026-10-04' }),
            line({ rateCents: 50_00, date: '2026-10-05' }),
            line({ amountCents: 1, date: '2026-10-06' }),
            line({ travelMetres: 1_000, date: '2026-10-07' }),
            line({ date: '2026-11-01' }),
            line({ date: '2026-10-09' }),
            line({ date: '2026-10-09' }),
            line({ date: '2026-10-10', minutes: 25 * 60 }),
          ],
        }),
      ],
    ],
    'a total that does not add up': [['TOTAL_MISMATCH'], [of('Z0001001', { totalCents: 1 })]],
    'far too much': [
      ['FIELD_OUT_OF_RANGE FIELD_OUT_OF_RANGE'],
      [of('Z0001001', { lines: [line({ minutes: 100_001 }), line({ travelMetres: -1 })] })],
    ],
    'a control character': [['FIELD_INVALID'], [of('Z0001001', { ...invoice, invoiceNumber: 'F\u00071' })]],
  },
  'self-employed': {
    'a week across two months': [
      ['', 'WEEK_OVER_40'],
      [
        of('Z0000007', { month: '2026-09', lines: guidanceOn(['2026-09-28', '2026-09-29', '2026-09-30'], 8) }),
        of('Z0000007', { lines: guidanceOn(['2026-10-01', '2026-10-02'], 9) }),
      ],
    ],
    'forty hours a week and more': [
      ['WEEK_OVER_40'],
      [of('Z0000007', { lines: [5, 6, 7, 8, 9].map((day) => ({ date: `2026-10-0${day}`, minutes: 9 * 60 })) })],
    ],
  },
  holder: {
    'what fits in the budget, then what does not fit any more': [
      ['TOO_LATE_PROVIDER', 'DUPLICATE_MONTH INSUFFICIENT_BUDGET'],
      [
        of('Z0000001', {
          month: '2026-08',
          lines: days('2026-08', 31).map((date) => ({ date, careFunction: 'individual-guidance', minutes: 22 * 60 })),
        }),
        of('Z0000002', {
          lines: days('2026-10', 20).map((date) => ({ date, careFunction: 'personal-care', minutes: 5 * 60 })),
        }),
      ],
    ],
  },
};

/** Past the client, which would refuse what is malformed. */
async function checkedAtPortal(client: PgbClient, declarations: readonly DeclarationInput[]): Promise<unknown[]> {
  const { body } = await client.raw('POST', '/declarations/_check', { body: { declarations } });
  return unworded((body as { results: DeclarationPreview[] }).results);
}

describe.each(Object.entries(cases))('what the %s declares is judged as the portal would', (persona, declared) => {
  test.each(Object.entries(declared))('%s', async (_, [codes, declarations]) => {
    const client = await place().portal.as(persona);
    const judge = judgeOffline(await snapshotOf(place(), client), { today });
    const offline = judge(declarations);
    expect(offline.map(({ issues }) => issues.map(({ code }) => code).join(' '))).toEqual(codes);
    expect(unworded(offline)).toEqual(await checkedAtPortal(client, declarations));
  });
});

test('an agreement that was not approved is told from one that is not there', async () => {
  const client = await place().portal.as('self-employed');
  const judge = judgeOffline(await snapshotOf(place(), client), { today });
  expect(judge([of('Z0000008')])).toMatchObject([
    { outcome: 'rejected', issues: [{ code: 'AGREEMENT_NOT_APPROVED', params: { found: 'shared' } }] },
  ]);
});

test('what was acceptable in an earlier call counts in the next one', async () => {
  const judge = judgeOffline(await snapshotOf(place(), place().client), { today });
  const first = declaration();
  expect(judge([first])).toMatchObject([{ outcome: 'acceptable', minutes: 90, totalCents: 86_10 }]);
  expect(judge([first])).toMatchObject([{ outcome: 'duplicate', declarationId: null, status: null }]);
  expect(judge([declaration()])).toMatchObject([
    { outcome: 'rejected', issues: [{ code: 'DUPLICATE_MONTH', params: { declaration: first.reference } }] },
  ]);
});

test('a declaration that the portal has is a duplicate, with what became of it', async () => {
  const sent = of('Z0001009');
  const { results } = await place().client.declarations.batch({ declarations: [sent] });
  const judge = judgeOffline(await snapshotOf(place(), place().client), { today });
  expect(judge([sent])).toEqual([
    { ...results[0], outcome: 'duplicate', status: 'awaiting-holder', issues: [], costCents: null },
  ]);
  expect(judge([{ ...sent, lines: [line({ minutes: 60 })] }])).toMatchObject([
    { outcome: 'rejected', issues: [{ code: 'DUPLICATE_MONTH' }, { code: 'REFERENCE_REUSED' }] },
  ]);
});

test('a week that began in a month declared before is held to both', async () => {
  const client = await place().portal.as('self-employed');
  const september = of('Z0000007', { month: '2026-09', lines: guidanceOn(['2026-09-29', '2026-09-30'], 12) });
  await client.declarations.create(september);
  const declarations = [of('Z0000007', { lines: guidanceOn(['2026-10-01', '2026-10-02'], 9) })];
  const offline = judgeOffline(await snapshotOf(place(), client), { today })(declarations);
  expect(offline).toMatchObject([{ issues: [{ code: 'WEEK_OVER_40', params: { found: 42 * 60 } }] }]);
  expect(unworded(offline)).toEqual(await checkedAtPortal(client, declarations));
});

test('what an office consented to is let through without the portal as well, until it is withdrawn', async () => {
  const client = await place().portal.as('self-employed');
  const assessor = await place().portal.as('assessor');
  // 42 hours in the week of Monday 3 August, which could be declared until 12 October.
  const august = ['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06'];
  const declarations = [of('Z0000007', { month: '2026-08', lines: guidanceOn(august, 10.5) })];
  const judged = async (): Promise<string[]> => {
    const offline = judgeOffline(await snapshotOf(place(), client), { today })(declarations);
    expect(unworded(offline)).toEqual(await checkedAtPortal(client, declarations));
    return offline[0]!.issues.map(({ code, severity }) => `${code} ${severity}`).toSorted();
  };
  const none = await judged();
  expect(none).toEqual(['TOO_LATE_PROVIDER error', 'WEEK_OVER_40 error']);
  const given = { from: '2026-08-01', until: '2026-08-31', reason: 'The other provider is ill' };
  await assessor.agreements.giveConsent('Z0000007', {
    kind: 'week-hours',
    minutesPerWeek: 42 * 60,
    ...given,
  });
  expect(await judged()).toEqual(['LET_THROUGH_BY_CONSENT warning', 'TOO_LATE_PROVIDER error']);
  const late = await assessor.agreements.giveConsent('Z0000007', { kind: 'late-declaration', ...given });
  expect(await judged()).toEqual(['LET_THROUGH_BY_CONSENT warning', 'LET_THROUGH_BY_CONSENT warning']);
  await assessor.agreements.withdrawConsent('Z0000007', { consentId: late.id, from: today, reason: 'Well again' });
  expect(await judged()).toEqual(['LET_THROUGH_BY_CONSENT warning', 'TOO_LATE_PROVIDER error']);
});

test('money that an award ties to care is held to without the portal as well', async () => {
  const client = await place().portal.as('holder');
  const [open] = await client.declarableTerms.list({ openIn: '2026-10' }).toArray();
  const { agreementId, rates: [rate] = [] } = open!;
  const { careFunction, cents, unit } = rate!;
  // The practice portal has awards under the Wlz alone: what is left for each care function is told in its place.
  const list = async function* (...given: Parameters<PgbClient['declarableTerms']['list']>) {
    for await (const terms of client.declarableTerms.list(...given)) {
      const functionBudgets = [{ careFunction, remainingCents: 3 * cents }];
      yield { ...terms, awards: terms.awards.map((award) => ({ ...award, functionBudgets })) };
    }
  };
  const tied = Object.create(client, { declarableTerms: { value: { list } } }) as PgbClient;
  const snapshot = await snapshotOf(place(), tied);
  const codesFor = (hoursOfCare: number): string[] => {
    const lines = [line({ careFunction, unit, minutes: hoursOfCare * 60 })];
    const [judged] = judgeOffline(snapshot, { today })([of(agreementId, { lines })]);
    return judged!.issues.map(({ code }) => code).filter((code) => code === 'FUNCTION_BUDGET_EXCEEDED');
  };
  expect(unit).toBe('hour');
  expect(codesFor(2)).toEqual([]);
  expect(codesFor(4)).toEqual(['FUNCTION_BUDGET_EXCEEDED']);
});
