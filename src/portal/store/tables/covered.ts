import type { ColumnType } from 'kysely';
import type { Covered } from '../secrets.ts';

/** A text that is sealed where it stands, and comes opened from the database: only `store.cover` makes what is written. */
export type CoveredText = ColumnType<string, Covered, Covered>;
export type CoveredTextOrNull = ColumnType<string | null, Covered | null, Covered | null>;
