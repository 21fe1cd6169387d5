import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * What the authority of a practice portal issued and took back, and the public keys by which systems may sign in there.
 * Neither has the private key of anybody.
 */
export function certificates(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'issuedCertificate',
        {
          serial: 'text',
          careProviderId: 'number',
          thumbprint: 'text',
          notBefore: 'number',
          notAfter: 'number',
          issuedAt: 'number',
          revokedAt: 'number?',
          reason: 'text?',
        },
        { primaryKey: ['serial'], references: { careProviderId: 'careProvider' } },
      );
      await createIndex(db.schema, 'issuedCertificate', ['careProviderId']);
      await createTable(
        db,
        engine,
        'clientKey',
        { careProviderId: 'number', keyId: 'text', jwkJson: 'text', addedAt: 'number' },
        { primaryKey: ['careProviderId', 'keyId'], references: { careProviderId: 'careProvider' } },
      );
    },
  };
}
