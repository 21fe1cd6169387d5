import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * That a provider stands in a register is for a register or an office to say. At 0.1.0 a holder could write it down: of
 * whom a holder registered it holds from here on only once it is confirmed. What an agreement was assessed with stays, as
 * that stands in the agreement itself.
 */
export function unconfirmedFlags(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      // Whom a registration was about stands in the access log by number, which has one letter in front.
      await sql`
        update care_provider set care_registered = 0, big_registered = 0
        where (care_registered = 1 or big_registered = 1)
          and id in (
            select cast(substr(record_id, 2) as integer) from access_log
            where operation = 'careProviders.create' and status < 300 and record_id is not null
          )
          and id not in (
            select cast(substr(record_id, 2) as integer) from access_log
            where status < 300 and record_id is not null and (
              operation = 'careProviders.refresh' or (operation = 'careProviders.update' and role = 'payment-officer')
            )
          )
      `.execute(db);
    },
  };
}
