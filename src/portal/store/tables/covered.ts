import type { ColumnType } from 'kysely';
import type { Covered, Untold } from '../secrets.ts';

/** A text that is sealed where it stands, and comes opened from the database: only `store.cover` makes what is written. */
export type CoveredText = ColumnType<string, Covered, Covered>;
export type CoveredTextOrNull = ColumnType<string | null, Covered | null, Covered | null>;
/** The same, where a text that tells nothing that is to be sealed stands in the clear: to seal takes time. */
export type CoveredTextInPart = ColumnType<string, Covered | Untold, Covered | Untold>;
