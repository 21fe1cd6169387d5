import { formatRecordId } from '../../domain/values/record-id.ts';
import { load, mailTexts } from '../../messages/load.ts';
import type { MailRecord } from '../store/queries/mail/mail.ts';
import type { Letter } from './post.ts';

export async function writeMail({ kind, language, address, messageCount, lastEventId }: MailRecord): Promise<Letter> {
  const say = await load(language, mailTexts);
  const newest = formatRecordId('message', lastEventId ?? 0);
  const texts: Readonly<Record<MailRecord['kind'], () => Omit<Letter, 'to'>>> = {
    messages: () => say.messages(messageCount, newest),
    'address-replaced': say.addressReplaced,
    'account-replaced': say.accountReplaced,
  };
  return { to: address, ...texts[kind]() };
}
