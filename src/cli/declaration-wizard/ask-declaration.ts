import { isDeepStrictEqual } from 'node:util';
import type { DeclarableTerms } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { addMonths, type Month } from '../../domain/values/month.ts';
import { CliError } from '../failure/cli-error.ts';
import type { Context } from '../framework/context.ts';
import { openPrompts, type Prompts } from '../prompt/prompts.ts';
import { askDay, askDays, dayNumbered, tellMonth } from './ask-days.ts';
import { careName, careToAsk, daysToAsk, isTravelAgreed, type Care } from './care.ts';
import { copyLastMonth, findLastMonth, monthThatIsOver } from './last-month.ts';
import { keepEntry, toDeclaration, type Entry } from './entry.ts';
import { openKeeper, type KeptEntry } from './kept-entry.ts';
import { tellSummary } from './summary.ts';
import { chooseKept, nameOf, type Known } from './take-up.ts';

export interface Asked {
  readonly content: Pick<DeclarationInput, 'agreementId' | 'month' | 'lines'>;
  /** Called when it was handed in: until then it is kept. */
  readonly forget: () => Promise<void>;
}

const MONTHS_BACK = 4;
/** A list that is longer cannot be read: whoever has so many names one, or imports a file. */
const MOST_TO_CHOOSE = 100;

/** Asks somebody at a terminal what was delivered, day by day, until they say that it is right. */
export async function askDeclaration(context: Context, known: Known): Promise<Asked> {
  const prompts = await openPrompts(context);
  const keeper = await openKeeper(context);
  const begun: Begun = {};
  try {
    const kept = await chooseKept(context, prompts, keeper, known);
    const month = kept?.month ?? known.month ?? (await askMonth(context, prompts));
    const terms = await askAgreement(context, prompts, month, kept?.agreementId ?? known.agreementId).catch(
      async (error: unknown) => {
        // Nothing can be declared any more of what was begun.
        if (kept !== undefined && error instanceof CliError) await keeper.forget(kept);
        throw error;
      },
    );
    const { agreementId, budgetHolderId } = terms;
    const hasTravel = isTravelAgreed(terms);
    const lines = [...(kept?.lines ?? [])];
    const entry: Entry = {
      context,
      prompts,
      keeper,
      budgetHolderId,
      agreementId,
      month,
      hasTravel,
      lines,
      isKept: false,
    };
    begun.entry = entry;
    await fillIn(entry, terms, kept, known);
    const content = { agreementId, month, lines: toDeclaration(entry, entry.lines).lines };
    return { content, forget: () => keeper.forget(entry) };
  } catch (error) {
    throw explainStop(context, error, begun.entry);
  }
}

interface Begun {
  entry?: Entry;
}

async function fillIn(
  entry: Entry,
  terms: DeclarableTerms,
  kept: KeptEntry | undefined,
  { copyLastMonth: isAskedFor }: Known,
): Promise<void> {
  const { month } = entry;
  const days = daysToAsk(terms, month);
  const cares = careToAsk(terms, month);
  if (kept === undefined) await beginWithCopy(entry, isAskedFor);
  const next = cares.find((care) => isDeepStrictEqual(care, kept?.next?.care));
  const care = next ?? (kept === undefined ? await chooseCare(entry, cares) : cares[0]);
  if (care === undefined) return;
  if (kept === undefined || next !== undefined) await askCare(entry, care, days, kept?.next?.day);
  await improve(entry, cares, days, care);
}

/** A person who stops, or is stopped, gets to know what was kept. */
function explainStop({ signal }: Context, error: unknown, entry: Entry | undefined): unknown {
  const { name } = error as Error;
  const isStopped = signal.aborted || name === 'ExitPromptError' || name === 'AbortPromptError';
  return isStopped
    ? new CliError(
        'entry-stopped',
        { agreement: entry?.isKept === true ? entry.agreementId : undefined },
        { cause: error },
      )
    : error;
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
    await context.out.notice(say.onlyAgreement(await nameOf(context, only.agreementId)));
    return only;
  }
  const choices = [];
  for (const value of open) choices.push({ value, name: await nameOf(context, value.agreementId) });
  return prompts.choose(say.agreement, choices);
}

async function beginWithCopy(entry: Entry, isAskedFor: boolean): Promise<void> {
  const { context, prompts, agreementId, month } = entry;
  const earlier = await findLastMonth(context, agreementId, month);
  if (earlier === undefined) return;
  const { format } = await context.texts();
  const question = context.cli.notices.entry.copy(format.month(addMonths(month, -1)), earlier);
  if (isAskedFor || (await prompts.yesNo(question, true))) entry.lines = await copyLastMonth(context, earlier, month);
}

async function askCare(entry: Entry, care: Care, days: readonly IsoDate[], from?: IsoDate): Promise<void> {
  const { context, hasTravel } = entry;
  const name = careName(context, await context.texts(), care);
  await context.out.notice(context.cli.notices.entry.how(name, care.unit === 'hour', hasTravel));
  if (entry.lines.length > 0) await tellMonth(entry, care);
  await askDays(entry, care, days, from);
}

async function chooseCare({ context, prompts }: Entry, cares: readonly Care[]): Promise<Care> {
  const [only, ...others] = cares;
  if (only !== undefined && others.length === 0) return only;
  const texts = await context.texts();
  const choices = cares.map((value) => ({ value, name: careName(context, texts, value) }));
  return prompts.choose(context.cli.notices.entry.care, choices);
}

/** Shows the month, and lets it be changed until it is handed in or given up. */
async function improve(entry: Entry, cares: readonly Care[], days: readonly IsoDate[], first: Care): Promise<void> {
  const { context, prompts } = entry;
  const { entry: say } = context.cli.notices;
  for (let care = first; ;) {
    await tellMonth(entry, care);
    const { isRefused } = await tellSummary(entry, cares);
    const actions = ['handIn', 'day', ...(cares.length > 1 ? ['other' as const] : []), 'stop', 'discard'] as const;
    const choices = actions.map((value) => ({
      value,
      name: say.actions[value],
      isDisabled: value === 'handIn' && isRefused,
    }));
    const action = await prompts.choose(say.whatNow, choices);
    if (action === 'handIn') return;
    if (action === 'stop') throw new CliError('entry-stopped', { agreement: entry.agreementId });
    if (action === 'discard') {
      await entry.keeper.forget(entry);
      throw new CliError('declined', {});
    }
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
    await keepEntry(entry);
  }
}
