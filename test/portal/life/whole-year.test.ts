// A holder with seven agreements lives through 2026 and on to the settlement in April. On every day on which something happens
// the portal says of each award what is total, paid, put aside, promised and left, and of each provider what was paid; the same is
// counted here from a list that was written by hand, in cents, without any code of the product.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { AgreementTerms, LineInput } from '../../../src/domain/index.ts';
import { testIban } from '../../../src/portal/practice/people/test-numbers.ts';
import { runDueJobs } from '../../../src/portal/jobs/run-due-jobs.ts';
import { agreeOn } from '../support/amendments.ts';
import { statement } from '../support/bank-answers.ts';
import { assessor, holderOf, paymentOfficer } from '../support/callers.ts';
import { enterAward, newAward, newProvider, register } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, hours, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, noonOf } from '../support/monthly.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';
import { answerOrders } from '../support/payroll.ts';
import { promisedOn } from './promised-of-the-year.ts';

const names = ['wage', 'fixed', 'hourly', 'organisation', 'selfEmployed', 'relative', 'driver'] as const;
type Name = (typeof names)[number];
type Year = 2026 | 2027;

/** Cents that are put aside for a provider (or no more), paid from the award, and received by the provider. */
interface Entry {
  date: string;
  who: Name;
  year?: Year;
  scheduled?: number;
  paid?: number;
  received?: number;
}

const totals: readonly { date: string; year: Year; cents: number }[] = [
  { date: '2025-12-15', year: 2026, cents: 20_000_00 },
  { date: '2026-05-11', year: 2026, cents: 26_000_00 },
  { date: '2026-09-15', year: 2026, cents: 5_000_00 },
  { date: '2026-10-02', year: 2026, cents: 24_000_00 },
  { date: '2026-11-20', year: 2027, cents: 25_000_00 },
];

/** A declaration that is put aside on one day and paid on another; an employee receives the net of it. */
function pay(who: Name, date: string, paidOn: string, cents: number, received = cents, year: Year = 2026): Entry[] {
  return [
    { date, who, year, scheduled: cents },
    { date: paidOn, who, year, scheduled: -cents, paid: cents, received },
  ];
}

// A wage of 900.00 costs 17.54% more, which is 157.86; a quarter of it is withheld.
const WAGE = 1057_86;
const NET_WAGE = 675_00;
// A fixed amount is paid as it was agreed, on the same days.
const FIXED = 33_33;

// The last TARGET day on or after the 24th of each month.
const wageDays = [
  ['2026-01-01', '2026-01-26'],
  ['2026-02-01', '2026-02-24'],
  ['2026-03-01', '2026-03-24'],
  ['2026-04-01', '2026-04-24'],
  ['2026-05-01', '2026-05-25'],
  ['2026-06-01', '2026-06-24'],
  ['2026-07-01', '2026-07-24'],
  ['2026-08-01', '2026-08-24'],
  ['2026-09-01', '2026-09-24'],
  // The award was too small until the second of the month.
  ['2026-10-03', '2026-10-26'],
  ['2026-11-01', '2026-11-24'],
  ['2026-12-01', '2026-12-24'],
] as const;

const ledger: readonly Entry[] = [
  wageDays.map(([made, paidOn]) => [pay('wage', made, paidOn, WAGE, NET_WAGE), pay('fixed', made, paidOn, FIXED)]),
  ['01', '02', '03'].map((month, index) => {
    const paidOn = ['2027-01-25', '2027-02-24', '2027-03-24'][index]!;
    return [
      pay('wage', `2027-${month}-01`, paidOn, WAGE, NET_WAGE, 2027),
      pay('fixed', `2027-${month}-01`, paidOn, FIXED, FIXED, 2027),
    ];
  }),
  // The month after the settlement of the old year.
  { date: '2027-04-01', who: 'wage' as const, year: 2027 as const, scheduled: WAGE },
  { date: '2027-04-01', who: 'fixed' as const, year: 2027 as const, scheduled: FIXED },
  // Sixteen hours at 15.00 are 240.00, and 42.10 of charges; 60.00 is withheld.
  pay('hourly', '2026-02-03', '2026-02-24', 282_10, 180_00),
  // Ten hours at 64.80.
  pay('organisation', '2026-02-03', '2026-02-04', 648_00),
  // Four hours at 25.00, ten at 16.00 and five at 58.00.
  pay('driver', '2026-02-03', '2026-02-04', 100_00),
  pay('relative', '2026-02-03', '2026-02-04', 160_00),
  pay('selfEmployed', '2026-02-05', '2026-02-06', 290_00),
  // The bank sends it back on the tenth; another account is settled, and good five days later.
  pay('selfEmployed', '2026-03-03', '2026-03-04', 290_00),
  { date: '2026-03-10', who: 'selfEmployed' as const, scheduled: 290_00, paid: -290_00, received: -290_00 },
  { date: '2026-03-15', who: 'selfEmployed' as const, scheduled: -290_00, paid: 290_00, received: 290_00 },
  // January was eight hours and not ten: 648.00 is to come back. The bank pays nothing for the eight, and 129.60 less for
  // what comes after.
  { date: '2026-04-08', who: 'organisation' as const, paid: -648_00, scheduled: 518_40 },
  { date: '2026-04-09', who: 'organisation' as const, paid: 518_40, scheduled: -518_40 },
  // Ten hours of July at 16.50, which is above the minimum wage of 1 July.
  pay('relative', '2026-08-06', '2026-08-07', 165_00),
  // Eight hours at 18.75, since the twenty-first birthday, are 150.00 and 26.31 of charges; 37.50 is withheld.
  pay('hourly', '2026-10-07', '2026-10-26', 176_31, 112_50),
  // The last two hours of September at 58.00, by the notice of August.
  pay('selfEmployed', '2026-10-07', '2026-10-08', 116_00),
  // Ten hours at 66.00.
  pay('organisation', '2026-11-04', '2026-11-05', 660_00, 530_40),
  // December is paid from the old award, in the new year.
  pay('organisation', '2027-01-12', '2027-01-13', 66_00),
].flat(3);

