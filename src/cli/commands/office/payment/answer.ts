import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { file } from '../../../framework/values/value.ts';
import { readText } from '../../../input/read-json.ts';
import { bankAnswerView } from '../../../view/payments/payment.ts';

export default command({
  operation: 'payments.answer',
  arguments: { file: requiredValue(file, { text: 'bankDocument' }) },
  options: { dryRun: flag({ text: 'bankDryRun' }) },
  examples: [
    'pgb office payment answer camt053.xml --dry-run --as payment-officer',
    'pgb office payment answer pain002.xml -o json --as payment-officer',
  ],
  async run(context, { file: path, dryRun }) {
    const document = await readText(context, path);
    const client = await context.client();
    const answer = await client.payments.answer({ document, ...(dryRun && { dryRun }) }, context.call);
    await context.out.record(bankAnswerView, answer);
  },
});
