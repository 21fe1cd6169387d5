import { isRejectedFile } from '../columns/columns.ts';
import { EarlierLines } from '../journal/earlier/earlier-lines.ts';
import { originalLineReader } from '../journal/lines/original-lines.ts';
import type { MayBeOther } from '../send/outcome-recorder.ts';
import type { RunningImport } from './running-import.ts';

/** What earlier imports on this machine tell about the lines of a file. */
export function earlierLinesOf({ options, file, journal }: RunningImport): EarlierLines {
  const { id: job = '', portal = '', firstFile } = journal.facts;
  const { sha256 } = file;
  const originalLine = originalLineReader(journal);
  return new EarlierLines({ folder: options.jobs, job, portal, sha256, firstFile, originalLine });
}

/**
 * Tells which answers "this is there already" are looked at. The same text of a declaration may be another visit of that
 * day, since times that are not needed are left out of it: in what was left of an earlier import, and in what is to be
 * added. What an earlier import made of these very lines is not looked at again.
 */
export function otherCareFinder(
  { target: { kind }, options: { add = false }, form }: RunningImport,
  earlier: EarlierLines,
): MayBeOther {
  const hasParts = kind.reconciledCodes.partly !== undefined;
  if (!hasParts || !(add || isRejectedFile(form.mapping.headers))) return () => false;
  return (item, id) => {
    const { reference } = item;
    return !kind.linesOf(item).every(({ line }) => earlier.holds({ id, reference }, line));
  };
}
