import { writeAtomically } from '../../../files/write-atomically.ts';
import { agreementTemplate } from '../../../import/agreements/template.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';

export default command({
  operation: 'agreements.batch',
  options: { outputFile: option(file) },
  examples: ['pgb agreement template --output-file agreements.csv', 'pgb agreement template > agreements.csv'],
  async run({ out }, { outputFile }) {
    if (outputFile === undefined || outputFile === '-') await out.raw(agreementTemplate);
    else await writeAtomically(outputFile, (written) => written.writeFile(agreementTemplate));
  },
});
