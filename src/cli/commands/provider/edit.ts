import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { dateOfBirth, id, text } from '../../framework/values/value.ts';
import { providerView } from '../../view/people/people.ts';
import { chosenProvider } from './own-number.ts';

export default command({
  operation: 'careProviders.update',
  arguments: { careProviderId: option(id('care-provider')) },
  options: { birthDate: option(dateOfBirth), email: option(text), phone: option(text) },
  examples: ['pgb provider edit --birth-date 02-06-1979', 'pgb provider edit --email ik@example.org'],
  async run(context, { careProviderId, birthDate, email, phone }) {
    const client = await context.client();
    const number = await chosenProvider(context, careProviderId);
    const change = {
      ...(birthDate !== undefined && { birthDate }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    };
    if (Object.keys(change).length === 0)
      throw new CliError('nothing-chosen', { options: '--birth-date, --email, --phone' });
    await context.out.record(providerView, await client.careProviders.update(number, change, context.call));
  },
});
