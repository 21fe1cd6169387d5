import { expressionBuilder, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Corrected } from '../../../../domain/declaration/declaration-facts.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from './changes.ts';

/** A declaration that another one names as what it corrects. */
export interface CorrectedState extends Pick<
  Row<'declaration'>,
  'id' | 'budgetHolderId' | 'month' | 'kind' | 'status' | 'totalCents'
> {
  agreementId: number;
  careProviderId: number;
  invoiceNumber: string | null;
  perAward: AwardShare[];
  /** The number of a correction of it that waits for the holder. */
  waiting: string | undefined;
}

/** Finds declarations that are corrected; with `hold` nobody else corrects or withdraws them until the transaction ends. */
export async function correctedStates(
  store: Store,
  ids: readonly number[],
  { hold }: { hold: boolean },
): Promise<Map<number, CorrectedState>> {
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'agreementId', 'budgetHolderId', 'careProviderId', 'month', 'kind', 'status', 'totalCents'])
    .select(['invoiceNumber', 'perAwardJson'])
    .where(isOneOf(store, 'declaration.id', ids))
    // An amount for the holder's own account is under no agreement: nothing of it is netted with a provider.
    .where('agreementId', 'is not', null)
    .where('careProviderId', 'is not', null)
    .$narrowType<{ agreementId: number; careProviderId: number }>()
    .orderBy('id')
    .$if(hold && store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  const waiting = await waitingCorrections(store, ids);
  return new Map(
    rows.map(({ perAwardJson, ...row }) => {
      const perAward = JSON.parse(perAwardJson) as AwardShare[];
      return [row.id, { ...row, perAward, waiting: waiting.get(row.id) }];
    }),
  );
}

/**
 * A correction counts until it is refused or withdrawn. It is written out as the index of corrections has it: by values
 * that are bound SQLite does not see that they are the same, and would look through all declarations.
 */
function standsAsCorrection(table: 'declaration' | 'correction'): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.status`)} not in ('rejected', 'withdrawn')`;
}

/** The number of the declaration that came in the place of another one, to select beside that. */
export function correctionOf(corrected: 'declaration.id' | 'recovery.declarationId') {
  const eb = expressionBuilder<Tables, 'declaration' | 'recovery'>();
  return eb
    .selectFrom('declaration as correction')
    .select('correction.id')
    .whereRef('correction.corrects', '=', corrected)
    .where('correction.corrects', 'is not', null)
    .where('correction.standsBeside', 'is', null)
    .where(standsAsCorrection('correction'))
    .as('correctedBy');
}

async function waitingCorrections(store: Store, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'corrects'])
    .where(isOneOf(store, 'declaration.corrects', ids))
    .where('corrects', 'is not', null)
    .where('status', '=', 'awaiting-holder')
    .where(standsAsCorrection('declaration'))
    .execute();
  return new Map(rows.map(({ id, corrects }) => [corrects ?? 0, formatRecordId('declaration', id)]));
}

/** The part of it that a correction is judged by. */
export function correctedFacts({ agreementId, month, kind, status, waiting }: CorrectedState): Corrected {
  return { agreementId: formatRecordId('agreement', agreementId), month, kind, status, waiting };
}
