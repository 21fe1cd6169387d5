import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { amount, date, id } from '../../../framework/values/value.ts';
import { depositsView } from '../../../view/settlement.ts';

export default command({
  operation: 'awards.deposit',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    amount: requiredValue(amount, { text: 'depositAmount' }),
    received: requiredValue(date, { text: 'depositReceived' }),
    repaid: flag({ text: 'depositRepaid' }),
  },
  examples: ['pgb office payment deposit T0000001 --amount 500,00 --received 2026-10-01 --as payment-officer'],
  async run(context, { awardId, amount: amountCents, received: receivedOn, repaid }) {
    const client = await context.client();
    const deposit = { amountCents, receivedOn, ...(repaid && { repaid }) };
    await context.out.record(depositsView, await client.awards.deposit(awardId, deposit, context.call));
  },
});
