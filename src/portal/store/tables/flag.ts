import type { ColumnType } from 'kysely';

/** Yes is 1 and no is 0, on both engines. */
export type Flag = ColumnType<number, number, number>;
