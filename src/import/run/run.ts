import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { batchLimit } from '../../contract/limits.ts';
import { importTextsFor, type ImportKindName } from '../../messages/import-texts.ts';
import { textsFor } from '../../messages/index.ts';
import { differencesAfter, differencesBefore, type TotalDifference } from './control-totals.ts';
import { isAboveLimit } from './error-limit.ts';
import type { BudgetEffect } from '../declarations/effects.ts';
import { callerKey } from './caller.ts';
import { refuseChangedFile } from './refuse-changed-file.ts';
import { groupFindings, type FindingGroup } from '../journal/findings/finding-groups.ts';
import { countLinesToSend, hasItemsToSend } from '../journal/items/items-to-send.ts';
import type { Journal } from '../journal/journal.ts';
import { openJob, type JobIdentity } from '../journal/open-job.ts';
import { countOutcomes, type JobTotals } from '../journal/totals.ts';
import type { FileForm, Kind } from '../kind.ts';
import type { ImportOptions } from '../options.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { usual } from '../../sdk/submit/submit-defaults.ts';
import { mapperFor } from '../column-sets.ts';
import { ProgressCounter } from './progress.ts';
import type { Dialect } from '../file/dialect.ts';
import { examine } from '../form/examine.ts';
import { identifyFile, mustBeUnchanged, type FileIdentity } from '../file/read-file.ts';
import { ResultFolderError } from '../report/result-folder-error.ts';
import { writeResultFiles, type ResultFiles } from '../report/result-files.ts';
import { stage } from '../stage/stage.ts';
import type { Answer, Destination } from '../destination.ts';
import { AdaptiveConcurrency } from '../send/adaptive-concurrency.ts';
import { OutcomeRecorder } from '../send/outcome-recorder.ts';
import { send, type Answered, type SendOptions } from '../send/send.ts';
import { hasUnreconciled, reconcileChanged, type Reconcile } from '../send/reconcile-changed.ts';
import { splitOff, readStagedBatches } from '../send/staged-batches.ts';

/** Why not all was sent. `interrupted`: the same call goes on. */
export type Stopped = 'interrupted' | 'error-limit' | 'control-totals';

/** What became of each line of a file, in numbers, and where the result files are. */
export interface ImportSummary extends JobTotals {
  kind: ImportKindName;
  job: string;
  file: string;
  dialect: Dialect;
  dryRun: boolean;
  /** An earlier run of the same import was taken up where it had stopped. */
  resumed: boolean;
  /** All that can be sent was sent. */
  complete: boolean;
  stopped: Stopped | undefined;
  /** Control totals that are not what was expected. */
  differences: TotalDifference[];
  findings: FindingGroup[];
  /** What a dry run would do to each budget; empty otherwise. */
  effects: BudgetEffect[];
  files: ResultFiles;
}

const neverAborted = new AbortController().signal;

/** What is imported, where it is judged, and what follows from that. */
export interface Target<Said extends Answer> {
  kind: Kind;
  destination: Destination<Said>;
  reconcile: Reconcile;
  /** What a dry run would do to budgets; absent when what is imported costs nothing by itself. */
  effects?(job: Journal, client: PgbClient, signal?: AbortSignal): Promise<BudgetEffect[]>;
}

/** One import from its file to its result files. Yields the answers as they come, each when it is on the disk. */
export async function* run<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
): AsyncGenerator<Answered<Said>, ImportSummary, undefined> {
  const { kind } = target;
  const { path, client, dryRun = false, sendIncomplete = false } = options;
  const form = options.form ?? (await examine(path, mapperFor(kind.name)));
  const [file, me] = await Promise.all([identifyFile(path), client.me.show({ signal: options.signal })]);
  await mustBeWritable(directoryOf(options));
  const portal = options.portal ?? client.portal.href;
  const identity = { kind: kind.name, path, file, portal, caller: callerKey(me), dryRun, sendIncomplete };
  await refuseChangedFile(options, identity);
  const progress = new ProgressCounter(file.bytes, options.onProgress);
  const { job, resumed } = await openJob(options.jobs, identity, staging(kind, form, identity, options, progress));
  try {
    if (options.note !== undefined) job.remember({ note: options.note });
    const stopped = stopBefore(job, options) ?? (yield* sendAll(job, target, form, options, progress));
    progress.report();
    return await summarise(job, options, { target, form, file, resumed, stopped });
  } finally {
    job.close();
  }
}

function staging(kind: Kind, form: FileForm, { file }: JobIdentity, options: ImportOptions, progress: ProgressCounter) {
  return (job: Journal): Promise<void> =>
    stage(job, {
      path: options.path,
      file,
      form,
      kind,
      signal: options.signal,
      sendIncomplete: options.sendIncomplete ?? false,
      batch: {
        items: Math.min(options.batchSize ?? batchLimit, batchLimit),
        bytes: options.batchBytes ?? usual.batchBytes,
      },
      onProgress: progress.read.bind(progress),
    });
}

