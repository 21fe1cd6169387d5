/**
 * The care of October 2026 that examples/october.csv holds, as a care administration exports it: day by
 * day, for 200 clients, with 25 lines that are wrong in different ways. Made anew by
 * `npx node test/examples/write-october.ts`.
 */
import { formatRecordId } from '../../src/domain/values/record-id.ts';
import { clientNumber } from '../../src/portal/practice/seeded-numbers.ts';

export const clients = 200;

const columns = [
  'zorgovereenkomst',
  'datum',
  'zorgfunctie',
  'eenheid',
  'aantal',
  'tarief',
  'bedrag',
  'reiskosten_km',
  'factuurnummer',
  'factuurdatum',
  'clientnummer',
  'opmerking',
] as const;
/** `extra` is what comes after the last cell. */
type Line = Record<(typeof columns)[number] | 'extra', string>;

/** What the institution of the practice portal has agreed with each client. */
const functions = {
  guidance: { zorgfunctie: 'begeleiding individueel', eenheid: 'uur', cents: 64_80 },
  group: { zorgfunctie: 'begeleiding groep', eenheid: 'dagdeel', cents: 61_50 },
  care: { zorgfunctie: 'persoonlijke verzorging', eenheid: 'uur', cents: 57_40 },
} as const;

/** Care of one day: day-parts are counted, hours are in quarters. */
interface Visit {
  day: number;
  given: keyof typeof functions;
  quantity: number;
}

// 1 October 2026 is a Thursday.
function isWeekday(day: number): boolean {
  return ![0, 6].includes((day + 3) % 7);
}

const weekdays = Array.from({ length: 31 }, (_, index) => index + 1).filter(isWeekday);

function dailyCare(client: number): Visit[] {
  return weekdays.map((day) => ({ day, given: 'care', quantity: 3 + ((day + client) % 4) }));
}

function guidanceAndGroup(client: number): Visit[] {
  return weekdays.map((day) =>
    day % 2 === 0
      ? { day, given: 'group', quantity: 2 }
      : { day, given: 'guidance', quantity: 4 + ((day + client) % 5) },
  );
}

function careAndGuidance(client: number): Visit[] {
  return weekdays
    .filter((day) => day % 7 !== client % 7)
    .map((day) => ({ day, given: day % 3 === 0 ? 'guidance' : 'care', quantity: 2 + ((day * client) % 7) }));
}

const patterns = [dailyCare, guidanceAndGroup, careAndGuidance] as const;