/** The days on which a wage was made, each in its month. */
const madeWages = ledger
  .filter(({ who, year, paid }) => who === 'wage' && year !== undefined && paid === undefined)
  .map(({ date }) => date);

/** What happens on a day, for whoever lives in it. */
interface Household extends Record<Name, Declarable> {
  desk: Desk;
  awards: Record<Year, string>;
}

type Happening = (home: Household) => Promise<unknown>;

async function declare({ desk, ...home }: Household, who: Name, lines: LineInput[]) {
  const at = home[who];
  const month = lines[0]!.date.slice(0, 7);
  const input = declarationOf(at, { reference: `${at.agreement.id} ${month}`, month, lines });
  const { results } = await desk.call(at.holder, 'declarations.batch', { declarations: [input] });
  return results[0]!;
}

/** Care of a month on so many days from its second on, each as long. */
function care(month: string, days: number, minutes: number, more: Partial<LineInput> = {}): LineInput[] {
  return Array.from({ length: days }, (_, index) =>
    hours(`${month}-${String(2 + 7 * index).padStart(2, '0')}`, minutes, more),
  );
}

async function accept(home: Household, who: Name, lines: LineInput[]): Promise<void> {
  const { outcome, issues } = await declare(home, who, lines);
  expect({ who, outcome, issues: issues.filter(({ severity }) => severity === 'error') }).toEqual({
    who,
    outcome: 'created',
    issues: [],
  });
}

async function refuse(home: Household, who: Name, lines: LineInput[], code: string): Promise<void> {
  const { outcome, issues } = await declare(home, who, lines);
  expect({ who, outcome, codes: issues.map((issue) => issue.code) }).toMatchObject({
    who,
    outcome: 'rejected',
    codes: expect.arrayContaining([code]),
  });
}

async function changeAmount({ desk, awards }: Household, from: string, amountCents: number): Promise<void> {
  const awardId = awards[2026];
  const { version, end, careFunctions } = await desk.call(assessor, 'awards.show', undefined, { awardId });
  const situation = { version, from, end, careFunctions, amountCents, reason: 'A new assessment' };
  await desk.call(assessor, 'awards.change', situation, { awardId });
}

function raise(who: Name, from: string, cents: number): Happening {
  return ({ desk, ...home }) =>
    agreeOn(desk, home[who], { from, rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents }] });
}

const transport = { careFunction: 'transport' } as const;

