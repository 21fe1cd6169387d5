import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** When the certificates end by which systems of care providers came in, so that they can be told in time. */
export function seenCertificates(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'seenCertificate',
        { thumbprint: 'text', careProviderId: 'number', cameInAs: 'text', endsAt: 'number', seenAt: 'number' },
        { primaryKey: ['thumbprint', 'careProviderId'], references: { careProviderId: 'careProvider' } },
      );
      await createIndex(db.schema, 'seenCertificate', ['careProviderId']);
      await createIndex(db.schema, 'seenCertificate', ['endsAt']);
    },
  };
}
