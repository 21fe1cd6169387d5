import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Absence } from '../../../../domain/absence/absence.ts';
import type { GeneralTerms, Parties, WorkArrangements } from '../../../../domain/agreement-terms.ts';
import { declarableStatuses } from '../../../../domain/declaration/checks/check-agreement-state.ts';
import { amountKinds } from '../../../../domain/declaration/kinds.ts';
import { firstDay, lastDay, type Month } from '../../../../domain/values/month.ts';
import type { AgreementKind, CareProviderKind, ProviderFormality } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { absencesOf, asAbsence } from '../absences/absences.ts';
import { agreedTerms, type TermsFromDay } from '../agreements/agreed-terms.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { awardsByAgreement } from '../awards/agreements/linked-agreements.ts';
import { countsAsDeclared } from './batch-facts.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

/** This is enough to know whether the terms that are at hand still hold. */
export type AgreementState = Pick<
  Row<'agreement'>,
  'id' | 'version' | 'agreedVersion' | 'status' | 'changedAt' | 'budgetHolderId' | 'careProviderId'
> &
  Pick<Row<'careProvider'>, 'birthDate'> & {
    /** When a report of absence was last changed; null when there is none. */
    absencesChangedAt: number | null;
  };

const stateColumns = [
  'agreement.id',
  'agreement.version',
  'agreement.agreedVersion',
  'agreement.status',
  'agreement.changedAt',
  'agreement.budgetHolderId',
  'agreement.careProviderId',
] as const;

/** Which minimum wage somebody has a right to depends on the day of birth, which may still be filled in. */
function selectStates({ db }: Store) {
  return db
    .selectFrom('agreement')
    .leftJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select([...stateColumns, 'careProvider.birthDate'])
    .select((eb) =>
      eb
        .selectFrom('absence')
        .select((of) => of.fn.max<number | null>('absence.changedAt').as('at'))
        .whereRef('absence.agreementId', '=', 'agreement.id')
        .as('absencesChangedAt'),
    );
}

/** The terms of an agreement with everything filled in, as they are once it was shared. */
export interface CompleteTerms {
  id: number;
  kind: AgreementKind;
  end: string | null;
  providerFormality: ProviderFormality;
  providerKind: CareProviderKind;
  parties: Parties;
  workArrangements: WorkArrangements;
  employerCharges?: 'low' | 'high';
  /** The terms that came by amendments, in the order in which they were agreed; those above are of before them. */
  amended: readonly TermsFromDay[];
  /** Reports of sickness and leave. */
  absences: readonly Absence[];
}

/**
 * The agreements among these that the caller may declare for. `hold` keeps them as they are until the
 * transaction ends, so that two batches for one agreement come one after the other; always taken in
 * order of number, so that two batches never wait for each other.
 */
export async function agreementStates(
  store: Store,
  caller: Caller,
  ids: readonly number[],
  { hold }: { hold: boolean },
): Promise<AgreementState[]> {
  if (hold && store.engine === 'postgres') await holdParties(store, ids);
  return selectStates(store)
    .where(isOneOf(store, 'agreement.id', ids))
    .where(visibleAgreement(caller))
    .orderBy('agreement.id')
    .execute();
}

/** Every agreement between the same two is held: hours are counted over all of them. */
async function holdParties(store: Store, ids: readonly number[]): Promise<void> {
  await store.db
    .selectFrom('agreement')
    .select('agreement.id')
    .where((eb) =>
      eb(
        'agreement.id',
        'in',
        eb
          .selectFrom('agreement as named')
          .innerJoin('agreement as each', (join) =>
            join
              .onRef('each.budgetHolderId', '=', 'named.budgetHolderId')
              .onRef('each.careProviderId', '=', 'named.careProviderId'),
          )
          .select('each.id')
          .where(isOneOf(store, 'named.id', ids)),
      ),
    )
    .orderBy('agreement.id')
    .forNoKeyUpdate()
    .execute();
}

/** The same of one agreement, for an office that sees none. */
export function claimedAgreement(store: Store, id: number): Promise<AgreementState | undefined> {
  return selectStates(store).where('agreement.id', '=', id).executeTakeFirst();
}

