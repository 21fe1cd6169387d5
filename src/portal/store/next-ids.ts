import type { Kysely } from 'kysely';
import type { RecordKind } from '../../domain/values/record-id.ts';
import type { Tables } from './schema.ts';

/** Reserves `count` numbers of a kind in one statement and returns the first. */
export async function nextIds(db: Kysely<Tables>, kind: RecordKind, count: number): Promise<number> {
  const { value } = await db
    .insertInto('counter')
    .values({ kind, value: count })
    .onConflict((conflict) =>
      conflict.column('kind').doUpdateSet((row) => ({ value: row('counter.value', '+', count) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
}
