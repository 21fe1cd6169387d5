import type { AmendmentPreview } from '../../../../contract/types.ts';
import type { AwardFacts } from '../../../../domain/award/award-facts.ts';
import { costOfTerms } from '../../../../domain/budget/cost-of-terms.ts';
import { forecastBudget } from '../../../../domain/budget/forecast.ts';
import type { PromisingAgreement } from '../../../../domain/budget/forecast-facts.ts';
import type { Cents } from '../../../../domain/values/money.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { inTurns, turns } from '../../../batch/in-turns.ts';
import type { OperationContext } from '../../../handler.ts';
import { awardsOfHolders } from '../../../store/queries/awards/awards.ts';
import { laterAmounts } from '../../../store/queries/awards/costs/later-amounts.ts';
import { followingAwards, payingAwards } from '../../../store/queries/awards/agreements/linked-agreements.ts';
import { promisedByAwards, promisedTermsFrom } from '../../../store/queries/awards/agreements/promised-agreements.ts';
import { awardBalances } from '../../../store/queries/awards/costs/reservations.ts';
import { thoseThatPay } from '../../link-following-awards.ts';
import type { AcceptedAmendment, AmendmentJudgement } from './amendment-judgement.ts';

type Costs = AmendmentPreview['costs'];

interface Budgets {
  /** The awards that pay for each agreement by the new terms, in the order in which they pay. */
  awardsOf: (accepted: AcceptedAmendment) => AwardFacts[];
  agreements: ReadonlyMap<string, PromisingAgreement>;
  /** What the forecast leaves of each award, as things are now. */
  left: ReadonlyMap<string, Cents>;
}

/** The number of statements does not depend on how many amendments there are. */
async function readBudgets(
  accepted: readonly AcceptedAmendment[],
  { store, caller, rules, today }: OperationContext,
): Promise<Budgets> {
  const letOthers = turns();
  const ids = [...new Set(accepted.map(({ agreement }) => agreement.id))];
  const paying = await payingAwards(store, ids);
  const following = await followingAwards(store, ids);
  const numbersOf = ({ agreement: { id }, terms }: AcceptedAmendment): number[] => [
    ...(paying.get(id) ?? []),
    ...thoseThatPay(following.get(id), terms.workArrangements).map((award) => award.id),
  ];
  const numbers = [...new Set(accepted.flatMap(numbersOf))].filter((id) => !caller.awardsOutside.includes(id));
  const facts = new Map((await awardBalances(store, numbers, { hold: false })).map((award) => [award.id, award]));
  await letOthers();
  const promised = await promisedByAwards(store, numbers);
  await letOthers();
  const holders = [...new Set(accepted.map(({ agreement }) => agreement.budgetHolderId))];
  const awards = (await awardsOfHolders(store, holders)).filter(({ id }) => numbers.includes(id));
  const later = await laterAmounts(store, awards, today);
  const left = await inTurns(awards, (award): [string, Cents] => {
    const { agreements = [], costs = [] } = promised.get(award.id) ?? {};
    const id = formatRecordId('award', award.id);
    return [
      id,
      forecastBudget({ award: { ...award, id, later: later.get(award.id) ?? [] }, agreements, costs, rules, today })
        .leftCents,
    ];
  });
  return {
    awardsOf: (one) => numbersOf(one).flatMap((number) => facts.get(formatRecordId('award', number)) ?? []),
    agreements: new Map(
      [...promised.values()].flatMap((one) => one.agreements.map((agreement) => [agreement.id, agreement] as const)),
    ),
    left: new Map(left),
  };
}

/** What each amendment that would be begun costs every award that pays for it; nothing for who sees no budgets. */
export async function costsOfAmendments(
  judgements: readonly AmendmentJudgement[],
  context: OperationContext,
): Promise<(judgement: AmendmentJudgement) => Costs> {
  if (context.caller.role === 'care-provider') return () => null;
  const accepted = judgements.filter((judgement) => judgement.outcome === 'accepted');
  const { awardsOf, agreements, left } = await readBudgets(accepted, context);
  return (judgement) => {
    if (judgement.outcome !== 'accepted') return [];
    const agreement = agreements.get(formatRecordId('agreement', judgement.agreement.id));
    if (agreement === undefined) return [];
    const { from, terms } = judgement;
    const { end } = terms.workArrangements;
    const changed = {
      terms: promisedTermsFrom(from, terms.workArrangements, terms.generalTerms.employerCharges),
      awards: awardsOf(judgement),
      ...(end !== undefined && { end }),
    };
    return costOfTerms(agreement, changed, context.rules).map(({ awardId, cents }) => {
      return { awardId, extraCents: cents, leftCents: left.get(awardId) ?? 0 };
    });
  };
}
