import type { RateLine } from '../../../domain/agreement-terms.ts';
import { checkRate } from '../../../domain/agreement/checks/check-rate.ts';
import { isError, type Issue } from '../../../domain/issue.ts';
import { amount } from '../../framework/values/value.ts';
import { contextOf, workOf, type State } from '../facts/facts.ts';
import { openRates, rateLimits } from '../questions/rate-limits.ts';
import { expectation, typedText } from './ask-text.ts';
import { say, type Tools } from './tools.ts';

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
  const priced = { careFunction, unit };
  const earlier = before.find((rate) => rate.careFunction === careFunction && rate.unit === unit);
  const cents = await askCents(priced, earlier?.cents, state, tools);
  const warnings = checkRate({ ...priced, cents }, '', workOf(state), contextOf(state));
  for (const warning of warnings)
    await say(tools, `${tools.questionTexts.cli.notices.warning}: ${texts.finding(warning)}`);
  return { ...priced, cents };
}

async function askCents(
  priced: Pick<RateLine, 'careFunction' | 'unit'>,
  before: number | undefined,
  state: State,
  tools: Tools,
): Promise<number> {
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
    const issues: Issue[] = checkRate({ ...priced, cents }, '', workOf(state), contextOf(state)).filter(isError);
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
