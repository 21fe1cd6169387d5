import type { DeclarableTerms } from '../../../contract/types.ts';
import type { Consent } from '../../../domain/agreement/consent.ts';
import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import type { DeclarableAgreement, DeclarablePay } from '../../../domain/declaration/prepared-agreement.ts';
import type { Caller } from '../../access/caller.ts';
import { balancesById } from '../award-balances.ts';
import { toDeclarableAgreement } from './declarable-agreement.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { EveryField } from '../../../domain/every-field.ts';
import { holderOfRecord } from '../../resource/find-visible.ts';
import { listPage } from '../../resource/list-page.ts';
import { consentsByAgreement } from '../../store/queries/agreements/consents.ts';
import {
  completeTerms,
  listDeclarable,
  type AgreementState,
} from '../../store/queries/declarations/declarable-agreements.ts';

export const declarableTermsService = {
  /** A fixed number of statements for a page: whoever runs thousands of budgets or has thousands of clients reads all. */
  'declarableTerms.list': async (context, { openIn, ...page }) => {
    const { store, caller } = context;
    const { items, nextCursor } = await listPage(
      context,
      page,
      (window) => listDeclarable(store, caller, { openIn, ...window }),
      {
        holderOf: holderOfRecord,
        view: (shown: readonly AgreementState[]) => termsOf(context, shown),
      },
    );
    return { items: items.filter((terms) => terms !== undefined), nextCursor };
  },
} satisfies Service<'declarableTerms.list'>;

/** An agreement whose steps are not all there has no terms. */
async function termsOf(context: OperationContext, states: readonly AgreementState[]) {
  const { store, caller } = context;
  const agreements = await agreementsOf(context, states);
  const consents = await consentsByAgreement(
    store,
    states.map(({ id }) => id),
  );
  const awards = await balancesById(store, [...agreements.values()], { hold: false });
  return ({ id }: AgreementState): DeclarableTerms | undefined => {
    const agreement = agreements.get(id);
    return agreement && { ...toTerms(agreement, awards, caller), consents: (consents.get(id) ?? []).map(toConsent) };
  };
}

async function agreementsOf({ store, rules }: OperationContext, states: readonly AgreementState[]) {
  const terms = await completeTerms(
    store,
    states.map(({ id }) => id),
  );
  const byNumber = new Map(terms.map((complete) => [complete.id, complete]));
  return new Map(
    states.flatMap((state) => {
      const complete = byNumber.get(state.id);
      return complete === undefined ? [] : [[state.id, toDeclarableAgreement(state, complete, rules)] as const];
    }),
  );
}

function toConsent({ awardIds, ...consent }: Consent): DeclarableTerms['consents'][number] {
  return { ...consent, awardIds: [...awardIds] };
}

function toTerms(
  {
    id,
    end,
    rates,
    travelCentsPerKm,
    monthlyAmountCents,
    employerCharges,
    minutesPerWeek,
    daysPerWeek,
    holidayWhenTaken,
    amended,
    awardIds,
    absences = [],
    ...agreement
  }: DeclarableAgreement,
  awards: ReadonlyMap<string, AwardFacts>,
  caller: Caller,
): Omit<DeclarableTerms, 'consents'> {
  const allRates = [...rates, ...(amended ?? []).flatMap((pay) => pay.rates)];
  return {
    ...agreement,
    agreementId: id,
    end: end ?? null,
    ...payOf({
      rates,
      travelCentsPerKm,
      monthlyAmountCents,
      employerCharges,
      minutesPerWeek,
      daysPerWeek,
      holidayWhenTaken,
    }),
    amended: (amended ?? []).map(({ from, ...pay }) => ({ from, ...payOf({ ...noPay, ...pay }) })),
    ...(absences.length > 0 && { absences }),
    awards: awardIds.flatMap((awardId) => {
      const award = awards.get(awardId);
      return award === undefined ? [] : [toAward(award, allRates, caller)];
    }),
  };
}

const noPay = {
  travelCentsPerKm: undefined,
  monthlyAmountCents: undefined,
  employerCharges: undefined,
  minutesPerWeek: undefined,
  daysPerWeek: undefined,
  holidayWhenTaken: undefined,
};

function payOf({
  rates,
  travelCentsPerKm,
  monthlyAmountCents,
  employerCharges,
  minutesPerWeek,
  daysPerWeek,
  holidayWhenTaken,
}: EveryField<DeclarablePay>) {
  return {
    rates,
    travelCentsPerKm: travelCentsPerKm ?? null,
    monthlyAmountCents: monthlyAmountCents ?? null,
    employerCharges: employerCharges ?? null,
    minutesPerWeek: minutesPerWeek ?? null,
    daysPerWeek: daysPerWeek ?? null,
    ...(holidayWhenTaken && { holidayWhenTaken }),
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
  const { careFunctions, functionsFrom, functionBudgets: _functionBudgets, ...shown } = award;
  return {
    ...shown,
    careFunctions: careFunctions.filter(isAgreed),
    ...(functionsFrom && {
      functionsFrom: functionsFrom.map((step) => ({ ...step, careFunctions: step.careFunctions.filter(isAgreed) })),
    }),
    remainingCents: null,
    depositLeftCents: null,
  };
}
