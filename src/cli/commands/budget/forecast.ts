import type { BudgetForecast } from '../../../contract/types.ts';
import { mostOnPage } from '../../../contract/limits.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option, valueList } from '../../framework/spec.ts';
import { date, id } from '../../framework/values/value.ts';
import {
  agreementHours,
  newAgreement,
  raise,
  type NewAgreement,
  type WhatIfPair,
} from '../../framework/values/what-if-value.ts';
import { forecastChart, forecastDetails, forecastList, forecastMonths } from '../../view/awards/forecast.ts';

export default command({
  operation: 'budgets.forecast',
  arguments: { awardId: option(id('award'), { text: 'optionalAwardId' }) },
  options: {
    raise: valueList(raise, { text: 'forecastRaise' }),
    hours: valueList(agreementHours, { text: 'forecastHours' }),
    new: valueList(newAgreement, { text: 'forecastNew' }),
    chart: flag({ text: 'forecastChart' }),
    from: option(date, { text: 'forecastFrom' }),
  },
  examples: [
    'pgb budget forecast',
    'pgb budget forecast T0000001 --raise Z0000001=3% --hours Z0000004=10',
    'pgb budget forecast T0000001 --new 10=45,50 --from 2027-01-01 --chart',
    'pgb budget forecast T0000001 -o csv',
  ],
  async run(context, { awardId, chart, ...asked }) {
    if (awardId === undefined && (chart || asked.new.length > 0))
      throw new CliError('missing-argument', { name: 'awardId', help: 'pgb budget forecast --help' });
    if (awardId !== undefined) {
      const found = await ask(context, awardId, asked);
      if (context.out.format === 'csv') await context.out.answer(forecastMonths, found.months, found);
      else if (chart && context.out.format === 'table') await context.out.record(forecastChart, found);
      else await context.out.record(forecastDetails, found);
      return tell(context, [found], await asAgreed(context, [found], asked));
    }
    const { shown, now } = await forecastAll(context, asked);
    const items = shown.toSorted(byUrgency);
    await context.out.answer(forecastList, items, { items, nextCursor: null });
    await tell(context, items, now);
  },
});

interface Asked {
  raise: readonly WhatIfPair[];
  hours: readonly WhatIfPair[];
  new: readonly NewAgreement[];
  from: string | undefined;
}

async function ask(
  context: Context,
  awardId: string,
  { raise: raises, hours, new: imagined, from }: Asked,
): Promise<BudgetForecast> {
  const client = await context.client();
  const inQuery = (pairs: readonly WhatIfPair[]): string | undefined =>
    pairs.length === 0 ? undefined : pairs.map(({ agreementId, value }) => `${agreementId}=${value}`).join(',');
  const added = imagined.map(({ minutesPerWeek, cents }) => `${minutesPerWeek}=${cents}`).join(',');
  const question = { raise: inQuery(raises), hours: inQuery(hours), new: added === '' ? undefined : added, from };
  return client.budgets.forecast(awardId, question, context.call);
}

const nothing: Asked = { raise: [], hours: [], new: [], from: undefined };

function isNothing({ raise: raises, hours, new: imagined }: Asked): boolean {
  return raises.length === 0 && hours.length === 0 && imagined.length === 0;
}

/** What would be without the question, to tell the difference to people. */
async function asAgreed(context: Context, asked: readonly BudgetForecast[], by: Asked): Promise<BudgetForecast[]> {
  if (isNothing(by) || !context.out.isForPeople) return [];
  return Promise.all(asked.map(({ awardId }) => ask(context, awardId, nothing)));
}

/** All budgets of today. A question is put to those that pay for the agreements in it, and to no other. */
async function forecastAll(
  context: Context,
  asked: Asked,
): Promise<{ shown: BudgetForecast[]; now: BudgetForecast[] }> {
  const client = await context.client();
  const { today } = await client.me.show(context.call);
  const budgetHolderId = await context.holder();
  const budgets = client.budgets.list({ validOn: today, budgetHolderId, limit: mostOnPage }, context.call);
  const shown: BudgetForecast[] = [];
  const now: BudgetForecast[] = [];
  const left = new Set([...asked.raise, ...asked.hours].map(({ agreementId }) => agreementId));
  for await (const { awardId } of budgets) {
    const agreed = await ask(context, awardId, nothing);
    const paid = new Set(agreed.agreements.map(({ agreementId }) => agreementId));
    const isPaid = ({ agreementId }: WhatIfPair): boolean => paid.has(agreementId);
    const own = { ...asked, raise: asked.raise.filter(isPaid), hours: asked.hours.filter(isPaid) };
    for (const { agreementId } of [...own.raise, ...own.hours]) left.delete(agreementId);
    shown.push(isNothing(own) ? agreed : await ask(context, awardId, own));
    if (!isNothing(own)) now.push(agreed);
  }
  // The portal says what is the matter with an agreement that no budget pays for.
  const isLeft = ({ agreementId }: WhatIfPair): boolean => left.has(agreementId);
  const [first] = shown;
  if (first !== undefined && left.size > 0)
    await ask(context, first.awardId, {
      ...asked,
      raise: asked.raise.filter(isLeft),
      hours: asked.hours.filter(isLeft),
    });
  return { shown, now };
}

/** What runs out comes first, by its day; then what has least left. */
function byUrgency(one: BudgetForecast, other: BudgetForecast): number {
  const day = one.runsOutOn ?? '9999';
  const otherDay = other.runsOutOn ?? '9999';
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.leftCents - other.leftCents;
}

async function tell(context: Context, shown: readonly BudgetForecast[], now: readonly BudgetForecast[]): Promise<void> {
  if (!context.out.isForPeople) return;
  const { isEstimate, unknown, absence, whatIf } = context.cli.notices.forecast;
  const { format } = await context.texts();
  const agreements = shown.flatMap((one) => one.agreements);
  for (const { awardId, leftCents } of now) {
    const asked = shown.find((one) => one.awardId === awardId);
    if (asked !== undefined)
      await context.out.notice(whatIf(awardId, format.money(leftCents), format.money(asked.leftCents)));
  }
  if (agreements.some((one) => one.isEstimate)) await context.out.aside(isEstimate);
  if (agreements.some(({ basis }) => basis === 'unknown')) await context.out.aside(unknown);
  if (shown.some(({ openAbsenceCount }) => openAbsenceCount !== null && openAbsenceCount > 0))
    await context.out.aside(absence);
}