function visitsOf(client: number): Visit[] {
  return (patterns[client % patterns.length] ?? dailyCare)(client);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function euros(cents: number): string {
  return `${Math.floor(cents / 100)},${two(cents % 100)}`;
}

function hours(quarters: number): string {
  return String(quarters / 4).replace('.', ',');
}

function livesFarAway(client: number): boolean {
  return client % 4 === 0;
}

function lineOf(client: number, { day, given, quantity }: Visit): Line {
  const { zorgfunctie, eenheid, cents } = functions[given];
  const isHours = eenheid === 'uur';
  return {
    zorgovereenkomst: formatRecordId('agreement', clientNumber(client)),
    datum: `${two(day)}-10-2026`,
    zorgfunctie,
    eenheid,
    aantal: isHours ? hours(quantity) : String(quantity),
    tarief: euros(cents),
    bedrag: euros(isHours ? (cents * quantity) / 4 : cents * quantity),
    reiskosten_km: livesFarAway(client) && given === 'guidance' ? '7,5' : '',
    factuurnummer: `2026-10-${String(client).padStart(4, '0')}`,
    factuurdatum: '31-10-2026',
    clientnummer: `C-${1000 + client}`,
    opmerking: '',
    extra: '',
  };
}

/** What people do wrong, with the code that the import must find for it; nothing else is wrong with such a line. */
export const mistakes: readonly { code: string; change: Partial<Line> }[] = [
  { code: 'CELL_HOURS', change: { aantal: '7,33' } },
  { code: 'CELL_NUMBER', change: { aantal: '1.000' } },
  { code: 'CELL_NUMBER', change: { aantal: 'acht' } },
  { code: 'CELL_NUMBER', change: { tarief: '57,405' } },
  { code: 'CELL_DATE', change: { datum: '32-10-2026' } },
  { code: 'CELL_DATE', change: { datum: '10-31-2026' } },
  { code: 'CELL_MISSING', change: { aantal: '' } },
  { code: 'CELL_WORD', change: { zorgfunctie: 'wandelen' } },
  { code: 'CELL_WORD', change: { eenheid: 'weken' } },
  { code: 'CELL_AGREEMENT', change: { zorgovereenkomst: 'Z00O1042' } },
  { code: 'CELL_TOO_LONG', change: { opmerking: 'zie het zorgplan '.repeat(32) } },
  { code: 'ROW_LENGTH', change: { extra: ';x' } },
  { code: 'INVOICE_DIFFERS', change: { factuurnummer: '2026-09-0001' } },
  { code: 'QUARTER_HOURS', change: { aantal: '1:20', bedrag: '' } },
  { code: 'HOURS_PER_DAY', change: { aantal: '25', bedrag: '' } },
  { code: 'QUANTITY_NOT_POSITIVE', change: { aantal: '0', bedrag: '' } },
  { code: 'RATE_DIFFERS', change: { tarief: '59,40', bedrag: '' } },
  { code: 'AMOUNT_MISMATCH', change: { bedrag: '999,99' } },
  { code: 'FUNCTION_NOT_AGREED', change: { zorgfunctie: 'verpleging', bedrag: '' } },
  { code: 'UNIT_NOT_AGREED', change: { eenheid: 'etmaal', aantal: '1', bedrag: '' } },
  { code: 'DUPLICATE_LINE', change: { datum: '02-10-2026' } },
  { code: 'TRAVEL_NOT_AGREED', change: { reiskosten_km: '4' } },
  { code: 'AGREEMENT_NOT_FOUND', change: { zorgovereenkomst: 'Z0999999' } },
  {
    code: 'PERIOD_NOT_OVER',
    change: { datum: '02-11-2026', factuurnummer: '2026-11-0001', factuurdatum: '02-11-2026' },
  },
  {
    code: 'TOO_LATE_PROVIDER',
    change: { datum: '14-08-2026', factuurnummer: '2026-08-0001', factuurdatum: '31-08-2026' },
  },
];

/** Every sixth client from the third on: they get personal care each weekday and live nearby. */
function clientOfMistake(index: number): number {
  return 3 + index * 6;
}

/** Never the first line, which says what the invoice is, nor that of 2 October. */
function lineOfMistake(index: number): number {
  return 2 + ((index * 7) % 20);
}

function linesOf(client: number, visits: readonly Visit[]): Line[] {
  const lines = visits.map((visit) => lineOf(client, visit));
  const mistake = mistakes.findIndex((_, index) => clientOfMistake(index) === client);
  const change = mistakes[mistake]?.change;
  return lines.map((line, index) => (index === lineOfMistake(mistake) ? { ...line, ...change } : line));
}

/** By day of the month, as an export of the visits of each day has them. */
function byDay(one: Line, other: Line): number {
  return one.datum.slice(0, 2).localeCompare(other.datum.slice(0, 2));
}

function textOf(line: Line): string {
  return columns.map((column) => line[column]).join(';') + line.extra;
}

interface Month {
  clients?: number;
  /** Who was visited once less than was thought at first. */
  isLess?: (client: number) => boolean;
}

export function octoberCsv({ clients: count = clients, isLess = () => false }: Month = {}): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const visits = visitsOf(index + 1);
    return linesOf(index + 1, isLess(index + 1) ? visits.slice(0, -1) : visits);
  }).flat();
  const text = lines.toSorted(byDay).map(textOf);
  return `\u{feff}${[columns.join(';'), ...text].join('\r\n')}\r\n`;
}