function directoryOf({ outputDirectory, path }: ImportOptions): string {
  return outputDirectory ?? dirname(path);
}

/** Before anything is sent: a result that cannot be written would be found out too late. */
async function mustBeWritable(directory: string): Promise<void> {
  try {
    await access(directory, constants.W_OK);
  } catch (cause) {
    throw new ResultFolderError(directory, cause);
  }
}

/** What is known to be wrong before anything is sent. */
function stopBefore(job: Journal, { expect, maxErrors }: ImportOptions): Stopped | undefined {
  const { totals, lines } = countOutcomes(job);
  if (isAboveLimit(maxErrors, totals.rejected.lines, lines)) return 'error-limit';
  return expect !== undefined && differencesBefore(expect, totals).length > 0 ? 'control-totals' : undefined;
}

async function* sendAll<Said extends Answer>(
  job: Journal,
  { kind, destination, reconcile }: Target<Said>,
  { mapping }: FileForm,
  options: ImportOptions,
  progress: ProgressCounter,
): AsyncGenerator<Answered<Said>, Stopped | undefined, undefined> {
  const { client, signal, dryRun = false, drain = neverAborted, concurrency = usual.concurrency } = options;
  const runId = job.facts.run ?? '';
  const update = options.update === true && !dryRun;
  const results = new OutcomeRecorder(job, kind, mapping, update);
  const tooMany = new AbortController();
  const stop = AbortSignal.any([drain, tooMany.signal]);
  const pace = new AdaptiveConcurrency({ concurrency, perSecond: options.perSecond });
  const onHalved: SendOptions<Said>['onHalved'] = (second) => splitOff(job, second);
  const sending = { destination, run: runId, pace, onHalved, signal };
  do {
    progress.begin(countLinesToSend(job));
    for await (const answers of send(readStagedBatches(job, kind), { ...sending, drain: stop })) {
      results.save(answers);
      progress.answered(answers);
      if (isPastLimit(job, options, answers)) tooMany.abort();
      yield* answers;
    }
    await reconcileChanged(job, results, { client, kind, reconcile, run: runId, update, drain: stop, signal });
    // What takes the place of a withdrawn one is sent in another round.
  } while (!stop.aborted && hasItemsToSend(job));
  if (tooMany.signal.aborted) return 'error-limit';
  return hasItemsToSend(job) || hasUnreconciled(job, update) ? 'interrupted' : undefined;
}

/** Only what was just answered can have passed the limit. */
function isPastLimit(job: Journal, { maxErrors }: ImportOptions, answers: readonly Answered[]): boolean {
  if (maxErrors === undefined || answers.every(({ answer }) => answer.outcome !== 'rejected')) return false;
  const { totals, lines } = countOutcomes(job);
  return isAboveLimit(maxErrors, totals.rejected.lines, lines);
}

function whole(path: string | null): string | null {
  return path && resolve(path);
}

interface Ending {
  target: Pick<Target<Answer>, 'kind' | 'effects'>;
  form: FileForm;
  file: FileIdentity;
  resumed: boolean;
  stopped: Stopped | undefined;
}

async function summarise(
  job: Journal,
  options: ImportOptions,
  { target: { kind, effects }, form, file, resumed, stopped }: Ending,
): Promise<ImportSummary> {
  const { path, language = 'en', dryRun = false, expect = {} } = options;
  const counted = countOutcomes(job);
  const wording = { texts: textsFor(language), importTexts: await importTextsFor(language, kind.name) };
  // The result files copy lines from the places that were noted while reading.
  await mustBeUnchanged(path, file);
  const files = await writeResultFiles(job, {
    kind,
    path,
    name: options.resultName,
    dryRun,
    ...form,
    ...wording,
    directory: directoryOf(options),
    jobs: options.jobs,
    totals: counted.totals,
  });
  // Who looks at it later may stand in another folder.
  job.remember({ files: { accepted: whole(files.accepted), rejected: whole(files.rejected) } });
  if (stopped !== 'interrupted') job.finish();
  return {
    kind: kind.name,
    job: job.facts.id ?? '',
    file: job.facts.file ?? path,
    dialect: form.dialect,
    dryRun,
    resumed,
    complete: stopped === undefined,
    stopped,
    ...counted,
    differences: (stopped === 'control-totals' ? differencesBefore : differencesAfter)(expect, counted.totals),
    findings: groupFindings(job),
    effects: (dryRun && (await effects?.(job, options.client, options.signal))) || [],
    files,
  };
}
