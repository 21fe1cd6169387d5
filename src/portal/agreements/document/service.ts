import { makePdf } from '../../documents/make-pdf.ts';
import type { Service } from '../../handler.ts';
import { findVersion } from './find-version.ts';
import { writeAgreementText } from './write-text.ts';

/** The agreement as people keep it: as a text on a screen, and as a file. */
export const documentService = {
  'agreements.text': async (context, { version }, { agreementId }) =>
    writeAgreementText(await findVersion(context, agreementId, version), context),

  'agreements.document': async (context, { version }, { agreementId }) => {
    const found = await findVersion(context, agreementId, version);
    const text = await writeAgreementText(found, context);
    const facts = { title: `${text.title} ${text.id}`, at: found.agreement.changedAt };
    return makePdf({ ...text, language: context.language }, facts);
  },
} satisfies Service<'agreements.text' | 'agreements.document'>;
