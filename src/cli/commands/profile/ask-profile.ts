import type { Profile } from '../../../contract/types.ts';
import { checkPhone } from '../../../domain/profile/check-phone.ts';
import { type Language, languages, type MessageChannel, messageChannels } from '../../../domain/words.ts';
import type { Context } from '../../framework/context.ts';
import { openPrompts } from '../../prompt/prompts.ts';

export interface ProfileAnswers {
  email?: string;
  phone?: string;
  language?: Language;
  messageChannel?: MessageChannel;
}

/** Asks how somebody wants to be reached; an empty answer leaves what is known as it is. */
export async function askProfile(context: Context, before: Profile): Promise<ProfileAnswers> {
  const { cli, out } = context;
  const texts = await context.texts();
  const { questions } = cli.notices.profile;
  const prompts = await openPrompts(context);
  await out.notice(before.madeAt === null ? cli.notices.profile.missing : cli.notices.profile.fixed);
  const fine = (): undefined => undefined;
  const email = (await prompts.text(questions.email, fine, before.email ?? undefined)).trim();
  const isKept = (typed: string): boolean => typed === '' || typed === before.phone;
  const checkTyped = (typed: string): string | undefined => {
    const [issue] = isKept(typed.trim()) ? [] : checkPhone(typed.trim(), 'phone');
    return issue && texts.finding(issue);
  };
  const phone = (await prompts.text(questions.phone, checkTyped, before.phone ?? undefined)).trim();
  const language = await prompts.choose(
    questions.language,
    languages.map((value) => ({ value, name: texts.word('language', value) })),
    before.language,
  );
  const messageChannel = await prompts.choose(
    questions.messages,
    messageChannels.map((value) => ({ value, name: questions.channel[value] })),
    before.messageChannel,
  );
  return { ...(email !== '' && { email }), ...(!isKept(phone) && { phone }), language, messageChannel };
}
