import { formatRecordId } from '../../domain/values/record-id.ts';
import { notFound, rulesViolated } from '../answers/portal-error.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service, TogetherServices } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { findDeclarations, listDeclarations } from '../store/queries/declarations/declarations.ts';
import type { DeclarationJudgement } from './batch/declaration-judgement.ts';
import { toPreviews, toResults } from './batch/results.ts';
import { claimService } from './claims/claim-service.ts';
import { decideService } from './decide/decide-service.ts';
import { invoiceService } from './invoice-service.ts';
import { judgeDeclarations } from './batch/judge-declarations.ts';
import { asWellFormed, readDeclarations } from './batch/read-declaration.ts';
import { findVisibleDeclaration } from './find-declaration.ts';
import { toDeclaration, toSummary } from './view.ts';
import { withdrawService } from './decide/withdraw-service.ts';

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
    toDeclaration(await findVisibleDeclaration(context, declarationId), context),
} satisfies Service<'declarations.list' | 'declarations.show'>;

const declareService = {
  'declarations.create': async (context, input) => {
    const [judgement] = await judgeDeclarations(context, [asWellFormed(input)], { commit: true });
    if (judgement === undefined || judgement.outcome === 'rejected') throw rulesViolated(judgement?.issues ?? []);
    const { id } = judgement.outcome === 'duplicate' ? judgement.of : judgement;
    return toDeclaration(await findVisibleDeclaration(context, formatRecordId('declaration', id ?? 0)), context);
  },

  'declarations.batch': async (context, { declarations }) => {
    const judgements = await judgeDeclarations(context, await readDeclarations(declarations), { commit: true });
    return { results: await toResults(judgements, context) };
  },

  'declarations.check': async (context, { declarations }) => {
    const judgements = await judgeDeclarations(context, await readDeclarations(declarations), { commit: false });
    return { results: await toPreviews(judgements, context) };
  },
} satisfies Service<'declarations.create' | 'declarations.batch' | 'declarations.check'>;

/** Each is judged with those before it in mind, as in a batch; what would not be stored is left to be answered by itself. */
export const declareTogether = {
  'declarations.create': {
    weigh: ({ lines }) => lines.length,
    async answer(shared, calls) {
      const items = calls.map(({ input }) => asWellFormed(input));
      const judgements = await judgeDeclarations(shared, items, { commit: true });
      const ids = judgements.map(storedId);
      const stored = await findDeclarations(shared.store, shared.caller, ids.filter(isDefined));
      return calls.map(({ context }, at) => {
        const id = ids[at];
        if (id === undefined) return undefined;
        const declaration = stored.get(id);
        if (declaration === undefined) throw notFound();
        context.touch(holderOfRecord(declaration));
        return toDeclaration(declaration, context);
      });
    },
  },
} satisfies TogetherServices;

function storedId(judgement: DeclarationJudgement): number | undefined {
  return judgement.outcome === 'accepted' ? judgement.id : undefined;
}

function isDefined(id: number | undefined): id is number {
  return id !== undefined;
}

/** The life of a declaration up to its payment. */
export const declarationService = {
  ...readService,
  ...declareService,
  ...claimService,
  ...invoiceService,
  ...decideService,
  ...withdrawService,
};
