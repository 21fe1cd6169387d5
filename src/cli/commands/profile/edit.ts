import type { Profile } from '../../../contract/types.ts';
import { accountWaitingDays } from '../../../domain/provider/account-waiting-time.ts';
import { languages, messageChannels } from '../../../domain/words.ts';
import type { PgbClient } from '../../../sdk/client.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { flag, option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { text } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import { profileView } from '../../view/people/profile.ts';
import { ownHolder } from '../holder/account/own-holder.ts';
import { ownNumber } from '../provider/own-number.ts';
import { askProfile, type ProfileAnswers } from './ask-profile.ts';

export default command({
  operation: 'profile.update',
  options: {
    email: option(text),
    phone: option(text),
    language: option(choice(languages, 'language'), { text: 'profileLanguage' }),
    messages: option(choice(messageChannels, 'messageChannel')),
    iban: option(text, { text: 'ownIban' }),
    yes: flag({ short: 'y' }),
  },
  examples: ['pgb profile edit', 'pgb profile edit --email ik@example.org --messages email --language nl'],
  async run(context, { email, phone, language, messages: messageChannel, iban, yes }) {
    const client = await context.client();
    const flags = given({ email, phone, language, messageChannel });
    const isNamed = Object.keys(flags).length > 0 || iban !== undefined;
    if (!isNamed && !canAsk(context)) {
      throw new CliError('nothing-chosen', { options: '--email, --phone, --language, --messages, --iban' });
    }
    const before = await client.profile.show(context.call);
    const change = isNamed ? flags : await askProfile(context, before);
    const changed =
      iban !== undefined && Object.keys(flags).length === 0
        ? before
        : await client.profile.update(change, context.call);
    if (iban !== undefined) await settleAccount(context, client, { before, iban, yes });
    await context.out.record(profileView, iban === undefined ? changed : await client.profile.show(context.call));
    await context.out.notice(context.cli.notices.profile.kept);
  },
});

function given(answers: { [Name in keyof ProfileAnswers]: ProfileAnswers[Name] | undefined }): ProfileAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** There is one way to settle an account; a representative says for whom. */
async function settleAccount(
  context: Context,
  client: PgbClient,
  { before, iban, yes }: { before: Profile; iban: string; yes: boolean },
): Promise<void> {
  const { notices } = context.cli;
  if (before.role === 'care-provider') {
    const number = before.careProviderId ?? (await ownNumber(client, context)) ?? '';
    await confirm(context, notices.confirm.settleAccount(iban.slice(-4)), yes);
    await client.careProviders.settleAccount(number, { iban }, context.call);
    await context.out.notice(notices.accountSettled(accountWaitingDays));
    return;
  }
  const holder = await ownHolder(client, context, undefined);
  await confirm(context, notices.confirm.settleAccount(iban.slice(-4)), yes);
  await client.budgetHolders.settleAccount(holder, { iban }, context.call);
}
