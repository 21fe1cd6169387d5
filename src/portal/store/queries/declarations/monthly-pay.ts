import type { EventType } from '../../../../contract/events.ts';
import type { GeneralTerms, WorkArrangements } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { KeptDays } from '../../../../domain/declaration/months/month-pay.ts';
import { monthlyPayKinds } from '../../../../domain/declaration/kinds.ts';
import type { AgreementKind, CareProviderKind } from '../../../../domain/words.ts';
import { rowsOf, isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { type AwardShare, storedShares } from './changes.ts';
import type { OfAgreement, UnderAgreement } from './under-agreement.ts';

/** An agreement with a monthly amount, or that had one, with the terms that it shows. */
export interface MonthlyAgreement extends Pick<
  Row<'agreement'>,
  'id' | 'kind' | 'status' | 'budgetHolderId' | 'careProviderId' | 'start' | 'end' | 'agreedVersion'
> {
  workArrangements: WorkArrangements | null;
  /** Of the care provider: by these somebody has a right to the minimum wage, and to which. */
  providerKind: CareProviderKind | null;
  birthDate: IsoDate | null;
  /** Null when it bears no charges. */
  generalTerms: GeneralTerms | null;
}

/** `hold` keeps them as they are until the transaction ends; always taken in order of number. */
export async function monthlyAgreements(
  store: Store,
  ids: readonly number[],
  { hold }: { hold: boolean },
): Promise<MonthlyAgreement[]> {
  const rows = await store.db
    .selectFrom('agreement')
    .select(['id', 'kind', 'status', 'budgetHolderId', 'careProviderId', 'start', 'end', 'agreedVersion'])
    .select(['workArrangementsJson', 'generalTermsSealed'])
    .select((eb) => {
      const provider = eb.selectFrom('careProvider').whereRef('careProvider.id', '=', 'agreement.careProviderId');
      return [
        provider.select('careProvider.kind').as('providerKind'),
        provider.select('careProvider.birthDate').as('birthDate'),
      ];
    })
    .where(isOneOf(store, 'agreement.id', ids))
    .orderBy('id')
    .$if(hold && store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  return rows.map(({ workArrangementsJson, generalTermsSealed, ...row }) => ({
    ...row,
    workArrangements: workArrangementsJson === null ? null : (JSON.parse(workArrangementsJson) as WorkArrangements),
    // Reading what is sealed takes time, and only the pay of an employee bears charges.
    generalTerms:
      row.kind === 'employment' && generalTermsSealed !== null
        ? (JSON.parse(store.unseal(generalTermsSealed)) as GeneralTerms)
        : null,
  }));
}

export interface MadeMonth extends UnderAgreement<
  Pick<
    Row<'declaration'>,
    | 'id'
    | 'agreementId'
    | 'budgetHolderId'
    | 'careProviderId'
    | 'month'
    | 'kind'
    | 'status'
    | 'contentHash'
    | 'totalCents'
    | 'costCents'
    | 'corrects'
    | 'submittedAt'
  >
> {
  perAward: AwardShare[];
  /** The days that it pays; null when that was not kept. */
  parts: KeptDays[] | null;
  /** Of one that was paid, and is not due after all; else null. */
  recoveryId: number | null;
}

/** Also when it was corrected since, or is not due after all. */
export function wasPaid({ status, recoveryId }: MadeMonth): boolean {
  return status === 'paid' || status === 'corrected' || recoveryId !== null;
}

/** What was made of months from one on, whatever became of it, held like the agreements. */
export async function madeMonths(
  store: Store,
  agreementIds: readonly number[],
  from: Month,
  { hold }: { hold: boolean },
): Promise<MadeMonth[]> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'agreementId', 'budgetHolderId', 'careProviderId', 'month', 'kind', 'status', 'contentHash'])
    .select(['totalCents', 'costCents', 'corrects', 'submittedAt', 'perAwardJson', 'monthlyPayJson'])
    .select((eb) =>
      eb
        .case()
        .when('status', '=', 'withdrawn')
        .then(eb.selectFrom('recovery').select('recovery.id').whereRef('recovery.declarationId', '=', 'declaration.id'))
        .end()
        .as('recoveryId'),
    )
    .where(isOneOf(store, 'declaration.agreementId', agreementIds))
    .where('month', '>=', from)
    .where('kind', 'in', monthlyPayKinds)
    .$narrowType<OfAgreement>()
    .orderBy('id')
    .$if(hold && store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  return rows.map(({ perAwardJson, monthlyPayJson, ...row }) => ({
    ...row,
    perAward: JSON.parse(perAwardJson) as AwardShare[],
    parts: monthlyPayJson === null ? null : (JSON.parse(monthlyPayJson) as KeptDays[]),
  }));
}

