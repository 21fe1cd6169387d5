import { documentTexts, load } from '../../messages/load.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { DocumentText } from '../documents/text.ts';
import type { Message } from '../../contract/types.ts';
import type { Language } from '../../messages/language.ts';

/** A message as a letter to keep. */
export async function writeLetter(message: Message, language: Language): Promise<DocumentText> {
  const { message: say } = await load(language, documentTexts);
  const { format } = textsFor(language);
  const { id, sentAt, recordId, budgetHolder, subject, body } = message;
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
          ...lookAt(recordId).map((value) => ({ name: say.look, value })),
          ...(budgetHolder === null ? [] : [{ name: say.holder, value: `${budgetHolder.name} (${budgetHolder.id})` }]),
        ],
        paragraphs: [],
      },
      { heading: say.body, facts: [], paragraphs: [body, say.closing] },
    ],
  };
}

/** The commands that show a record, with what can be done about it. */
const shownBy: Readonly<Partial<Record<RecordKind, string>>> = {
  award: 'award show',
  agreement: 'agreement show',
  declaration: 'declaration show',
  payment: 'payment show',
  absence: 'absence show',
};

function lookAt(recordId: string): string[] {
  const command = shownBy[parseRecordId(recordId)?.kind ?? 'message'];
  return command === undefined ? [] : [`pgb ${command} ${recordId}`];
}
