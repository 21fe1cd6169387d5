import type { Award, AwardChange } from '../../../../contract/types.ts';
import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import { type CareFunction, careFunctions } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue, valueList } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { functionAmount } from '../../../framework/values/function-amount-value.ts';
import { amount, date, id, text } from '../../../framework/values/value.ts';
import { tellChanged } from './tell-changed.ts';
import { confirmEffect } from './tell-effect.ts';

interface Care {
  careFunction: readonly CareFunction[];
  functionBudget: readonly FunctionAmount[];
}

/** An amount adds a care function to those of the award, or changes what it has; zero takes it away. */
function careOf(
  { careFunctions: read, functionBudgets: before }: Pick<Award, 'careFunctions' | 'functionBudgets'>,
  { careFunction, functionBudget }: Care,
): Pick<AwardChange, 'careFunctions' | 'functionBudgets'> {
  const named = (name: CareFunction): FunctionAmount | undefined =>
    functionBudget.find((one) => one.careFunction === name);
  const all = new Set([...read, ...functionBudget.map((one) => one.careFunction)]);
  const kept = before.filter((one) => named(one.careFunction) === undefined);
  const functionBudgets = [...kept, ...functionBudget];
  return {
    careFunctions:
      careFunction.length > 0 ? [...careFunction] : [...all].filter((name) => named(name)?.amountCents !== 0),
    ...(functionBudgets.length > 0 && { functionBudgets }),
  };
}

export default command({
  operation: 'awards.change',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    from: option(date, { text: 'awardFrom' }),
    end: option(date, { text: 'awardEnd' }),
    amount: option(amount),
    careFunction: valueList(choice(careFunctions, 'careFunction')),
    functionBudget: valueList(functionAmount),
    reason: requiredValue(text),
    dryRun: flag({ text: 'effectOnly' }),
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office award change T0000001 --amount 52000 --from 2026-05-01 --reason "Meer zorg nodig"',
    'pgb office award change T0000001 --amount 30000 --reason "Minder zorg nodig" --dry-run',
    'pgb office award change T0000001 --end 2026-10-31 --reason "Herindicatie" --yes',
    'pgb office award change T0000002 --function-budget household-help=3500 --reason "Meer hulp nodig" --yes',
  ],
  async run(context, { awardId, from, end, amount, careFunction, functionBudget, reason, yes, dryRun }) {
    const client = await context.client();
    // The whole situation is sent: what is not given stays as the office read it. Source: iPgb 2.0 OP501.
    const { version, ...read } = await client.awards.show(awardId, context.call);
    const { format } = await context.texts();
    const next = {
      version,
      end: end ?? read.end,
      amountCents: amount ?? read.amountCents,
      ...careOf(read, { careFunction, functionBudget }),
      ...(from !== undefined && { from }),
      reason,
    };
    const question = context.cli.notices.confirm.changeAward(
      awardId,
      format.money(next.amountCents),
      format.date(next.end),
    );
    if (!(await confirmEffect(context, awardId, { change: next }, { question, yes, dryRun }))) return;
    const award = await client.awards.change(awardId, next, context.call);
    await tellChanged(context, award, context.cli.notices.award.changed(award.id));
  },
});