/** Keeps other grounds for a month that was paid, when what was paid is right and only what comes back is not. */
export async function changeGrounds(
  store: Store,
  id: number,
  {
    contentHash,
    perAward,
    parts,
  }: { contentHash: string; perAward: readonly AwardShare[]; parts: readonly KeptDays[] },
): Promise<void> {
  const change = {
    contentHash,
    perAwardJson: storedShares(store, perAward),
    monthlyPayJson: store.cover(JSON.stringify(parts)),
  };
  await store.db.updateTable('declaration').set(change).where('id', '=', id).execute();
}

/** Those agreements to which one of these happened at a moment or later. */
export async function happenedSince(
  store: Store,
  ids: readonly number[],
  { types, moment }: { types: readonly EventType[]; moment: number },
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const numbers = new Map(ids.map((id) => [formatRecordId('agreement', id), id]));
  const given = rowsOf<{ recordId: string }>(
    store,
    { recordId: 'text' },
    [...numbers.keys()].map((recordId) => ({ recordId })),
  );
  const rows = await store.db
    .selectFrom(given)
    .innerJoin('event', 'event.recordId', 'given.recordId')
    .select('event.recordId')
    .where('event.type', 'in', types)
    .where('event.at', '>=', moment)
    .execute();
  return new Set(rows.map(({ recordId }) => numbers.get(recordId) ?? 0));
}

type ShortageKey = Pick<NewRow<'monthlyPayShortage'>, 'agreementId' | 'month'>;

export function shortagesOf(store: Store, agreementIds: readonly number[]): Promise<Row<'monthlyPayShortage'>[]> {
  return store.db
    .selectFrom('monthlyPayShortage')
    .selectAll()
    .where(isOneOf(store, 'monthlyPayShortage.agreementId', agreementIds))
    .execute();
}

export async function removeShortages(store: Store, keys: readonly ShortageKey[]): Promise<void> {
  if (keys.length === 0) return;
  const given = rowsOf<ShortageKey>(store, { agreementId: 'number', month: 'text' }, keys);
  await store.db
    .deleteFrom('monthlyPayShortage')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom(given)
          .select('given.month')
          .whereRef('given.agreementId', '=', 'monthlyPayShortage.agreementId')
          .whereRef('given.month', '=', 'monthlyPayShortage.month'),
      ),
    )
    .execute();
}

/** A shortage with the kind of agreement that it is of. */
export interface LapsedShortage extends Row<'monthlyPayShortage'> {
  kind: AgreementKind | null;
}

/** Takes away, and answers, those of months before one. */
export async function takeShortagesBefore({ db }: Store, month: Month): Promise<LapsedShortage[]> {
  const rows = await db
    .selectFrom('monthlyPayShortage')
    .innerJoin('agreement', 'agreement.id', 'monthlyPayShortage.agreementId')
    .selectAll('monthlyPayShortage')
    .select('agreement.kind')
    .where('month', '<', month)
    .orderBy('agreementId')
    .orderBy('month')
    .execute();
  if (rows.length > 0) await db.deleteFrom('monthlyPayShortage').where('month', '<', month).execute();
  return rows;
}
