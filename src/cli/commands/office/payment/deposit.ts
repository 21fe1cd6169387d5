import type { Deposits, NewDeposit } from '../../../../contract/types.ts';
import { careFunctions } from '../../../../domain/words.ts';
import { PgbError } from '../../../../sdk/errors/pgb-error.ts';
import { command } from '../../../framework/command.ts';
import type { Context } from '../../../framework/context.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { amount, date, id, text } from '../../../framework/values/value.ts';
import { canAsk } from '../../../prompt/can-ask.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { depositsView } from '../../../view/awards/settlement.ts';
import { wordIssue } from '../../../view/issue.ts';

export default command({
  operation: 'awards.deposit',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    amount: requiredValue(amount, { text: 'depositAmount' }),
    received: requiredValue(date, { text: 'depositReceived' }),
    careFunction: option(choice(careFunctions, 'careFunction'), { text: 'depositFunction' }),
    reference: option(text, { text: 'depositReference' }),
    repaid: flag({ text: 'depositRepaid' }),
    again: flag({ text: 'depositAgain' }),
  },
  examples: [
    'pgb office payment deposit T0000001 --amount 500,00 --received 2026-10-01 --reference 2026-10-0417 --as payment-officer',
    'pgb office payment deposit T0000001 --amount 500,00 --received 2026-10-01 --repaid --as payment-officer',
  ],
  async run(context, { awardId, amount: amountCents, received: receivedOn, ...typed }) {
    const { careFunction, reference, repaid, again } = typed;
    const deposit: NewDeposit = {
      amountCents,
      receivedOn,
      ...(careFunction !== undefined && { careFunction }),
      ...(reference !== undefined && { reference }),
      ...(repaid && { repaid }),
      ...(again && { again }),
    };
    await context.out.record(depositsView, await recordOnce(context, awardId, deposit));
  },
});

/** Somebody at a terminal is asked whether what looks like the same deposit is another one. */
async function recordOnce(context: Context, awardId: string, deposit: NewDeposit): Promise<Deposits> {
  const client = await context.client();
  try {
    return await client.awards.deposit(awardId, deposit, context.call);
  } catch (error) {
    const [found, ...others] = error instanceof PgbError ? error.issues : [];
    if (found?.code !== 'DEPOSIT_TWICE' || others.length > 0 || !canAsk(context)) throw error;
    await context.out.notice(wordIssue(found, await context.texts()).message);
    await confirm(context, context.cli.notices.confirm.depositAgain, false);
    return client.awards.deposit(awardId, { ...deposit, again: true }, context.call);
  }
}
