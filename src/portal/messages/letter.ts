import { documentTexts, load } from '../../messages/load.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { commandAbout } from '../../messages/write/command-about.ts';
import type { DocumentText } from '../documents/text.ts';
import type { Message } from '../../contract/types.ts';
import type { Language } from '../../messages/language.ts';

/** A message as a letter to keep. */
export async function writeLetter(message: Message, language: Language): Promise<DocumentText> {
  const { message: say } = await load(language, documentTexts);
  const { format } = textsFor(language);
  const { id, sentAt, recordId, budgetHolder, subject, body } = message;
  const command = commandAbout(recordId);
  return {
    language,
    title: subject,
    introduction: '',
    sections: [
      {
        heading: say.heading,
        facts: [
          { name: say.number, value: id },
          { name: say.sentAt, value: format.moment(sentAt) },
          { name: say.about, value: recordId },
          ...(command === undefined ? [] : [{ name: say.look, value: command }]),
          ...(budgetHolder === null ? [] : [{ name: say.holder, value: `${budgetHolder.name} (${budgetHolder.id})` }]),
        ],
        paragraphs: [],
      },
      { heading: say.body, facts: [], paragraphs: [body, say.closing] },
    ],
  };
}
