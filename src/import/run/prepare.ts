import type { Answer } from '../destination.ts';
import { isRejectedFile } from '../columns/columns.ts';
import { identifyFile } from '../file/read-file.ts';
import { openJob } from '../journal/open-job.ts';
import type { ImportOptions } from '../options.ts';
import { mustBeWritable, resultFolderOf } from '../report/result-folder.ts';
import { callerKey } from './caller.ts';
import { noteFirstFile } from './note-first-file.ts';
import { formOf } from './form-of.ts';
import { ProgressCounter } from './progress.ts';
import { refuseChangedFile } from './refuse-changed-file.ts';
import type { RunningImport, Target } from './running-import.ts';
import { stageFile } from './stage-file.ts';

/** Does everything before the first line is sent: finds out how the file is written, and opens its journal with all lines in it. */
export async function prepare<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
): Promise<RunningImport<Said>> {
  const { kind } = target;
  const {
    path,
    client,
    portal = client.portal.href,
    dryRun = false,
    sendIncomplete = false,
    addUp = false,
    signal,
  } = options;
  const form = await formOf(kind, options);
  const [file, me] = await Promise.all([identifyFile(path), client.me.show({ signal })]);
  await mustBeWritable(resultFolderOf(options));
  const identity = { kind: kind.name, path, file, portal, caller: callerKey(me), dryRun, sendIncomplete, addUp };
  await refuseChangedFile(options, identity);
  const progress = new ProgressCounter(file.bytes, options.onProgress);
  const { journal, resumed } = await openJob(options, identity, (empty) =>
    stageFile(empty, { kind, form, file, options, progress }),
  );
  if (isRejectedFile(form.mapping.headers)) noteFirstFile(journal, options, file);
  return { target, options, form, file, journal, resumed, progress };
}
