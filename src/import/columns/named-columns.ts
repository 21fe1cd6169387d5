import type { Column } from './columns.ts';

/** Headers of a file that has names of its own, by the column that each stands for: `{ date: 'Datum zorg' }`. */
export type NamedColumns = Readonly<Partial<Record<Column, string>>>;
