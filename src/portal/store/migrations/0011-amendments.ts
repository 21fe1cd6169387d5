import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * An amendment is the next version of an agreement, with a life of its own; an agreement has one that is not decided yet
 * at most. The agreement tells which version was agreed last, so that whoever knows its terms sees that there are more.
 */
export function amendments(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'agreementAmendment',
        {
          agreementId: 'number',
          version: 'number',
          amends: 'number',
          fromDay: 'text',
          status: 'text',
          begunBy: 'text',
          needsProvider: 'number',
          needsAssessment: 'number',
          termsSealed: 'text',
          providerFormality: 'text?',
          returnReasonSealed: 'text?',
          assessmentSealed: 'text?',
          inForceAt: 'number?',
          createdAt: 'number',
          changedAt: 'number',
        },
        {
          primaryKey: ['agreementId', 'version'],
          references: { agreementId: 'agreement' },
          partOf: 'agreementId',
        },
      );
      await createIndex(db.schema, 'agreementAmendment', ['agreementId'], {
        unique: true,
        where: ['status', 'not in', ['approved', 'rejected']],
      });
      await createIndex(db.schema, 'agreementAmendment', ['fromDay', 'agreementId']);
      const number = engine === 'sqlite' ? 'integer' : 'bigint';
      await sql`alter table agreement add column agreed_version ${sql.raw(number)}`.execute(db);
    },
  };
}
