import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { start } from './0001-start.ts';
import { practice } from './0002-practice.ts';

/** In order of name; one that has been released is never changed. */
export const migrations = (engine: Store['engine']): Record<string, Migration> => ({
  '0001-start': start(engine),
  '0002-practice': practice(engine),
});
