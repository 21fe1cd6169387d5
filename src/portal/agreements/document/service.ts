import { makePdf } from '../../documents/make-pdf.ts';
import type { Service } from '../../handler.ts';
import { findVisibleAgreement } from '../find-agreement.ts';
import { writeAgreementText } from './write-text.ts';

/** The agreement as people keep it: as a text on a screen, and as a file. */
export const documentService = {
  'agreements.text': async (context, _, { agreementId }) =>
    writeAgreementText(await findVisibleAgreement(context, agreementId), context),

  'agreements.document': async (context, _, { agreementId }) => {
    const agreement = await findVisibleAgreement(context, agreementId);
    const text = await writeAgreementText(agreement, context);
    const facts = { title: `${text.title} ${text.id}`, at: agreement.changedAt };
    return makePdf({ ...text, language: context.language }, facts);
  },
} satisfies Service<'agreements.text' | 'agreements.document'>;
