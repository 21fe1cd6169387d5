import { batchLimit } from '../../../contract/limits.ts';
import { submitDefaults } from '../../../sdk/submit/submit-defaults.ts';
import type { FileIdentity } from '../../file/read-file.ts';
import type { Journal } from '../../journal/journal.ts';
import type { FileForm, Kind } from '../../kind.ts';
import type { ImportOptions } from '../../options.ts';
import { mostAtOnce } from '../../send/pace.ts';
import type { ReadingAside } from '../../stage/read-aside.ts';
import { stage, type Ahead } from '../../stage/stage.ts';
import { countAddedUp } from './count-added-up.ts';
import type { ProgressCounter } from '../progress.ts';

/** A file that is read into a journal for the first time. */
export interface FileToStage {
  readonly kind: Kind;
  readonly form: FileForm;
  readonly file: FileIdentity;
  readonly options: Pick<
    ImportOptions,
    'path' | 'sendIncomplete' | 'addUp' | 'batchSize' | 'batchBytes' | 'perSecond' | 'signal'
  >;
  readonly progress: ProgressCounter;
  readonly reading?: ReadingAside | undefined;
  readonly ahead?: Ahead | undefined;
}

/** Puts every line of a file in an empty journal. @throws what `stage` throws. */
export async function stageFile(
  journal: Journal,
  { kind, form, file, options, progress, reading, ahead }: FileToStage,
): Promise<void> {
  const {
    path,
    sendIncomplete = false,
    addUp = false,
    batchSize = batchLimit,
    batchBytes = submitDefaults.batchBytes,
    perSecond,
    signal,
  } = options;
  await stage(journal, {
    path,
    file,
    form,
    kind,
    sendIncomplete,
    batch: { items: mostAtOnce(Math.min(batchSize, batchLimit), perSecond), bytes: batchBytes },
    reading,
    ahead,
    onProgress: progress.countRead.bind(progress),
    signal,
  });
  if (addUp) journal.remember({ addedUp: countAddedUp(journal, kind) });
}
