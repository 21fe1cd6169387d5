import type { AgreementSummary, DeclarableTerms } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { addMonths, type Month } from '../../domain/values/month.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Context } from '../framework/context.ts';
import { openPrompts, type Prompts } from '../prompt/prompts.ts';
import { askDay, askDays, dayNumbered, tellMonth, toDeclaration, type Entry } from './ask-days.ts';
import { careToAsk, daysToAsk, isTravelAgreed, type Care } from './care.ts';
import { copyLastMonth, findLastMonth, monthThatIsOver } from './last-month.ts';

export type Asked = Pick<DeclarationInput, 'agreementId' | 'month' | 'lines'>;
/** What was said with flags is not asked. */
export interface Known {
  readonly agreementId?: string | undefined;
  readonly month?: Month | undefined;
  readonly copyLastMonth: boolean;
}

const MONTHS_BACK = 4;
/** A list that is longer cannot be read: whoever has so many names one, or imports a file. */
const MOST_TO_CHOOSE = 100;

/** Asks somebody at a terminal what was delivered, day by day, until they say that it is right. */
export async function askDeclaration(context: Context, known: Known): Promise<Asked> {
  const prompts = await openPrompts(context);
  const month = known.month ?? (await askMonth(context, prompts));
  const terms = await askAgreement(context, prompts, month, known.agreementId);
  const days = daysToAsk(terms, month);
  const cares = careToAsk(terms, month);
  const { agreementId } = terms;
  const entry: Entry = { context, prompts, agreementId, month, hasTravel: isTravelAgreed(terms), lines: [] };
  await beginWithCopy(entry, known.copyLastMonth);
  const care = await chooseCare(entry, cares);
  await askCare(entry, care, days);
  await improve(entry, cares, days, care);
  return { agreementId, month, lines: toDeclaration(entry, entry.lines).lines };
}

async function askMonth(context: Context, prompts: Prompts): Promise<Month> {
  const last = await monthThatIsOver(context);
  const { format } = await context.texts();
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(last, -back));
  return prompts.choose(
    context.cli.notices.entry.month,
    months.map((value) => ({ value, name: format.month(value) })),
  );
}

async function askAgreement(
  context: Context,
  prompts: Prompts,
  month: Month,
  agreementId: string | undefined,
): Promise<DeclarableTerms> {
  const client = await context.client();
  const { format } = await context.texts();
  const { entry: say } = context.cli.notices;
  const holder = await context.holder();
  const open: DeclarableTerms[] = [];
  for await (const terms of client.declarableTerms.list({ openIn: month, limit: 500 }, context.call)) {
    const isMeant = agreementId === undefined || terms.agreementId === agreementId;
    const isOfHolder = holder === undefined || terms.budgetHolderId === holder;
    if (isMeant && isOfHolder && careToAsk(terms, month).length > 0) open.push(terms);
    if (open.length > MOST_TO_CHOOSE) throw new CliError('missing-option', { option: '--agreement' });
  }
  const [only, ...others] = open;
  if (only === undefined)
    throw new CliError('nothing-to-declare', { month: format.month(month), agreement: agreementId });
  if (others.length === 0) {
    await context.out.notice(say.onlyAgreement(await nameOf(context, only)));
    return only;
  }
  const choices = [];
  for (const value of open) choices.push({ value, name: await nameOf(context, value) });
  return prompts.choose(say.agreement, choices);
}

async function nameOf(context: Context, { agreementId }: DeclarableTerms): Promise<string> {
  const client = await context.client();
  const { budgetHolder, careProvider }: Pick<AgreementSummary, 'budgetHolder' | 'careProvider'> =
    await client.agreements.show(agreementId, context.call);
  return [agreementId, careProvider?.name, budgetHolder.name].filter((text) => text !== undefined).join(', ');
}

async function beginWithCopy(entry: Entry, isAskedFor: boolean): Promise<void> {
  const { context, prompts, agreementId, month } = entry;
  const earlier = await findLastMonth(context, agreementId, month);
  if (earlier === undefined) return;
  const { format } = await context.texts();
  const question = context.cli.notices.entry.copy(format.month(addMonths(month, -1)), earlier);
  if (isAskedFor || (await prompts.yesNo(question, true))) entry.lines = await copyLastMonth(context, earlier, month);
}

async function askCare(entry: Entry, care: Care, days: readonly IsoDate[]): Promise<void> {
  const { context, hasTravel } = entry;
  await context.out.notice(
    context.cli.notices.entry.how(await careName(context, care), care.unit === 'hour', hasTravel),
  );
  if (entry.lines.length > 0) await tellMonth(entry, care);
  await askDays(entry, care, days);
}

async function chooseCare({ context, prompts }: Entry, cares: readonly Care[]): Promise<Care> {
  const [only, ...others] = cares;
  if (only !== undefined && others.length === 0) return only;
  const choices = [];
  for (const value of cares) choices.push({ value, name: await careName(context, value) });
  return prompts.choose(context.cli.notices.entry.care, choices);
}

async function careName(context: Context, { careFunction, unit, holiday }: Care): Promise<string> {
  const texts = await context.texts();
  const name = texts.word('careFunction', careFunction);
  return holiday ? `${name}, ${context.cli.notices.entry.holiday}` : `${name}, ${texts.word('careUnit', unit)}`;
}

/** Shows the month, and lets it be changed until it is handed in or given up. */
async function improve(entry: Entry, cares: readonly Care[], days: readonly IsoDate[], first: Care): Promise<void> {
  const { context, prompts } = entry;
  const { entry: say } = context.cli.notices;
  for (let care = first; ;) {
    await tellMonth(entry, care);
    const actions = ['handIn', 'day', ...(cares.length > 1 ? ['other' as const] : []), 'stop'] as const;
    const choices = actions.map((value) => ({
      value,
      name: say.actions[value],
      isDisabled: value === 'handIn' && entry.lines.length === 0,
    }));
    const action = await prompts.choose(say.whatNow, choices);
    if (action === 'handIn') return;
    if (action === 'stop') throw new CliError('declined', {});
    if (action === 'other') {
      care = await chooseCare(entry, cares);
      await askCare(entry, care, days);
      continue;
    }
    const typed = await prompts.text(say.whichDay, (text) =>
      dayNumbered(text, days) === undefined
        ? say.noSuchDay(days[0]?.slice(8) ?? '', days.at(-1)?.slice(8) ?? '')
        : undefined,
    );
    await askDay(entry, care, dayNumbered(typed, days) ?? '');
  }
}
