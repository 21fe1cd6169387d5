import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import { lock } from '../../../locks.ts';
import type { Row, Tables } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { anyOf } from '../../visibility/any-of.ts';

/**
 * Whether a provider has this AGB code. Further codes stand beside the number of a company that was found in the trade
 * register, and count for as long as it is held for found: that of care professions tells of no number. PostgreSQL uses both indexes in this form alone.
 */
export function hasAgbCode(agbCode: string): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'careProvider'>();
  const own = eb.selectFrom('careProvider as own').select('own.id').where('own.agbCode', '=', agbCode);
  const further = eb
    .selectFrom('furtherAgbCode')
    .innerJoin('careProvider', 'careProvider.id', 'furtherAgbCode.careProviderId')
    .select('careProvider.id')
    .where('furtherAgbCode.agbCode', '=', agbCode)
    .where('careProvider.careRegistered', '=', 1);
  return eb('careProvider.id', 'in', own.unionAll(further));
}

/** Nobody else gives this code to anybody before the transaction has ended: no two providers may have it, in whichever of two tables. */
export function lockAgbCode(store: Store, agbCode: string): Promise<void> {
  return lock(store, `agb ${agbCode}`);
}

/** The provider that has this code, as its own or as a further one; undefined when nobody has it. */
export async function holderOfAgbCode({ db }: Store, agbCode: string): Promise<number | undefined> {
  const own = await db.selectFrom('careProvider').select('id').where('agbCode', '=', agbCode).executeTakeFirst();
  if (own !== undefined) return own.id;
  const further = await db
    .selectFrom('furtherAgbCode')
    .select('careProviderId as id')
    .where('agbCode', '=', agbCode)
    .executeTakeFirst();
  return further?.id;
}

/** The further codes of a provider, in the order in which they were added. */
export function furtherAgbCodes({ db }: Store, careProviderId: number): Promise<Row<'furtherAgbCode'>[]> {
  return db
    .selectFrom('furtherAgbCode')
    .selectAll()
    .where('careProviderId', '=', careProviderId)
    .orderBy('addedAt')
    .orderBy('agbCode')
    .execute();
}

/** Those of several providers, by provider, in the order of the codes; one that has none is not in it. */
export async function furtherAgbCodesOf({ db }: Store, ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('furtherAgbCode')
    .select(['careProviderId', 'agbCode'])
    .where('careProviderId', 'in', anyOf(ids))
    .orderBy('agbCode')
    .execute();
  const codes = new Map<number, string[]>();
  for (const { careProviderId, agbCode } of rows)
    codes.set(careProviderId, [...(codes.get(careProviderId) ?? []), agbCode]);
  return codes;
}

export async function addFurtherAgbCode({ db }: Store, row: Row<'furtherAgbCode'>): Promise<void> {
  await db.insertInto('furtherAgbCode').values(row).execute();
}

/** Nobody has this further code any more. */
export async function removeFurtherAgbCode({ db }: Store, agbCode: string): Promise<void> {
  await db.deleteFrom('furtherAgbCode').where('agbCode', '=', agbCode).execute();
}
