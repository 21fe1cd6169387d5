import type { NewAmendment } from '../../../contract/types.ts';
import { addMonths, firstDay, monthOf } from '../../../domain/values/month.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { flag, option, requiredValue, valueList, type InputOf } from '../../framework/spec.ts';
import { rate } from '../../framework/values/rate-value.ts';
import { amount, count, date, file, hours, id, text } from '../../framework/values/value.ts';
import { asObject } from '../../input/json-object.ts';
import { readJson } from '../../input/read-json.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import { amendmentDetails, toShown } from '../../view/amendment.ts';

const changes = {
  rate: valueList(rate, { text: 'agreement.rate' }),
  end: option(date),
  indefinite: flag(),
  hoursPerWeek: option(hours),
  daysPerWeek: option(count(1, 7)),
  monthlyAmount: option(amount),
  travelPerKm: option(amount, { text: 'agreement.travelPerKm' }),
  activities: option(text),
  otherTerms: option(text, { text: 'agreement.otherTerms' }),
};

export default command({
  operation: 'agreements.amend',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    from: option(date, { text: 'amendFrom' }),
    input: option(file, { text: 'amendInput' }),
    ...changes,
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb agreement amend Z0000001 --from 2026-12-01 --rate individual-guidance=hour:66',
    'pgb agreement amend Z0000001 --end 2027-12-31 --yes',
    'pgb agreement amend Z0000001 --input amendment.json',
  ],
  async run(context, { agreementId, from, input, yes, ...flags }) {
    if (!yes && !canAsk(context)) throw new CliError('needs-confirmation', { option: '--yes' });
    const given = input === undefined ? {} : asObject(await readJson(context, input), input);
    const change = { ...given, ...changeIn(flags, given) };
    if (Object.keys(change).filter((name) => name !== 'from').length === 0)
      throw new CliError('nothing-chosen', { options: '--rate, --end, --hours-per-week, …' });
    const client = await context.client();
    const day = from ?? (given['from'] as string | undefined) ?? (await nextMonth(context));
    const begun = await client.agreements.amend(agreementId, { ...change, from: day }, context.call);
    const version = String(begun.version);
    const { notices } = context.cli;
    // What is not shared, for whatever reason, leaves nothing behind that would be in the way of the next try.
    try {
      if (!yes) await context.out.show(amendmentDetails, toShown(begun));
      await confirm(context, notices.confirm.shareAmendment(agreementId, begun.version), yes);
      const shared = await client.amendments.share(agreementId, version, context.call);
      await context.out.done(amendmentDetails, toShown(shared), notices.amendment.shared(agreementId, shared.version));
    } catch (error) {
      const now = await client.amendments.show(agreementId, version, context.call);
      if (now.status === 'draft') await client.amendments.discard(agreementId, version, context.call);
      throw error;
    }
  },
});

/** When nothing else is said an amendment begins with the next month. */
async function nextMonth(context: Context): Promise<string> {
  const client = await context.client();
  const { today } = await client.me.show(context.call);
  return firstDay(addMonths(monthOf(today), 1));
}

function changeIn(flags: InputOf<typeof changes>, given: Readonly<Record<string, unknown>>): Partial<NewAmendment> {
  const { rate: rates = [], end, indefinite, hoursPerWeek, daysPerWeek, monthlyAmount, travelPerKm } = flags;
  const work = dropAbsent({
    minutesPerWeek: hoursPerWeek,
    daysPerWeek,
    monthlyAmountCents: monthlyAmount,
    travelCentsPerKm: travelPerKm,
    ...(end !== undefined && { termKind: 'fixed', end }),
    ...(indefinite && { termKind: 'indefinite', end: null }),
  });
  const general = dropAbsent({ activities: flags.activities, otherTerms: flags.otherTerms });
  return {
    ...(rates.length > 0 && { rates: [...rates] }),
    ...(Object.keys(work).length > 0 && { workArrangements: { ...(given['workArrangements'] as object), ...work } }),
    ...(Object.keys(general).length > 0 && { generalTerms: { ...(given['generalTerms'] as object), ...general } }),
  };
}

function dropAbsent(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
