import type { RateLine } from '../../../domain/agreement-terms.ts';
import { checkRate } from '../../../domain/agreement/checks/check-rate.ts';
import { isError, type Issue } from '../../../domain/issue.ts';
import type { IssueCode } from '../../../domain/issue-codes.ts';
import { amount } from '../../framework/values/value.ts';
import { contextOf, workOf, type State } from '../facts/facts.ts';
import { openRates, proposeDeposit, rateLimits } from '../questions/rate-limits.ts';
import { expectation, typedText } from './ask-text.ts';
import { say, sayWrong, type Tools } from './tools.ts';

const MOST_RATES = 20;

/** Asks rates one by one, as long as there are care functions and units without one and somebody wants another. */
export async function askRates(state: State, before: unknown, tools: Tools): Promise<RateLine[]> {
  const rates: RateLine[] = [];
  for (;;) {
    const rate = await askRate(rates, state, (before ?? []) as readonly RateLine[], tools);
    rates.push(rate);
    await say(tools, tools.questionTexts.rate(rate), '  ');
    const isDone = openRates(rates, state).size === 0 || rates.length === MOST_RATES;
    if (isDone || !(await tools.prompts.yesNo(tools.questionTexts.wizard.rates.more, false))) return rates;
  }
}

async function askRate(
  rates: readonly RateLine[],
  state: State,
  before: readonly RateLine[],
  tools: Tools,
): Promise<RateLine> {
  const { wizard, texts } = tools.questionTexts;
  const open = openRates(rates, state);
  const careFunction = await choose(wizard.rates.careFunction, [...open.keys()], 'careFunction', tools);
  const unit = await choose(wizard.rates.unit, open.get(careFunction) ?? [], 'careUnit', tools);
  const earlier = before.find((rate) => rate.careFunction === careFunction && rate.unit === unit);
  const rate = await askPrice({ careFunction, unit }, earlier, state, tools);
  const warnings = checkRate(rate, '', workOf(state), contextOf(state));
  for (const warning of warnings)
    await say(tools, `${tools.questionTexts.cli.notices.warning}: ${texts.finding(warning)}`);
  return rate;
}

type Priced = Pick<RateLine, 'careFunction' | 'unit'>;

/** Asks an amount until it holds; what is above the maximum the budget holder may bear by a deposit. */
async function askPrice(priced: Priced, earlier: RateLine | undefined, state: State, tools: Tools): Promise<RateLine> {
  let preset = earlier?.cents;
  for (;;) {
    const rate: RateLine = { ...priced, cents: await askCents(priced, preset, state, tools) };
    preset = rate.cents;
    const deposit = await askDeposit(rate, earlier, state, tools);
    const whole = deposit === undefined ? rate : { ...rate, depositCents: deposit };
    const wrong = errorsOf(whole, state);
    if (wrong.length === 0) return whole;
    for (const issue of wrong) await sayWrong(tools, tools.questionTexts.texts.finding(issue));
  }
}

/** Asks whether a deposit bears what is above the maximum, or still bears what was agreed of the same rate before. */
async function askDeposit(
  rate: RateLine,
  earlier: RateLine | undefined,
  state: State,
  tools: Tools,
): Promise<number | undefined> {
  const { most } = rateLimits(rate, state);
  const cents = proposeDeposit(rate, earlier, most);
  if (cents === undefined) return undefined;
  const { texts, wizard } = tools.questionTexts;
  const { money } = texts.format;
  const unit = texts.word('careUnit', rate.unit);
  const question =
    most === undefined || rate.cents <= most
      ? wizard.rates.keepDeposit(money(cents), unit)
      : wizard.rates.deposit(money(rate.cents), money(most), money(cents), unit);
  const isAgreed = await tools.prompts.yesNo(question, earlier?.depositCents !== undefined);
  return isAgreed ? cents : undefined;
}

const aboveMaximum: ReadonlySet<IssueCode> = new Set(['RATE_ABOVE_MAX', 'RATE_ABOVE_OWN_MAX']);

function errorsOf(rate: RateLine, state: State): Issue[] {
  return checkRate(rate, '', workOf(state), contextOf(state)).filter(isError);
}

async function askCents(priced: Priced, before: number | undefined, state: State, tools: Tools): Promise<number> {
  const { texts, wizard } = tools.questionTexts;
  const { least, most } = rateLimits(priced, state);
  const limits = [
    ...(least === undefined ? [] : [wizard.rates.least(texts.format.money(least))]),
    ...(most === undefined ? [] : [wizard.rates.most(texts.format.money(most))]),
  ];
  const name = wizard.rates.amount(
    texts.word('careFunction', priced.careFunction),
    texts.word('careUnit', priced.unit),
  );
  const check = (typed: string): string | undefined => {
    const cents = amount.read(typed.trim());
    if (cents === undefined) return expectation(amount, tools);
    // What is above the maximum a deposit may bear, which is asked next.
    const issues = errorsOf({ ...priced, cents }, state).filter(({ code }) => !aboveMaximum.has(code));
    return issues.length === 0 ? undefined : issues.map((issue) => texts.finding(issue)).join(' ');
  };
  const preset = before === undefined ? undefined : typedText(amount, before, texts);
  const typed = await tools.prompts.text(
    limits.length === 0 ? `${name}:` : `${name} (${limits.join(', ')}):`,
    check,
    preset,
  );
  return amount.read(typed.trim()) ?? 0;
}

/** A question that leaves no choice is not asked. */
async function choose<Value extends string>(
  message: string,
  values: readonly Value[],
  group: 'careFunction' | 'careUnit',
  { prompts, questionTexts }: Tools,
): Promise<Value> {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return only;
  const choices = values.map((value) => ({ value, name: questionTexts.texts.word(group, value as never) }));
  return prompts.choose(message, choices);
}
