import { isRejectedFile } from '../../columns/columns.ts';
import type { FileForm, Kind } from '../../kind.ts';
import type { ImportOptions } from '../../options.ts';
import { OwnersTogether } from '../../stage/owners-together.ts';

/** What somebody asked for that is only known when all of the file was read, or that is settled after it was sent. */
type AskedFor = Pick<ImportOptions, 'expect' | 'maxErrors' | 'addUp' | 'update' | 'add' | 'perSecond'>;

/**
 * Gives who looks for whether what is whole of a file may be sent before its end; undefined when it may not whatever the file
 * holds. A total or a limit that somebody gave, and what may be changed at the portal, is looked at before anything is sent.
 */
export function lookForTogether(kind: Kind, form: FileForm, asked: AskedFor): OwnersTogether | undefined {
  if (isAskedOtherwise(asked) || isRejectedFile(form.mapping.headers)) return undefined;
  // What is not read in a thread of its own needs more than the form to be read.
  const owner = kind.thread?.(form) === undefined ? undefined : kind.ownerReader?.(form);
  return owner && new OwnersTogether(form, owner);
}

function isAskedOtherwise({
  expect,
  maxErrors,
  addUp = false,
  update = false,
  add = false,
  perSecond,
}: AskedFor): boolean {
  return expect !== undefined || maxErrors !== undefined || addUp || update || add || perSecond !== undefined;
}
