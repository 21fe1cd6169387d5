import type { Answer } from '../../destination.ts';
import { isRejectedFile } from '../../columns/columns.ts';
import { stat } from 'node:fs/promises';
import { identifyFile } from '../../file/read-file.ts';
import { openJob } from '../../journal/open-job.ts';
import type { FileForm } from '../../kind.ts';
import type { ImportOptions } from '../../options.ts';
import { mustBeWritable, resultFolderOf } from '../../report/result-folder.ts';
import { callerKey } from './caller.ts';
import { noteFirstFile } from './note-first-file.ts';
import { formOf } from './form-of.ts';
import { ProgressCounter } from '../progress.ts';
import { refuseChangedFile } from './refuse-changed-file.ts';
import { lookForTogether } from './may-send-ahead.ts';
import type { RunningImport, Target } from '../running-import.ts';
import type { SendingAhead } from '../send-ahead.ts';
import { stageFile } from './stage-file.ts';
import { type ReadingAside, startReading } from '../../stage/read-aside.ts';
import type { OwnersTogether } from '../../stage/owners-together.ts';

/**
 * Does everything before the first line is sent: finds out how the file is written, and opens its journal with all lines in
 * it.
 */
export async function prepare<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
  ahead: SendingAhead<Said>,
): Promise<RunningImport<Said>> {
  const { path } = options;
  const form = await formOf(target.kind, options);
  // The thread starts while the file is identified and the portal is asked who this is.
  const reading = await startReading(target.kind, { path, form });
  try {
    return await prepareRead(target, options, { form, reading, ahead });
  } finally {
    await reading?.stop();
  }
}

interface Read<Said extends Answer> {
  form: FileForm;
  reading: ReadingAside | undefined;
  ahead: SendingAhead<Said>;
}

async function prepareRead<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
  { form, reading, ahead }: Read<Said>,
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
  const together = await lookerFor(target, options, { form, reading });
  const [file, me] = await Promise.all([identifyFile(path, together), client.me.show({ signal })]);
  await mustBeWritable(resultFolderOf(options));
  const identity = { kind: kind.name, path, file, portal, caller: callerKey(me), dryRun, sendIncomplete, addUp };
  await refuseChangedFile(options, identity);
  const progress = new ProgressCounter(file.bytes, options.onProgress);
  const proven = together?.end();
  const { journal, resumed } = await openJob(options, identity, {
    fill: (empty, begin) =>
      stageFile(empty, {
        kind,
        form,
        file,
        options: { ...options, signal: ahead.signal },
        progress,
        reading,
        ahead: proven && ahead.of(proven, { form, progress }, begin),
      }),
    onKept: (kept) => ahead.keep(kept),
  });
  if (isRejectedFile(form.mapping.headers)) noteFirstFile(journal, options, file);
  return { target, options, form, file, journal, resumed, progress };
}

/** A file that is read at once gains nothing by being sent before its end. */
async function lookerFor(
  { kind, aheadFromBytes }: Pick<Target<Answer>, 'kind' | 'aheadFromBytes'>,
  options: ImportOptions,
  { form, reading }: Omit<Read<Answer>, 'ahead'>,
): Promise<OwnersTogether | undefined> {
  const isLong =
    aheadFromBytes === undefined ? reading !== undefined : (await stat(options.path)).size >= aheadFromBytes;
  return isLong ? lookForTogether(kind, form, options) : undefined;
}
