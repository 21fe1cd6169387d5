import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * Values are sealed with data keys, which stand here wrapped by the key of the store: another data key takes over while
 * the portal runs, and another key of the store only wraps them anew. What was sealed before has the key of the store
 * itself to thank; the data key that comes of it is number 0.
 */
export function dataKeys(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(db, engine, 'dataKey', {
        id: 'id',
        purpose: 'text',
        madeAt: 'number',
        usedFrom: 'number?',
        emptySince: 'number?',
      });
      await createTable(
        db,
        engine,
        'dataKeyWrap',
        { dataKeyId: 'number', wrappedBy: 'text', wrapped: 'text' },
        { primaryKey: ['dataKeyId', 'wrappedBy'], references: { dataKeyId: 'dataKey' }, partOf: 'dataKeyId' },
      );
      await createTable(
        db,
        engine,
        'resealing',
        { target: 'text', dataKeyId: 'number', afterJson: 'text?', changedCount: 'number', finishedAt: 'number?' },
        { primaryKey: ['target'] },
      );
    },
  };
}
