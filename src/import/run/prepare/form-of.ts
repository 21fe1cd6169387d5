import { mapperFor } from '../../column-sets.ts';
import { examine } from '../../form/examine.ts';
import type { FileForm, Kind } from '../../kind.ts';
import type { ImportOptions } from '../../options.ts';

/** The form in which a file is to be read, which is found out when nobody gave it. */
export async function formOf(
  { name }: Pick<Kind, 'name'>,
  { path, form, columns, whole }: Pick<ImportOptions, 'path' | 'form' | 'columns' | 'whole'>,
): Promise<FileForm> {
  return form ?? { ...(await examine(path, mapperFor(name, columns))), ...(whole === true && { isWhole: true }) };
}
