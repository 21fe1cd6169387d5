import type { LineInput } from '../../domain/declaration-content.ts';
import { isError } from '../../domain/issue.ts';
import { addDays, type IsoDate, weekday, weekStart } from '../../domain/values/date.ts';
import { wordIssue } from '../view/issue.ts';
import { amountOf, isOf, type Care } from './care.ts';
import { keepEntry, toDeclaration, type Entry } from './entry.ts';
import { monthGrid, weekLine, type Amounts, type GridWords } from './month-grid.ts';
import { lineOf, readDay, typedDay } from './typed-day.ts';

/** Asks one care for these days, from the first on; whoever asks may go back, and may leave the rest as it stands. */
export async function askDays(entry: Entry, care: Care, days: readonly IsoDate[], from?: IsoDate): Promise<void> {
  for (let at = Math.max(0, days.indexOf(from ?? '')); at < days.length;) {
    const day = days[at] ?? '';
    await keepEntry(entry, care, day);
    const move = await askDay(entry, care, day);
    if (move === 'done') break;
    if (move === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    const isLastOfWeek = at === days.length - 1 || weekday(day) === 7;
    if (isLastOfWeek)
      await tell(entry, weekLine(entry.month, weekStart(day), amountsOf(entry, care), await words(entry, care)));
    at += 1;
  }
  await keepEntry(entry);
}

export async function tellMonth(entry: Entry, care: Care): Promise<void> {
  await tell(entry, monthGrid(entry.month, amountsOf(entry, care), await words(entry, care)));
}

/** Asks one day; what is wrong with it is told while it is typed, by the rules that the portal holds it to. */
export async function askDay(entry: Entry, care: Care, day: IsoDate): Promise<'back' | 'done' | undefined> {
  const { context, prompts, hasTravel } = entry;
  const { entry: say } = context.cli.notices;
  const { format } = await context.texts();
  let warnings: string[] = [];
  const check = async (typed: string): Promise<string | undefined> => {
    const answer = readDay(typed, care, hasTravel);
    if (answer === undefined) return say.unreadable(care.unit === 'hour', hasTravel);
    if (!('work' in answer) || answer.work === undefined) return undefined;
    const found = await findOnDay(entry, care, lineOf(day, care, answer.work));
    ({ warnings } = found);
    return found.errors.length === 0 ? undefined : found.errors.join(' ');
  };
  const own = entry.lines.filter((line) => line.date === day && isOf(care, line));
  const typed = await prompts.text(
    `${say.weekdays[weekday(day) - 1] ?? ''} ${format.date(day)}:`,
    check,
    typedDay(own),
  );
  const answer = readDay(typed, care, hasTravel);
  if (answer === undefined) return undefined;
  if ('move' in answer) return answer.move;
  // What was copied with its visits stays as it is when nothing else is typed.
  if (own.length === 0 || typed !== typedDay(own)) {
    entry.lines = without(entry.lines, care, day);
    if (answer.work !== undefined) entry.lines = [...entry.lines, lineOf(day, care, answer.work)];
  }
  for (const warning of warnings) await context.out.notice(warning);
  return undefined;
}

function without(lines: readonly LineInput[], care: Care, day: IsoDate): LineInput[] {
  return lines.filter((line) => line.date !== day || !isOf(care, line));
}

/** What the portal would say of this line, with all that was filled in before it. */
async function findOnDay(entry: Entry, care: Care, line: LineInput): Promise<{ errors: string[]; warnings: string[] }> {
  const { context } = entry;
  const before = without(entry.lines, care, line.date);
  const number = before.length + 1;
  const declaration = toDeclaration(entry, [...before, { ...line, line: number }]);
  const client = await context.client();
  const { results } = await client.declarations.check({ declarations: [declaration] }, context.call);
  const texts = await context.texts();
  const own = (results[0]?.issues ?? []).filter((issue) => issue.line === number);
  const say = (errors: boolean) =>
    own.filter((issue) => isError(issue) === errors).map((issue) => wordIssue(issue, texts).message);
  return { errors: say(true), warnings: say(false) };
}

function amountsOf({ lines }: Entry, care: Care): Amounts {
  const amounts = new Map<IsoDate, number>();
  for (const line of lines) {
    if (isOf(care, line)) amounts.set(line.date, (amounts.get(line.date) ?? 0) + amountOf(line));
  }
  return amounts;
}

async function words({ context }: Entry, { unit }: Care): Promise<GridWords> {
  const { format } = await context.texts();
  const { weekdays, week: total } = context.cli.notices.entry;
  return { weekdays, total, quantity: unit === 'hour' ? format.hoursNumber : format.number };
}

async function tell({ context }: Entry, rows: readonly string[]): Promise<void> {
  for (const row of rows) await context.out.notice(row);
}

/** The day of the month that is typed as a number. */
export function dayNumbered(typed: string, days: readonly IsoDate[]): IsoDate | undefined {
  const first = days[0];
  if (first === undefined || !/^\d{1,2}$/.test(typed.trim())) return undefined;
  const day = addDays(`${first.slice(0, 7)}-01`, Number(typed) - 1);
  return days.includes(day) ? day : undefined;
}
