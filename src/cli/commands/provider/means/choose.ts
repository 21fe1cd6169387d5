import { signInMeans } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { id } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { chosenProvider } from '../own-number.ts';
import { showMeans } from './show-means.ts';

export default command({
  operation: 'careProviders.chooseMeans',
  arguments: { means: requiredValue(choice(signInMeans, 'signInMeans')), careProviderId: option(id('care-provider')) },
  options: { yes: flag({ short: 'y' }) },
  examples: [
    'pgb provider means choose certificate',
    'pgb provider means choose either V0000001 --yes --as payment-officer',
  ],
  async run(context, { means, careProviderId, yes }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const { word } = await context.texts();
    await confirm(context, context.cli.notices.confirm.chooseMeans(word('signInMeans', means)), yes);
    await showMeans(context, await client.careProviders.chooseMeans(number, { means }, context.call));
  },
});
