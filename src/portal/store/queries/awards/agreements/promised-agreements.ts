import type { PromisingAgreement, DeclaredCost, PromisedTerms } from '../../../../../domain/budget/forecast-facts.ts';
import type { AgreementTerms } from '../../../../../domain/agreement-terms.ts';
import { declarableStatuses } from '../../../../../domain/declaration/checks/check-agreement-state.ts';
import type { PayingAward } from '../../../../../domain/declaration/declaration-facts.ts';
import { formatRecordId, parseRecordId } from '../../../../../domain/values/record-id.ts';
import { isAmount, isMonthlyPay } from '../../../../../domain/declaration/kinds.ts';
import type { AgreementKind } from '../../../../../domain/words.ts';
import type { Caller } from '../../../../access/caller.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';
import { countsAsDeclared } from '../../declarations/batch-facts.ts';
import { completeTerms, type CompleteTerms } from '../../declarations/declarable-agreements.ts';
import { costsWithoutAgreement } from '../costs/costs-without-agreement.ts';
import { costsTo } from '../costs/declared-costs.ts';
import { awardBalances } from '../costs/reservations.ts';
import { visibleAgreement } from '../../visibility/visible-records.ts';

/** What an award pays for, and the provider of each; what the caller may not see costs as much. */
export interface PromisedByAward {
  agreements: (Omit<PromisingAgreement, 'whatIf'> & { provider: { id: string; name: string } | null })[];
  costs: DeclaredCost[];
}

export async function promisedByAward(store: Store, caller: Caller, awardId: number): Promise<PromisedByAward> {
  const linked = await store.db
    .selectFrom('agreement')
    .innerJoin('agreementAward', 'agreementAward.agreementId', 'agreement.id')
    .innerJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select(['agreement.id', 'agreement.status', 'careProvider.id as providerId', 'careProvider.name'])
    .select('careProvider.birthDate')
    .where('agreementAward.awardId', '=', awardId)
    .orderBy('agreement.id')
    .execute();
  const ids = linked.map(({ id }) => id);
  const approved = linked.filter(({ status }) => declarableStatuses.includes(status));
  const visible = await visibleAmong(store, caller, ids);
  const declared = await declaredOf(store, ids);
  const known = await completeTerms(
    store,
    approved.map(({ id }) => id),
  );
  const awards = await awardsOf(store, known);
  const terms = new Map(known.map((one) => [one.id, one]));
  const asked = await costsWithoutAgreement(store, [awardId]);
  return {
    costs: [...declared.flatMap((one) => costsTo(awardId, one)), ...(asked.get(awardId) ?? [])],
    agreements: approved.flatMap(({ id, providerId, name, birthDate }) => {
      const complete = terms.get(id);
      if (complete === undefined) return [];
      return [
        {
          ...promising(complete, birthDate),
          awards: complete.parties.awardIds.flatMap((award) => awards.get(award) ?? []),
          declared: careOf(declared.filter(({ agreementId }) => agreementId === id)),
          provider: visible.has(id) ? { id: formatRecordId('care-provider', providerId), name } : null,
        },
      ];
    }),
  };
}

