import { createHash } from 'node:crypto';
import { newIssue } from '../../../domain/new-issue.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { Service } from '../../handler.ts';
import { readAttached } from '../../resource/read-attached.ts';
import { keepTariffList } from '../../store/queries/agreements/tariff-lists.ts';
import { findAndLock } from '../find-agreement.ts';
import { viewAfterChange } from '../view.ts';
import { changeTerms } from './draft-service.ts';

/**
 * The price list of an organisation. The terms name it by its hash, so that who signs the terms signs the list, and each
 * version keeps its own.
 */
export const tariffListService = {
  'agreements.addTariffList': async (context, { document, ...read }, { agreementId }) => {
    const agreement = await findAndLock(context, agreementId);
    const content = readAttached(document, 'TARIFF_LIST_NO_PDF');
    const { generalTerms } = agreement.terms;
    if (generalTerms === null)
      throw rulesViolated([newIssue('STEP_MISSING', 'generalTerms', { step: 'generalTerms' })]);
    const hash = createHash('sha256').update(content).digest('hex');
    await keepTariffList(context.store, { agreementId: agreement.id, hash, content, addedAt: context.now });
    await changeTerms(agreement, { ...read, generalTerms: { ...generalTerms, tariffList: hash } }, context);
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.addTariffList'>;
