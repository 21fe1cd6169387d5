import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * How a person is reached and in which language, once for the person behind a holder, a representative and a care
 * provider. Whoever is known when this comes is counted as having made a profile, from what is known of them.
 */
export function profiles(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'profile',
        {
          person: 'text',
          language: 'text',
          messageChannel: 'text',
          email: 'text?',
          phone: 'text?',
          formerEmail: 'text?',
          addressSealed: 'text?',
          madeAt: 'number?',
          changedAt: 'number',
          checkedAt: 'number?',
        },
        { primaryKey: ['person'] },
      );
      await makeWhatIsKnown(db);
    },
  };
}

async function makeWhatIsKnown(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into profile (person, language, message_channel, email, phone, made_at, changed_at)
    select bsn_hash, 'nl', 'portal', email, phone, created_at, created_at from budget_holder
    where true on conflict do nothing
  `.execute(db);
  await sql`
    insert into profile (person, language, message_channel, email, phone, made_at, changed_at)
    select coalesce(case when kind = 'person' then bsn_hash end, 'care-provider ' || cast(id as text)),
      'nl', 'portal', email, phone, created_at, created_at
    from care_provider
    where true on conflict (person) do update
    set email = coalesce(profile.email, excluded.email), phone = coalesce(profile.phone, excluded.phone)
  `.execute(db);
  await sql`
    insert into profile (person, language, message_channel, email, phone, made_at, changed_at)
    select bsn_hash, 'nl', 'portal', null, null, min(named_at), min(named_at) from representative
    where true group by bsn_hash on conflict do nothing
  `.execute(db);
}
