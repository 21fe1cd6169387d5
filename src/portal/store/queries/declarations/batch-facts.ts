import { sql, type SqlBool } from 'kysely';
import { goneStatuses } from '../../../../domain/declaration/standing.ts';
import type { Month } from '../../../../domain/values/month.ts';
import { rowsOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { careByDayColumns, withCareByDay } from './care-by-day.ts';
import type { OfAgreement, UnderAgreement } from './under-agreement.ts';

// The values stand in the text: a value beside it would keep SQLite from using an index with this condition.
/** Still stands: was neither rejected, withdrawn nor corrected, and does not wait beside the one that it corrects. */
export const countsAsDeclared = sql<SqlBool>`declaration.status not in (${sql.join(goneStatuses.map((status) => sql.lit(status)))}) and declaration.stands_beside is null`;

export interface DeclarationReferenceKey {
  careProviderId: number;
  reference: string;
}
export type KnownDeclaration = UnderAgreement<
  Pick<Row<'declaration'>, 'id' | 'careProviderId' | 'reference' | 'contentHash' | 'status' | 'minutes' | 'totalCents'>
>;

/** Finds the declarations that were made before under these references, whatever became of them. */
export function declarationsByReference(
  store: Store,
  keys: readonly DeclarationReferenceKey[],
): Promise<KnownDeclaration[]> {
  return store.db
    .selectFrom(rowsOf<DeclarationReferenceKey>(store, { careProviderId: 'number', reference: 'text' }, keys))
    .innerJoin('declaration', (join) =>
      join
        .onRef('declaration.careProviderId', '=', 'given.careProviderId')
        .onRef('declaration.reference', '=', 'given.reference'),
    )
    .select([
      'declaration.id',
      'declaration.careProviderId',
      'declaration.reference',
      'declaration.contentHash',
      'declaration.status',
      'declaration.minutes',
      'declaration.totalCents',
    ])
    .$narrowType<OfAgreement>()
    .execute();
}

export interface MonthKey {
  agreementId: number;
  month: Month;
}
export interface DeclaredMonthMinutes extends UnderAgreement<
  Pick<
    Row<'declaration'>,
    | 'id'
    | 'agreementId'
    | 'budgetHolderId'
    | 'careProviderId'
    | 'month'
    | 'kind'
    | 'minutesInFirstWeek'
    | 'minutesInLastWeek'
  >
> {
  careByDay: string;
}

/**
 * Finds the declarations in these months that still stand, of these agreements and of every other one between the same
 * holder and provider.
 */
export async function declaredMonths(store: Store, keys: readonly MonthKey[]): Promise<DeclaredMonthMinutes[]> {
  const rows = await store.db
    .selectFrom(rowsOf<MonthKey>(store, { agreementId: 'number', month: 'text' }, keys))
    .innerJoin('agreement as own', 'own.id', 'given.agreementId')
    .innerJoin('agreement as each', (join) =>
      join
        .onRef('each.budgetHolderId', '=', 'own.budgetHolderId')
        .onRef('each.careProviderId', '=', 'own.careProviderId'),
    )
    .innerJoin('declaration', (join) =>
      join.onRef('declaration.agreementId', '=', 'each.id').onRef('declaration.month', '=', 'given.month'),
    )
    .select([
      'declaration.id',
      'declaration.agreementId',
      'declaration.budgetHolderId',
      'declaration.careProviderId',
      'declaration.month',
      'declaration.kind',
      'declaration.minutesInFirstWeek',
      'declaration.minutesInLastWeek',
      ...careByDayColumns,
    ])
    .where(countsAsDeclared)
    .$narrowType<OfAgreement>()
    .execute();
  // Two of one batch may be of the same holder and provider.
  const each = new Map(rows.map((row) => [row.id, row]));
  return [...each.values()].map(withCareByDay);
}

export interface InvoiceKey {
  careProviderId: number;
  invoiceNumber: string;
}

/** Finds the invoice numbers under which the provider has declared already. */
export async function usedInvoiceNumbers(store: Store, keys: readonly InvoiceKey[]): Promise<InvoiceKey[]> {
  if (keys.length === 0) return [];
  return store.db
    .selectFrom(rowsOf<InvoiceKey>(store, { careProviderId: 'number', invoiceNumber: 'text' }, keys))
    .innerJoin('declaration', (join) =>
      join
        .onRef('declaration.careProviderId', '=', 'given.careProviderId')
        .onRef('declaration.invoiceNumber', '=', 'given.invoiceNumber'),
    )
    .select(['given.careProviderId', 'given.invoiceNumber'])
    .where(countsAsDeclared)
    .execute();
}
