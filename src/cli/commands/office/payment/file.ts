import { existsSync } from 'node:fs';
import { writeAtomically } from '../../../../files/write-atomically.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { id, plainFile } from '../../../framework/values/value.ts';

export default command({
  operation: 'paymentRuns.creditTransfer',
  arguments: { paymentRunId: requiredValue(id('payment-run')) },
  options: { outputFile: option(plainFile), force: flag({ text: 'replaceFile' }) },
  examples: [
    'pgb office payment file R0000001 --output-file R0000001.xml --as payment-officer',
    'pgb office payment file R0000001 --as payment-officer > R0000001.xml',
  ],
  async run(context, { paymentRunId, outputFile, force }) {
    const { out, call } = context;
    if (outputFile !== undefined && !force && existsSync(outputFile))
      throw new CliError('file-exists', { file: outputFile });
    const client = await context.client();
    const xml = await client.paymentRuns.creditTransfer(paymentRunId, call);
    if (outputFile === undefined) return out.raw(xml);
    await writeAtomically(outputFile, (written) => written.writeFile(xml));
    await out.notice(context.cli.notices.creditTransferWritten(paymentRunId, outputFile));
  },
});
