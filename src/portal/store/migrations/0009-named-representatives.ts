import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex } from './table.ts';

/**
 * A representative on an award has a number, by which they are removed, and it is known who named them and when. All who
 * are there already were named by the office, with the award.
 */
export function namedRepresentatives(engine: Store['engine']): Migration {
  const [number, text] = engine === 'sqlite' ? ['integer', 'text'] : ['bigint', 'text collate "C"'];
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table representative add column id ${sql.raw(number)}`.execute(db);
      await sql`alter table representative add column named_by ${sql.raw(text)}`.execute(db);
      await sql`alter table representative add column named_at ${sql.raw(number)}`.execute(db);
      await numberThem(db);
      await createIndex(db.schema, 'representative', ['id'], { unique: true });
    },
  };
}

async function numberThem(db: Kysely<unknown>): Promise<void> {
  await sql`
    with numbered as (
      select representative.award_id, bsn_hash, representative.kind, award.entered_at,
        row_number() over (order by representative.award_id, bsn_hash, representative.kind) as number
      from representative join award on award.id = representative.award_id
    )
    update representative set id = numbered.number, named_by = 'assessor', named_at = numbered.entered_at
    from numbered
    where representative.award_id = numbered.award_id and representative.bsn_hash = numbered.bsn_hash
      and representative.kind = numbered.kind
  `.execute(db);
  await sql`
    insert into counter (kind, value)
    select 'representative', max(id) from representative having max(id) is not null
  `.execute(db);
}
