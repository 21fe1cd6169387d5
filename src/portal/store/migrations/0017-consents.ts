import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** What an office lets through for one agreement, and until when. Why it does may tell of somebody's health. */
export function consents(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'consent',
        {
          id: 'id',
          agreementId: 'number',
          kind: 'text',
          fromDay: 'text',
          untilDay: 'text',
          minutesPerWeek: 'number?',
          reasonSealed: 'text',
          officeKind: 'text',
          officeCode: 'text',
          givenByHash: 'text',
          givenAt: 'number',
          withdrawnFrom: 'text?',
          withdrawnAt: 'number?',
          withdrawalReasonSealed: 'text?',
        },
        { references: { agreementId: 'agreement' } },
      );
      await createIndex(db.schema, 'consent', ['agreementId']);
    },
  };
}
