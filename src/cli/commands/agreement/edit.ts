import type { AgreementChange } from '../../../contract/types.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { requiredValue, option, type InputOf } from '../../framework/spec.ts';
import { careFunctions } from '../../../domain/words.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { amount, count, date, file, hours, id, text } from '../../framework/values/value.ts';
import { asObject } from '../../input/json-object.ts';
import { readJson } from '../../input/read-json.ts';
import { agreementDetails } from '../../view/agreement.ts';

const changes = {
  start: option(date),
  end: option(date),
  hoursPerWeek: option(hours),
  daysPerWeek: option(count(1, 7)),
  monthlyAmount: option(amount),
  monthlyCare: option(choice(careFunctions, 'careFunction'), { text: 'agreement.monthlyCare' }),
  activities: option(text),
};

export default command({
  operation: 'agreements.update',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { input: option(file), ...changes },
  examples: [
    'pgb agreement edit Z0000008 --hours-per-week 7,5 --end 2026-12-31',
    'pgb agreement edit Z0000008 --input work-arrangements.json',
  ],
  async run(context, { agreementId, input, ...flags }) {
    const steps = input === undefined ? {} : asObject(await readJson(context, input), input);
    const wanted = {
      workArrangements: workArrangementsIn(flags),
      generalTerms: dropAbsent({ activities: flags.activities }),
    };
    if (Object.keys({ ...steps, ...wanted.workArrangements, ...wanted.generalTerms }).length === 0) {
      throw new CliError('nothing-chosen', { options: '--input, --start, --end, …' });
    }
    const client = await context.client();
    const { workArrangements, generalTerms } = await client.agreements.show(agreementId, context.call);
    const change = layOnTop(
      layOnTop(steps, 'workArrangements', workArrangements, wanted),
      'generalTerms',
      generalTerms,
      wanted,
    );
    const agreement = await client.agreements.update(agreementId, change, context.call);
    await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.saved(agreement.id));
  },
});

function workArrangementsIn({
  start,
  end,
  hoursPerWeek,
  daysPerWeek,
  monthlyAmount,
  monthlyCare,
}: InputOf<typeof changes>) {
  return dropAbsent({
    start,
    end,
    minutesPerWeek: hoursPerWeek,
    daysPerWeek,
    monthlyAmountCents: monthlyAmount,
    monthlyCareFunction: monthlyCare,
  });
}

function dropAbsent(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

type Step = 'workArrangements' | 'generalTerms';

/** A flag changes one thing of a step: of the step in the file, else of the step as it is. */
function layOnTop(
  steps: Readonly<Record<string, unknown>>,
  step: Step,
  current: object | null,
  wanted: Readonly<Record<Step, Record<string, unknown>>>,
): AgreementChange {
  if (Object.keys(wanted[step]).length === 0) return steps;
  return { ...steps, [step]: { ...((steps[step] as object | undefined) ?? current), ...wanted[step] } };
}