const happenings: Readonly<Record<string, Happening>> = {
  '2026-02-03': async (home) => {
    await accept(home, 'hourly', care('2026-01', 4, 240));
    await accept(home, 'organisation', care('2026-01', 2, 300));
    await accept(home, 'driver', care('2026-01', 2, 120, transport));
    await accept(home, 'relative', care('2026-01', 4, 150));
  },
  '2026-02-05': (home) => accept(home, 'selfEmployed', care('2026-01', 1, 300)),
  '2026-03-03': (home) => accept(home, 'selfEmployed', care('2026-02', 1, 300)),
  '2026-03-10': async ({ desk, selfEmployed: { careProvider, provider } }) => {
    const { endToEndId, cents } = (await sentToBank(desk.store)).at(-1)!;
    const document = statement([{ endToEndId, cents, code: 'AC04' }]);
    await desk.call(paymentOfficer, 'payments.answer', { document });
    const careProviderId = provider.id;
    await desk.call(careProvider, 'careProviders.settleAccount', { iban: testIban(77) }, { careProviderId });
  },
  '2026-04-08': async (home) => {
    const { desk, organisation: at } = home;
    const { items } = await desk.call(at.holder, 'declarations.list', { agreementId: at.agreement.id });
    const lines = [hours('2026-01-02', 240), hours('2026-01-09', 240)];
    const input = { reference: 'corrected', month: '2026-01', corrects: items[0]!.id, lines };
    await desk.call(at.holder, 'declarations.create', declarationOf(at, input));
  },
  '2026-05-11': (home) => changeAmount(home, '2026-05-11', 26_000_00),
  '2026-08-04': async (home) => {
    await refuse(home, 'relative', care('2026-07', 4, 150), 'RATE_TOO_LOW_ON_DAY');
    await raise('relative', '2026-07-01', 16_50)(home);
  },
  '2026-08-06': (home) => accept(home, 'relative', care('2026-07', 4, 150)),
  '2026-08-10': async ({ desk, selfEmployed: { agreement, holder } }) => {
    const end = { version: agreement.version, end: '2026-09-30' };
    await desk.call(holder, 'agreements.end', end, { agreementId: agreement.id });
  },
  '2026-09-15': (home) => changeAmount(home, '2026-09-15', 5_000_00),
  '2026-09-16': (home) => refuse(home, 'organisation', care('2026-08', 1, 60), 'DECLARATION_STOP'),
  '2026-09-18': raise('organisation', '2026-10-01', 66_00),
  '2026-10-02': (home) => changeAmount(home, '2026-10-02', 24_000_00),
  '2026-10-06': async (home) => {
    await refuse(home, 'hourly', [hours('2026-09-14', 240), hours('2026-09-21', 240)], 'RATE_TOO_LOW_ON_DAY');
    await raise('hourly', '2026-09-01', 18_75)(home);
  },
  '2026-10-07': async (home) => {
    await accept(home, 'hourly', [hours('2026-09-14', 240), hours('2026-09-21', 240)]);
    await accept(home, 'selfEmployed', [hours('2026-09-30', 120)]);
  },
  '2026-11-04': async (home) => {
    await accept(home, 'organisation', care('2026-10', 2, 300));
    await refuse(home, 'selfEmployed', [hours('2026-10-01', 60)], 'OUTSIDE_TERM');
  },
  '2026-11-20': async ({ desk, awards, wage }) => {
    const { budgetHolder: _, ...terms } = newAward(0);
    const year = { start: '2027-01-01', end: '2027-12-31', amountCents: 25_000_00 };
    const budgetHolderId = wage.agreement.budgetHolder.id;
    awards[2027] = (await desk.call(assessor, 'awards.create', { ...terms, ...year, budgetHolderId })).id;
  },
  '2027-04-01': (home) => refuse(home, 'organisation', [hours('2026-11-30', 60)], 'YEAR_CLOSED'),
  '2027-04-02': async ({ desk, awards }) => {
    const { paid } = expected('2027-04-02', 2026);
    expect(await desk.call(assessor, 'awards.settle', undefined, { awardId: awards[2026] })).toMatchObject({
      awardedCents: 24_000_00,
      paidCents: paid,
      settledCents: paid,
      unspentCents: 24_000_00 - paid,
      recoveryCents: 0,
    });
  },
  '2027-01-12': (home) => accept(home, 'organisation', [hours('2026-12-30', 60)]),
};

async function household(desk: Desk): Promise<Household> {
  const award = await enterAward(desk, nextSerial(), {
    careFunctions: ['personal-care', 'individual-guidance', 'household-help', 'transport'],
    amountCents: 20_000_00,
  });
  const shared = { awardId: award.id, holderId: award.budgetHolder.id };
  const holder = holderOf(award.budgetHolder.id);
  const at = (cents: number, careFunction: 'individual-guidance' | 'transport' = 'individual-guidance') => ({
    ...shared,
    change: ({ parties, workArrangements, generalTerms }: AgreementTerms): AgreementTerms => ({
      parties,
      workArrangements: { ...workArrangements, start: '2026-01-01', rates: [{ careFunction, unit: 'hour', cents }] },
      generalTerms,
    }),
  });
  const young = await register(desk, holder, newProvider('person', nextSerial(), { birthDate: '2005-09-10' }));
  return {
    desk,
    awards: { 2026: award.id, 2027: '' },
    wage: await monthly(desk, { ...shared, start: '2026-01-01' }),
    fixed: await monthly(desk, { ...shared, start: '2026-01-01', kind: 'assignment', cents: FIXED }),
    hourly: await declarable(desk, { ...at(15_00), kind: 'employment', provider: young }),
    organisation: await declarable(desk, at(64_80)),
    selfEmployed: await declarable(desk, { ...at(58_00), kind: 'assignment' }),
    relative: await declarable(desk, { ...at(16_00), kind: 'assignment-family' }),
    driver: await declarable(desk, { ...at(25_00, 'transport'), kind: 'assignment' }),
  };
}