/** The same for many awards at once, without the providers. */
export async function promisedByAwards(
  store: Store,
  awardIds: readonly number[],
): Promise<Map<number, { agreements: PromisingAgreement[]; costs: DeclaredCost[] }>> {
  const linked = await store.db
    .selectFrom('agreementAward')
    .innerJoin('agreement', 'agreement.id', 'agreementAward.agreementId')
    .leftJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select(['agreementAward.awardId', 'agreement.id', 'agreement.status', 'careProvider.birthDate'])
    .where(isOneOf(store, 'agreementAward.awardId', awardIds))
    .orderBy('agreement.id')
    .execute();
  const ids = [...new Set(linked.map(({ id }) => id))];
  const declared = Map.groupBy(await declaredOf(store, ids), ({ agreementId }) => agreementId);
  const known = await completeTerms(store, [
    ...new Set(linked.filter(({ status }) => declarableStatuses.includes(status)).map(({ id }) => id)),
  ]);
  const awards = await awardsOf(store, known);
  const born = new Map(linked.map(({ id, birthDate }) => [id, birthDate]));
  const promises = new Map(
    known.map((one) => [
      one.id,
      {
        ...promising(one, born.get(one.id) ?? null),
        awards: one.parties.awardIds.flatMap((award) => awards.get(award) ?? []),
        declared: careOf(declared.get(one.id) ?? []),
      },
    ]),
  );
  const asked = await costsWithoutAgreement(store, awardIds);
  const linkedTo = Map.groupBy(linked, ({ awardId }) => awardId);
  return new Map(
    awardIds.map((awardId) => {
      const of = linkedTo.get(awardId) ?? [];
      const costs = of.flatMap(({ id }) => (declared.get(id) ?? []).flatMap((one) => costsTo(awardId, one)));
      return [
        awardId,
        {
          agreements: of.flatMap(({ id }) => promises.get(id) ?? []),
          costs: [...costs, ...(asked.get(awardId) ?? [])],
        },
      ];
    }),
  );
}

/** An amount that was asked for costs the award, and is no care of its month. */
function careOf(declared: readonly DeclaredRow[]): DeclaredRow[] {
  return declared.filter(({ isOfAmount }) => !isOfAmount);
}

async function visibleAmong(store: Store, caller: Caller, ids: readonly number[]): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('agreement')
    .select('agreement.id')
    .where(isOneOf(store, 'agreement.id', ids))
    .where(visibleAgreement(caller))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

type DeclaredRow = Awaited<ReturnType<typeof declaredOf>>[number];

async function declaredOf(store: Store, ids: readonly number[]) {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['agreementId', 'month', 'kind', 'status', 'totalCents', 'perAwardJson'])
    .where(isOneOf(store, 'declaration.agreementId', ids))
    .where(countsAsDeclared)
    .execute();
  return rows.map((row) => ({ ...row, isMonthlyPay: isMonthlyPay(row.kind), isOfAmount: isAmount(row.kind) }));
}

/** The awards that these terms rest on, by id, with the care that each pays for by day. */
async function awardsOf(store: Store, terms: readonly CompleteTerms[]): Promise<Map<string, PayingAward>> {
  const ids = new Set(terms.flatMap(({ parties }) => parties.awardIds));
  const numbers = [...ids].map((id) => parseRecordId(id)?.number ?? 0);
  return new Map((await awardBalances(store, numbers, { hold: false })).map((award) => [award.id, award]));
}

interface TermsOfAgreement {
  id: string;
  kind: AgreementKind;
  start: string;
  end?: string;
  terms: PromisedTerms[];
  absent?: NonNullable<PromisingAgreement['absent']>;
}

function promising(
  { id, kind, end, workArrangements, employerCharges, amended, absences: reports }: CompleteTerms,
  birthDate: string | null,
): TermsOfAgreement {
  const { start, daysPerWeek, waitingDays } = workArrangements;
  const worker = { kind, birthDate, daysPerWeek, waitingDays };
  return {
    id: formatRecordId('agreement', id),
    kind,
    start,
    ...(end !== null && { end }),
    ...(reports.length > 0 && { absent: { reports, worker } }),
    terms: [
      promisedTermsFrom(start, workArrangements, employerCharges),
      ...amended.map(({ from, terms }) =>
        promisedTermsFrom(from, terms.workArrangements, terms.generalTerms.employerCharges),
      ),
    ],
  };
}

export function promisedTermsFrom(
  from: string,
  { hoursPattern, minutesPerWeek, rates, monthlyAmountCents, monthlyCareFunction }: AgreementTerms['workArrangements'],
  employerCharges: AgreementTerms['generalTerms']['employerCharges'],
): PromisedTerms {
  return {
    from,
    hoursPattern,
    rates,
    ...(minutesPerWeek !== undefined && { minutesPerWeek }),
    ...(monthlyAmountCents !== undefined && { monthlyAmountCents }),
    ...(monthlyCareFunction !== undefined && { monthlyCareFunction }),
    ...(employerCharges !== undefined && { employerCharges }),
  };
}
