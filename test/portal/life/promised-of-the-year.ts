// What the agreements of the household in `whole-year.test.ts` still cost its awards, counted in whole cents without any code
// of the product: a wage or a fixed amount by the month, agreed hours spread over the days, and else the average of what was declared.

/** Cents an hour for care from a day on, as somebody agreed on a day. */
interface Rate {
  agreedOn: string;
  from: string;
  cents: number;
}

/** A month that was declared on a day, or declared anew. */
interface Declared {
  on: string;
  month: string;
  cents: number;
}

interface Agreement {
  /** A wage with its charges, or a fixed amount: of a month that the portal has made nothing is promised any more. */
  monthlyCents?: number;
  rates: readonly Rate[];
  hoursPerWeek?: number;
  chargesPerTenThousand?: number;
  declared: readonly Declared[];
  /** The award of no other year is for its care. */
  onlyIn?: number;
  /** It ends on a day, as was said on another. */
  end?: { saidOn: string; lastDay: string };
}

const start = '2025-12-15';

interface Monthly {
  /** Cents a month, the charges of a wage included. */
  wage: number;
  fixed: number;
  /** The days on which the portal makes both, each in its month. */
  madeOn: readonly string[];
}

function agreements({ wage, fixed }: Monthly): readonly Agreement[] {
  return [
    { monthlyCents: wage, rates: [], declared: [] },
    { monthlyCents: fixed, rates: [], declared: [] },
    {
      rates: [
        { agreedOn: start, from: '2026-01-01', cents: 15_00 },
        { agreedOn: '2026-10-06', from: '2026-09-01', cents: 18_75 },
      ],
      hoursPerWeek: 8,
      chargesPerTenThousand: 1754,
      declared: [
        { on: '2026-02-03', month: '2026-01', cents: 240_00 },
        { on: '2026-10-07', month: '2026-09', cents: 150_00 },
      ],
    },
    {
      rates: [
        { agreedOn: start, from: '2026-01-01', cents: 64_80 },
        { agreedOn: '2026-09-18', from: '2026-10-01', cents: 66_00 },
      ],
      declared: [
        { on: '2026-02-03', month: '2026-01', cents: 648_00 },
        { on: '2026-04-08', month: '2026-01', cents: 518_40 },
        { on: '2026-11-04', month: '2026-10', cents: 660_00 },
        { on: '2027-01-12', month: '2026-12', cents: 66_00 },
      ],
    },
    {
      rates: [{ agreedOn: start, from: '2026-01-01', cents: 58_00 }],
      declared: [
        { on: '2026-02-05', month: '2026-01', cents: 290_00 },
        { on: '2026-03-03', month: '2026-02', cents: 290_00 },
        { on: '2026-10-07', month: '2026-09', cents: 116_00 },
      ],
      end: { saidOn: '2026-08-10', lastDay: '2026-09-30' },
    },
    {
      rates: [
        { agreedOn: start, from: '2026-01-01', cents: 16_00 },
        { agreedOn: '2026-08-04', from: '2026-07-01', cents: 16_50 },
      ],
      declared: [
        { on: '2026-02-03', month: '2026-01', cents: 160_00 },
        { on: '2026-08-06', month: '2026-07', cents: 165_00 },
      ],
    },
    {
      rates: [{ agreedOn: start, from: '2026-01-01', cents: 25_00 }],
      declared: [{ on: '2026-02-03', month: '2026-01', cents: 100_00 }],
      onlyIn: 2026,
    },
  ];
}

/** A half is rounded up. */
function share(cents: number, times: number, of: number): number {
  return Math.floor((2 * cents * times + of) / (2 * of));
}

function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Care of a month is declared within six weeks, and approved within four more. */
function isOver(month: string, today: string): boolean {
  return Date.parse(today) > Date.parse(lastOf(month)) + 70 * 86_400_000;
}

function rateOn({ rates }: Agreement, date: string, today: string): number {
  return rates.filter(({ agreedOn, from }) => agreedOn <= today && from <= date).at(-1)?.cents ?? 0;
}

/** The newest of each month. */
function known({ declared }: Agreement, today: string): ReadonlyMap<string, number> {
  return new Map(declared.filter(({ on }) => on <= today).map(({ month, cents }) => [month, cents]));
}

function careOf(agreement: Agreement, month: string, today: string): number {
  const { hoursPerWeek, chargesPerTenThousand = 0, end, onlyIn } = agreement;
  const declared = known(agreement, today);
  const isEnded = end !== undefined && end.saidOn <= today && end.lastDay < `${month}-01`;
  if (onlyIn !== undefined && !month.startsWith(String(onlyIn))) return 0;
  if (declared.has(month) || isEnded || isOver(month, today)) return 0;
  const days = Number(lastOf(month).slice(8));
  const rate = rateOn(agreement, `${month}-01`, today);
  let gross = 0;
  if (hoursPerWeek !== undefined) gross = share(rate, hoursPerWeek * days, 7);
  else if (declared.size > 0) {
    let cents = 0;
    let ran = 0;
    for (const [of, asked] of declared) {
      cents += share(asked, rate, rateOn(agreement, `${of}-01`, today));
      ran += Number(lastOf(of).slice(8));
    }
    gross = share(cents, days, ran);
  }
  return share(gross, 10_000 + chargesPerTenThousand, 10_000);
}

/** What is promised of the award of a year on a day, once the award is there. */
export function promisedOn(today: string, year: number, paid: Monthly): number {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  let cents = 0;
  for (const agreement of agreements(paid))
    for (const month of months) {
      const { monthlyCents } = agreement;
      if (monthlyCents === undefined) cents += careOf(agreement, month, today);
      else if (!paid.madeOn.some((day) => day <= today && day.startsWith(month))) cents += monthlyCents;
    }
  return cents;
}
