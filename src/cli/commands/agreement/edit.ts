import { answerOptions } from '../../agreement-wizard/answers/flags.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { file, id } from '../../framework/values/value.ts';

export default command({
  operation: 'agreements.update',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { input: option(file), ...answerOptions },
  examples: [
    'pgb agreement edit Z0000008',
    'pgb agreement edit Z0000008 --hours-per-week 7,5 --end 2026-12-31',
    'pgb agreement edit Z0000008 --input work-arrangements.json',
  ],
  async run(context, { agreementId, input, ...given }) {
    const { editAgreement } = await import('../../agreement-wizard/edit-agreement.ts');
    await editAgreement(context, agreementId, { input, ...given });
  },
});
