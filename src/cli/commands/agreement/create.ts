import { answerOptions } from '../../agreement-wizard/answers/flags.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, option } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';

export default command({
  operation: 'agreements.create',
  options: {
    input: option(file, { text: 'agreement.input' }),
    share: flag({ text: 'agreement.share' }),
    draft: flag({ text: 'agreement.draft' }),
    ...answerOptions,
  },
  examples: [
    'pgb agreement create',
    'pgb agreement create --input agreement.json --share',
    'pgb agreement create --provider V0000002 --family none --kind assignment --start 2026-12-01 --term indefinite --hours irregular --rate individual-guidance=hour:58 --care-description "Wekelijks huisbezoek" --share',
  ],
  async run(context, given) {
    if (given.share && given.draft) throw new CliError('options-conflict', { one: '--share', other: '--draft' });
    const { createAgreement } = await import('../../agreement-wizard/create-agreement.ts');
    await createAgreement(context, given);
  },
});
