import type { NewAward } from '../../../../contract/types.ts';
import { isIsoDate } from '../../../../domain/values/date.ts';
import { careFunctions, careLaws } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, negativeFlag, option, valueList } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { amount, date, file } from '../../../framework/values/value.ts';
import { functionAmount } from '../../../framework/values/function-amount-value.ts';
import type { Context } from '../../../framework/context.ts';
import { asObject } from '../../../input/json-object.ts';
import { readJson } from '../../../input/read-json.ts';
import { confirmAtTerminal } from '../../../prompt/confirm.ts';
import { awardView } from '../../../view/awards/award.ts';

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
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office award create --input award.json --as assessor',
    'pgb office award create --holder A0000817 --law Wlz --care-function personal-care --start 2027-01-01 --end 2027-12-31 --amount 45000',
    'pgb office award create --holder A0000817 --law Wmo --function-budget household-help=3000 --function-budget individual-guidance=9000 --start 2027-01-01 --end 2027-12-31 --amount 12000',
  ],
  async run(context, { input, law, careFunction, start, end, amount, functionBudget, representatives, yes }) {
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
    const entered = { ...fromFile, ...given } as NewAward;
    const client = await context.client();
    const question = await questionOf(context, entered);
    if (question !== undefined) await confirmAtTerminal(context, question, yes);
    const award = await client.awards.create(entered, context.call);
    await context.out.done(awardView, award, context.cli.notices.award.created(award.id));
    if (!context.out.isForPeople) return;
    const { items } = await client.awards.representatives(award.id, context.call);
    await context.out.aside(context.cli.notices.award.representatives(award.id, items.length));
  },
});

/** What is not there yet the portal names, all at once, so that nobody agrees to a half before. */
async function questionOf(context: Context, entered: Partial<NewAward>): Promise<string | undefined> {
  const { law, start = '', end = '', amountCents } = entered;
  const holder = holderOf(entered);
  const knownLaw = careLaws.find((one) => one === law);
  if (holder === undefined || knownLaw === undefined || !Number.isSafeInteger(amountCents)) return undefined;
  if (!isIsoDate(start) || !isIsoDate(end)) return undefined;
  const { format } = await context.texts();
  const days = `${format.date(start)} – ${format.date(end)}`;
  const amount = format.money(Number(amountCents));
  return context.cli.notices.confirm.createAward(holder, knownLaw, amount, days);
}

/** Who gets it: by number, or by the name of whoever has none yet. */
function holderOf({ budgetHolderId, budgetHolder }: Partial<NewAward>): string | undefined {
  if (typeof budgetHolderId === 'string') return budgetHolderId;
  const { initials, surname } = budgetHolder ?? {};
  return typeof initials === 'string' && typeof surname === 'string' ? `${initials} ${surname}` : undefined;
}
