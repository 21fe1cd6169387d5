import type { NewAward } from '../../../../contract/types.ts';
import { careFunctions, careLaws } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { negativeFlag, option, valueList } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { amount, date, file } from '../../../framework/values/value.ts';
import { functionAmount } from '../../../framework/values/function-amount-value.ts';
import { asObject } from '../../../input/json-object.ts';
import { readJson } from '../../../input/read-json.ts';
import { awardView } from '../../../view/award.ts';

export default command({
  operation: 'awards.create',
  options: {
    input: option(file),
    law: option(choice(careLaws, 'careLaw')),
    careFunction: valueList(choice(careFunctions, 'careFunction')),
    start: option(date),
    end: option(date),
    amount: option(amount),
    functionBudget: valueList(functionAmount),
    representatives: negativeFlag({ text: 'keepRepresentatives' }),
  },
  examples: [
    'pgb office award create --input award.json --as assessor',
    'pgb office award create --holder A0000817 --law Wlz --care-function personal-care --start 2027-01-01 --end 2027-12-31 --amount 45000',
    'pgb office award create --holder A0000817 --law Wmo --function-budget household-help=3000 --function-budget individual-guidance=9000 --start 2027-01-01 --end 2027-12-31 --amount 12000',
  ],
  async run(context, { input, law, careFunction, start, end, amount, functionBudget, representatives }) {
    const fromFile = input === undefined ? {} : asObject(await readJson(context, input), input);
    // An amount for a care function says that the award is for it.
    const namedCare = careFunction.length > 0 ? [...careFunction] : functionBudget.map((one) => one.careFunction);
    const flags = {
      budgetHolderId: context.globals.holder,
      law,
      start,
      end,
      amountCents: amount,
      takeOverRepresentatives: representatives ? undefined : false,
      careFunctions: namedCare.length === 0 ? undefined : namedCare,
      functionBudgets: functionBudget.length === 0 ? undefined : [...functionBudget],
    };
    const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
    const client = await context.client();
    // The portal says what is missing, all at once.
    const award = await client.awards.create({ ...fromFile, ...given } as NewAward, context.call);
    await context.out.done(awardView, award, context.cli.notices.award.created(award.id));
    if (!context.out.isForPeople) return;
    const { items } = await client.awards.representatives(award.id, context.call);
    await context.out.aside(context.cli.notices.award.representatives(award.id, items.length));
  },
});
