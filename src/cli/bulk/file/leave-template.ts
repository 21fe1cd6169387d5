import { writeAtomically } from '../../../files/write-atomically.ts';
import type { ColumnSet } from '../../../import/columns/column-set.ts';
import { emptyTemplate } from '../../../import/report/empty-template.ts';
import type { Context } from '../../framework/context.ts';

/** Leaves an empty file to fill in where somebody wants it: in a file, or on standard output. */
export async function leaveTemplate(
  { out }: Pick<Context, 'out'>,
  columns: ColumnSet,
  outputFile: string | undefined,
): Promise<void> {
  const text = emptyTemplate(columns);
  if (outputFile === undefined || outputFile === '-') await out.raw(text);
  else await writeAtomically(outputFile, (written) => written.writeFile(text));
}
