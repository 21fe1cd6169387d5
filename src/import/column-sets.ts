import type { ImportKindName } from '../messages/import-texts.ts';
import { agreementColumns } from './agreements/columns.ts';
import type { ColumnSet } from './columns/column-set.ts';
import { declarationColumns } from './declarations/columns.ts';

/** The columns of a file by what is imported from it. */
export const columnSets: Readonly<Record<ImportKindName, ColumnSet>> = {
  declarations: declarationColumns,
  agreements: agreementColumns,
};
