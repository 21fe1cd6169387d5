import { makePdfAside } from '../../documents/make-pdf-aside.ts';
import { notFound } from '../../answers/portal-error.ts';
import type { Service } from '../../handler.ts';
import { findTariffList } from '../../store/queries/agreements/tariff-lists.ts';
import { findVersion } from './find-version.ts';
import { writeAgreementText } from './write-text.ts';

/** The agreement as people keep it: as a text on a screen, and as a file, with what is attached to it. */
export const documentService = {
  'agreements.text': async (context, { version }, { agreementId }) =>
    writeAgreementText(await findVersion(context, agreementId, version), context),

  'agreements.document': async (context, { version }, { agreementId }) => {
    const found = await findVersion(context, agreementId, version);
    const text = await writeAgreementText(found, context);
    const facts = { title: `${text.title} ${text.id}`, at: found.agreement.changedAt };
    return makePdfAside({ ...text, language: context.language }, facts);
  },

  'agreements.tariffList': async (context, { version }, { agreementId }) => {
    const { agreement } = await findVersion(context, agreementId, version);
    const hash = agreement.terms.generalTerms?.tariffList;
    const content = hash && (await findTariffList(context.store, { agreementId: agreement.id, hash }));
    if (!content) throw notFound();
    return content;
  },
} satisfies Service<'agreements.text' | 'agreements.document' | 'agreements.tariffList'>;
