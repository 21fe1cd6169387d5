import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { allowNull } from './allow-null.ts';

const ofPersons = ['bsn_sealed', 'initials', 'surname', 'birth_date'];

/**
 * A representative may be an organisation: it has a number of the trade register and a name, and nothing that only people
 * have. By which name profiles know them stands where the keyed hash of the BSN stood, which for a person it still is.
 */
export function representingOrganisations(engine: Store['engine']): Migration {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"');
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table representative rename column bsn_hash to person`.execute(db);
      await allowNull(db, engine, 'representative', ofPersons, 'text');
      await sql`alter table representative add column kvk_number ${text}`.execute(db);
      await sql`alter table representative add column organisation_name ${text}`.execute(db);
    },
  };
}