export interface DeclarableQuery extends PageWindow {
  /** Leaves only the agreements of which this month is still to be declared. */
  openIn: Month | undefined;
}

/** The agreements that the caller may declare for, by number, from the one after `after`. */
export async function listDeclarable(
  store: Store,
  caller: Caller,
  { openIn, after = 0, count }: DeclarableQuery,
): Promise<AgreementState[]> {
  let query = selectStates(store)
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', declarableStatuses)
    .where('agreement.id', '>', after)
    .orderBy('agreement.id')
    .limit(count);
  if (openIn !== undefined) query = query.where(isOpenIn(openIn));
  return query.execute();
}

/** The month lies in the term, if only for a day, and no declaration of it stands. */
export function isOpenIn(month: Month): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'agreement'>();
  const declared = eb
    .selectFrom('declaration')
    .select('declaration.id')
    .whereRef('declaration.agreementId', '=', 'agreement.id')
    .where('declaration.month', '=', month)
    // An amount beside care leaves the care of its month to be declared.
    .where('declaration.kind', 'not in', amountKinds)
    .where(countsAsDeclared);
  return eb.and([
    eb('agreement.start', '<=', lastDay(month)),
    eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>=', firstDay(month))]),
    eb.not(eb.exists(declared)),
  ]);
}

function chargesIn({ employerCharges }: GeneralTerms): Pick<GeneralTerms, 'employerCharges'> {
  return { ...(employerCharges !== undefined && { employerCharges }) };
}

/** Terms of those agreements whose steps are all there. */
export async function completeTerms(store: Store, ids: readonly number[]): Promise<CompleteTerms[]> {
  const rows = await store.db
    .selectFrom('agreement')
    .innerJoin('careProvider', 'careProvider.id', 'agreement.careProviderId')
    .select([
      'agreement.id',
      'agreement.agreedVersion',
      'agreement.kind',
      'agreement.end',
      'agreement.providerFormality',
      'agreement.partiesJson',
      'agreement.workArrangementsJson',
      'agreement.generalTermsSealed',
      'careProvider.kind as providerKind',
    ])
    .where(isOneOf(store, 'agreement.id', ids))
    .execute();
  const amended = await agreedTerms(
    store,
    rows.filter(({ agreedVersion }) => agreedVersion !== null).map(({ id }) => id),
  );
  const complete = rows.flatMap(
    ({ partiesJson, workArrangementsJson, generalTermsSealed, kind, providerFormality, ...row }) =>
      partiesJson === null ||
      workArrangementsJson === null ||
      generalTermsSealed === null ||
      kind === null ||
      providerFormality === null
        ? []
        : [
            {
              ...row,
              kind,
              providerFormality,
              parties: JSON.parse(partiesJson) as Parties,
              workArrangements: JSON.parse(workArrangementsJson) as WorkArrangements,
              // Of the general terms only the charges of an employer count, and reading what is sealed takes time.
              ...(kind === 'employment' && chargesIn(JSON.parse(store.unseal(generalTermsSealed)) as GeneralTerms)),
              amended: [],
              absences: [],
            },
          ],
  );
  // What pays is what is linked by now, and not only what was named when it was signed.
  const awards = await awardsByAgreement(store, ids);
  const absences = await absencesOf(store, ids);
  return complete.map((terms): CompleteTerms => {
    const { parties, ...agreed } = asAgreed(terms, amended.get(terms.id));
    return {
      ...agreed,
      parties: { ...parties, awardIds: awards.get(terms.id) ?? [] },
      absences: (absences.get(terms.id) ?? []).map(asAbsence),
    };
  });
}

/** The agreement shows the terms of today; care of before them is held to those of then. */
function asAgreed(shown: CompleteTerms, agreed: readonly TermsFromDay[] | undefined): CompleteTerms {
  const [first, ...amended] = agreed ?? [];
  if (first === undefined) return shown;
  const { employerCharges: _, ...rest } = shown;
  const { parties, workArrangements, generalTerms } = first.terms;
  return {
    ...rest,
    parties,
    workArrangements,
    ...(shown.kind === 'employment' && chargesIn(generalTerms)),
    amended,
  };
}
