import type { ImportKindName } from '../messages/import-kinds.ts';
import { agreementColumns } from './agreements/columns.ts';
import { amendmentColumns } from './amendments/columns.ts';
import { awardColumns } from './awards/columns.ts';
import type { ColumnSet } from './columns/column-set.ts';
import type { ChosenColumns } from './columns/columns.ts';
import { recogniseHeader, type HeaderMapper, type MappedHeader } from './columns/recognise-header.ts';
import { declarationColumns } from './declarations/columns.ts';

/** The columns of a file by what is imported from it. */
export const columnSets: Readonly<Record<ImportKindName, ColumnSet>> = {
  declarations: declarationColumns,
  agreements: agreementColumns,
  amendments: amendmentColumns,
  awards: awardColumns,
};

/**
 * Recognises the header. Every problem with it is told at once; unknown columns are left alone, unless care may be
 * lost with them. A column that `named` names stands under that header and under no other.
 */
export function mapHeader(
  headers: readonly string[],
  line: number,
  named: ChosenColumns = {},
  kind: ImportKindName = 'declarations',
): MappedHeader {
  return recogniseHeader(headers, line, columnSets[kind], named);
}

/** Finds the columns of one kind of file in a header. */
export function mapperFor(kind: ImportKindName, named?: ChosenColumns): HeaderMapper {
  return (headers, line) => mapHeader(headers, line, named, kind);
}
