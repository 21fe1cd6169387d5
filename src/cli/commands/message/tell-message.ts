import type { Message } from '../../../contract/types.ts';
import { documentTexts, load } from '../../../messages/load.ts';
import { commandAbout } from '../../../messages/write/command-about.ts';
import type { Context } from '../../framework/context.ts';
import { messageDetails } from '../../view/message.ts';

/** One message; to people with what they can type about it, in the words of the letter. */
export async function tellMessage({ out, language, globals }: Context, message: Message): Promise<void> {
  await out.record(messageDetails, message);
  const command = commandAbout(message.recordId);
  if (!out.isForPeople || globals.fields !== undefined || command === undefined) return;
  const { message: say } = await load(language, documentTexts);
  await out.raw(`${say.look}: ${command}\n`);
}