async function seen({ desk, awards, wage }: Household, year: Year) {
  const { totalCents, paidCents, scheduledCents, promisedCents, remainingCents, overspentCents } = await desk.call(
    wage.holder,
    'budgets.show',
    undefined,
    { awardId: awards[year] },
  );
  const left = remainingCents - overspentCents;
  return { total: totalCents, paid: paidCents, scheduled: scheduledCents, promised: promisedCents, left };
}

async function received({ desk, wage, ...home }: Household): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  const { items } = await desk.call(wage.holder, 'payments.list', { status: 'paid', limit: 500 });
  for (const { careProvider, transferCents } of items) {
    const id = careProvider?.id ?? '';
    sums[id] = (sums[id] ?? 0) + transferCents;
  }
  const all: Record<Name, Declarable> = { wage, ...home };
  return Object.fromEntries(names.map((name) => [name, sums[all[name].provider.id] ?? 0]));
}

function expected(date: string, year: Year) {
  const entries = ledger.filter((entry) => entry.date <= date && (entry.year ?? 2026) === year);
  const sum = (key: 'paid' | 'scheduled') => entries.reduce((cents, entry) => cents + (entry[key] ?? 0), 0);
  const total = totals.filter((one) => one.date <= date && one.year === year).at(-1)?.cents ?? 0;
  const left = total - sum('paid') - sum('scheduled');
  const promised = promisedOn(date, year, { wage: WAGE, fixed: FIXED, madeOn: madeWages });
  return { total, paid: sum('paid'), scheduled: sum('scheduled'), promised, left };
}

/**
 * Nothing happens on the seventieth day after a month of 2026, the last on which its care is expected, nor on the next, on
 * which it is promised no more.
 */
const quietDays = Array.from({ length: 12 }, (_, index) => Date.UTC(2026, index + 1, 70)).flatMap((last) =>
  [last, last + 86_400_000].map((moment) => new Date(moment).toISOString().slice(0, 10)),
);

/** The days on which something happens, by itself or by somebody. */
const days = [
  ...new Set([
    '2025-12-15',
    ...ledger.map(({ date }) => date),
    ...totals.map(({ date }) => date),
    ...Object.keys(happenings),
    ...quietDays,
    // Payroll is asked on the fifteenth; wages are not paid before the twenty-fourth.
    ...wageDays.flatMap(([made]) => [`${made.slice(0, 7)}-15`, `${made.slice(0, 7)}-24`]),
    '2027-01-15',
    '2027-01-24',
    '2027-02-15',
    '2027-03-15',
  ]),
].sort();

async function live(home: Household, date: string): Promise<void> {
  const { desk, awards } = home;
  desk.clock.now = noonOf(date);
  await runDueJobs(desk.store, { from: date, to: date, now: desk.clock.now, claimedBy: randomUUID() });
  await answerOrders(desk);
  await happenings[date]?.(home);
  expect({ date, ...(await seen(home, 2026)) }).toEqual({ date, ...expected(date, 2026) });
  if (awards[2027] !== '') expect({ date, ...(await seen(home, 2027)) }).toEqual({ date, ...expected(date, 2027) });
  const sums = Object.fromEntries(names.map((name) => [name, 0]));
  for (const entry of ledger) if (entry.date <= date) sums[entry.who]! += entry.received ?? 0;
  expect({ date, ...(await received(home)) }).toEqual({ date, ...sums });
}

onBothEngines(({ open }) => {
  let home: Household;
  beforeAll(async () => {
    home = await household(createDesk(await open(), noonOf('2025-12-15')));
  });

  test.each([
    ['the winter', '2025-12', '2026-03'],
    ['the spring', '2026-04', '2026-06'],
    ['the summer', '2026-07', '2026-09'],
    ['the autumn', '2026-10', '2026-12'],
    ['the new year', '2027-01', '2027-04'],
  ])('%s adds up on every day on which something happens', async (_, from, to) => {
    for (const date of days) if (date.slice(0, 7) >= from && date.slice(0, 7) <= to) await live(home, date);
    await checkBooks(home.desk.store);
  });
});
