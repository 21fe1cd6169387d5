import { careFunctions } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue, valueList } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { amount, date, id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { awardView } from '../../../view/award.ts';

export default command({
  operation: 'awards.change',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    from: option(date, { text: 'awardFrom' }),
    end: option(date, { text: 'awardEnd' }),
    amount: option(amount),
    careFunction: valueList(choice(careFunctions, 'careFunction')),
    reason: requiredValue(text),
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office award change T0000001 --amount 52000 --from 2026-05-01 --reason "Meer zorg nodig"',
    'pgb office award change T0000001 --end 2026-10-31 --reason "Herindicatie" --yes',
  ],
  async run(context, { awardId, from, end, amount, careFunction, reason, yes }) {
    const client = await context.client();
    // The whole situation is sent: what is not given stays as the office read it. Source: iPgb 2.0 OP501.
    const { version, ...read } = await client.awards.show(awardId, context.call);
    const { format } = await context.texts();
    const next = {
      version,
      end: end ?? read.end,
      amountCents: amount ?? read.amountCents,
      careFunctions: careFunction.length === 0 ? read.careFunctions : [...careFunction],
      ...(from !== undefined && { from }),
      reason,
    };
    const question = context.cli.notices.confirm.changeAward(
      awardId,
      format.money(next.amountCents),
      format.date(next.end),
    );
    await confirm(context, question, yes);
    const award = await client.awards.change(awardId, next, context.call);
    await context.out.done(awardView, award, context.cli.notices.award.changed(award.id));
  },
});
