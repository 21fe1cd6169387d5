import { formatRecordId } from '../../domain/values/record-id.ts';
import { cursorId, page, rowsFor } from '../answers/paging.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../service.ts';
import { listDeclarations } from '../store/queries/declarations/declarations.ts';
import { toPreview, toResult } from './batch-answers.ts';
import { decideService } from './decide.ts';
import { judgeBatch } from './judge-batch.ts';
import { readItem, wellFormed } from './read-item.ts';
import { seen } from './find-visible.ts';
import { toDeclaration, toSummary } from './view.ts';
import { withdrawService } from './withdraw.ts';

const readService = {
  'declarations.list': async (context, { limit, cursor, agreementId, budgetHolderId, careProviderId, ...filter }) => {
    const rows = await listDeclarations(context.store, context.caller, {
      ...filter,
      agreementId: filterNumber('agreement', agreementId),
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      before: cursorId(cursor),
      count: rowsFor(limit),
    });
    context.touch(...rows.slice(0, limit).map((declaration) => declaration.budgetHolderId));
    return page(rows, limit, toSummary);
  },

  'declarations.show': async (context, _, { declarationId }) =>
    toDeclaration(await seen(context, declarationId), context.caller),
} satisfies Service<'declarations.list' | 'declarations.show'>;

const declareService = {
  'declarations.create': async (context, input) => {
    const [judgement] = await judgeBatch(context, [wellFormed(input)], { commit: true });
    if (judgement === undefined || judgement.outcome === 'rejected') throw rulesViolated(judgement?.issues ?? []);
    const { id } = judgement.outcome === 'duplicate' ? judgement.of : judgement;
    return toDeclaration(await seen(context, formatRecordId('declaration', id ?? 0)), context.caller);
  },

  'declarations.batch': async (context, { declarations }) => {
    const judgements = await judgeBatch(context, declarations.map(readItem), { commit: true });
    return { results: judgements.map((judgement) => toResult(judgement, context.language)) };
  },

  'declarations.check': async (context, { declarations }) => {
    const judgements = await judgeBatch(context, declarations.map(readItem), { commit: false });
    return { results: judgements.map((judgement) => toPreview(judgement, context.caller.role, context.language)) };
  },
} satisfies Service<'declarations.create' | 'declarations.batch' | 'declarations.check'>;

/** The life of a declaration up to its payment. */
export const declarationService = { ...readService, ...declareService, ...decideService, ...withdrawService };
