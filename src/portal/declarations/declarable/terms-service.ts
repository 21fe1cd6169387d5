import type { DeclarableTerms } from '../../../contract/types.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import type { DeclarableAgreement } from '../../../domain/declaration/prepared-agreement.ts';
import type { Caller } from '../../access/caller.ts';
import { toDeclarableAgreement } from './declarable-agreement.ts';
import { readCursor, toPage, rowsToRead } from '../../answers/paging.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext, Service } from '../../handler.ts';
import {
  completeTerms,
  listDeclarable,
  type AgreementState,
} from '../../store/queries/declarations/declarable-agreements.ts';
import { awardBalances } from '../../store/queries/awards/reservations.ts';

export const declarableTermsService = {
  /** A fixed number of statements for a page: whoever runs thousands of budgets or has thousands of clients reads all. */
  'declarableTerms.list': async (context, { limit, cursor, openIn }) => {
    const { store, caller } = context;
    const states = await listDeclarable(store, caller, { openIn, after: readCursor(cursor), count: rowsToRead(limit) });
    const shown = states.slice(0, limit);
    const agreements = await agreementsOf(context, shown);
    const awards = await awardsOf(context, [...agreements.values()]);
    context.touch(...shown.map(({ budgetHolderId }) => budgetHolderId));
    const { items, nextCursor } = toPage(states, limit, ({ id }) => agreements.get(id));
    return { items: items.flatMap((one) => (one === undefined ? [] : toTerms(one, awards, caller))), nextCursor };
  },
} satisfies Service<'declarableTerms.list'>;

async function agreementsOf({ store }: OperationContext, states: readonly AgreementState[]) {
  const terms = await completeTerms(
    store,
    states.map(({ id }) => id),
  );
  const byNumber = new Map(terms.map((complete) => [complete.id, complete]));
  return new Map(
    states.flatMap((state) => {
      const complete = byNumber.get(state.id);
      return complete === undefined ? [] : [[state.id, toDeclarableAgreement(state, complete)] as const];
    }),
  );
}

async function awardsOf({ store }: OperationContext, agreements: readonly DeclarableAgreement[]) {
  const ids = new Set(agreements.flatMap(({ awardIds }) => awardIds));
  const numbers = [...ids].map((id) => recordNumber('award', id));
  return new Map((await awardBalances(store, numbers, { hold: false })).map((award) => [award.id, award]));
}

function toTerms(
  { id, end, travelCentsPerKm, monthlyAmountCents, employerCharges, awardIds, ...agreement }: DeclarableAgreement,
  awards: ReadonlyMap<string, AwardFacts>,
  caller: Caller,
): DeclarableTerms {
  return {
    ...agreement,
    agreementId: id,
    end: end ?? null,
    travelCentsPerKm: travelCentsPerKm ?? null,
    monthlyAmountCents: monthlyAmountCents ?? null,
    employerCharges: employerCharges ?? null,
    awards: awardIds.flatMap((awardId) => {
      const award = awards.get(awardId);
      return award === undefined ? [] : [toAward(award, agreement.rates, caller)];
    }),
  };
}

/** A care provider sees nothing of the budget, nor for what other care it was given. */
function toAward(
  { amountCents: _, ...award }: AwardFacts,
  rates: DeclarableAgreement['rates'],
  { role }: Caller,
): DeclarableTerms['awards'][number] {
  if (role !== 'care-provider') return award;
  const isAgreed = (careFunction: string): boolean => rates.some((rate) => rate.careFunction === careFunction);
  return { ...award, careFunctions: award.careFunctions.filter(isAgreed), remainingCents: null };
}
