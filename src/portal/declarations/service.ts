import { formatRecordId } from '../../domain/values/record-id.ts';
import { rulesViolated } from '../answers/portal-error.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { listDeclarations } from '../store/queries/declarations/declarations.ts';
import { toPreview, toResult } from './batch/results.ts';
import { decideService } from './decide-service.ts';
import { judgeDeclarations } from './batch/judge-declarations.ts';
import { readDeclaration, asWellFormed } from './batch/read-declaration.ts';
import { findVisibleDeclaration } from './find-declaration.ts';
import { toDeclaration, toSummary } from './view.ts';
import { withdrawService } from './withdraw-service.ts';

const readService = {
  'declarations.list': (context, { limit, cursor, agreementId, budgetHolderId, careProviderId, ...filter }) => {
    const query = {
      ...filter,
      agreementId: filterNumber('agreement', agreementId),
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
    };
    return listPage(
      context,
      { limit, cursor },
      (window) => listDeclarations(context.store, context.caller, { ...query, ...window }),
      {
        holderOf: holderOfRecord,
        view: () => toSummary,
      },
    );
  },

  'declarations.show': async (context, _, { declarationId }) =>
    toDeclaration(await findVisibleDeclaration(context, declarationId), context.caller),
} satisfies Service<'declarations.list' | 'declarations.show'>;

const declareService = {
  'declarations.create': async (context, input) => {
    const [judgement] = await judgeDeclarations(context, [asWellFormed(input)], { commit: true });
    if (judgement === undefined || judgement.outcome === 'rejected') throw rulesViolated(judgement?.issues ?? []);
    const { id } = judgement.outcome === 'duplicate' ? judgement.of : judgement;
    return toDeclaration(await findVisibleDeclaration(context, formatRecordId('declaration', id ?? 0)), context.caller);
  },

  'declarations.batch': async (context, { declarations }) => {
    const judgements = await judgeDeclarations(context, declarations.map(readDeclaration), { commit: true });
    return { results: judgements.map((judgement) => toResult(judgement, context.language)) };
  },

  'declarations.check': async (context, { declarations }) => {
    const judgements = await judgeDeclarations(context, declarations.map(readDeclaration), { commit: false });
    return { results: judgements.map((judgement) => toPreview(judgement, context.caller.role, context.language)) };
  },
} satisfies Service<'declarations.create' | 'declarations.batch' | 'declarations.check'>;

/** The life of a declaration up to its payment. */
export const declarationService = { ...readService, ...declareService, ...decideService, ...withdrawService };
