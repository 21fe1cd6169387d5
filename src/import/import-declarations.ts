import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { textsFor } from '../messages/index.ts';
import { importTextsFor } from '../messages/import.ts';
import { stagedDeclarations } from './group/staged-declarations.ts';
import { groupFindings, type FindingGroup } from './job/findings.ts';
import type { Job } from './job/job.ts';
import { openJob } from './job/open-job.ts';
import { stage } from './job/stage.ts';
import { countOutcomes, type JobTotals } from './job/totals.ts';
import type { Mapping } from './map/map-header.ts';
import type { ImportOptions } from './options.ts';
import { ProgressCounter } from './progress.ts';
import type { Dialect } from './read/dialect.ts';
import { examine } from './read/examine.ts';
import { identifyFile, mustBeUnchanged, type FileIdentity } from './read/read-file.ts';
import { writeResultFiles, type ResultFiles } from './report/result-files.ts';
import { ResultStore, type Answered } from './submit/result-store.ts';
import { send } from './submit/submit.ts';

export interface ImportSummary extends JobTotals {
  job: string;
  file: string;
  dialect: Dialect;
  dryRun: boolean;
  /** An earlier run of the same import was taken up where it had stopped. */
  resumed: boolean;
  /** False when it was stopped before all was sent: the same call goes on. */
  complete: boolean;
  findings: FindingGroup[];
  files: ResultFiles;
}

/** The answers of the portal as they come. */
export interface ImportRun extends AsyncIterable<Answered> {
  /** Runs the import to its end, or what is left of it, and tells what became of each line. */
  summary(): Promise<ImportSummary>;
}

/**
 * Imports a file of delivered care: reads and checks every line, makes declarations of them, sends
 * these in batches, and writes what became of each line. A run that was stopped or killed goes on when
 * the same call is made again, and nothing is declared twice.
 *
 * @throws BrokenFileError when the file is not a table of lines; nothing was sent.
 * @throws JobBusyError when the same import is under way already.
 * @throws JobDamagedError when what an earlier run left cannot be read.
 * @throws FileChangedError when the file changes meanwhile; what the portal answered before is kept.
 * @throws PgbError when the portal cannot be reached or refuses; what it answered before is kept.
 * @example
 * const { totals } = await importDeclarations({ path: 'october.csv', client, jobs: 'jobs' }).summary();
 */
export function importDeclarations(options: ImportOptions): ImportRun {
  let summary: ImportSummary | undefined;
  const answers = (async function* () {
    summary = yield* run(options);
  })();
  return {
    [Symbol.asyncIterator]: () => answers,
    async summary() {
      while ((await answers.next()).done !== true);
      if (summary === undefined) throw new Error('The import was broken off: the same call goes on');
      return summary;
    },
  };
}

async function* run(options: ImportOptions): AsyncGenerator<Answered, ImportSummary, undefined> {
  const { path, client, dryRun = false, sendIncomplete = false } = options;
  const { dialect, mapping } = await examine(path);
  const [file, me] = await Promise.all([identifyFile(path), client.me.show({ signal: options.signal })]);
  await mustBeWritable(directoryOf(options));
  const caller = me.careProvider?.id ?? me.budgetHolders.map(({ id }) => id).join();
  const identity = { path, file, portal: options.portal ?? client.portal.href, caller, dryRun, sendIncomplete };
  const { job, resumed } = openJob(options.jobs, identity);
  try {
    const progress = new ProgressCounter(file.bytes, options.onProgress);
    const form = { dialect, mapping, file };
    if (!resumed) {
      const onProgress = progress.read.bind(progress);
      await stage(job, { ...form, path, sendIncomplete, signal: options.signal, onProgress });
    }
    progress.begin(job);
    yield* sendStaged(job, mapping, options, progress);
    progress.report();
    return await summarise(job, { ...options, ...form, resumed, dryRun });
  } finally {
    job.close();
  }
}

const directoryOf = ({ outputDirectory, path }: ImportOptions): string => outputDirectory ?? dirname(path);

/** Before anything is sent: a result that cannot be written would be found out too late. */
const mustBeWritable = (directory: string): Promise<void> => access(directory, constants.W_OK);

interface Form {
  dialect: Dialect;
  mapping: Mapping;
  file: FileIdentity;
}

async function* sendStaged(
  job: Job,
  mapping: Mapping,
  { client, dryRun = false, batchSize = 500, concurrency = 2, signal, drain = neverAborted }: ImportOptions,
  progress: ProgressCounter,
): AsyncGenerator<Answered, void, undefined> {
  job.makeDurable();
  const reader = job.reader();
  const results = new ResultStore(job, mapping);
  try {
    const settings = { client, run: job.facts.run ?? '', dryRun, batchSize, concurrency, drain, signal };
    for await (const answers of send(stagedDeclarations(reader), settings)) {
      results.save(answers);
      progress.answered(answers);
      yield* answers;
    }
  } finally {
    reader.close();
  }
}

const neverAborted = new AbortController().signal;

const whole = (path: string | null): string | null => path && resolve(path);

async function summarise(
  job: Job,
  options: ImportOptions & Form & { resumed: boolean; dryRun: boolean },
): Promise<ImportSummary> {
  const { path, language = 'en', dialect, resumed, dryRun } = options;
  const counted = countOutcomes(job);
  const wording = { texts: textsFor(language), importTexts: await importTextsFor(language) };
  // The result files copy lines from the places that were noted while reading.
  await mustBeUnchanged(path, options.file);
  const files = await writeResultFiles(job, { ...options, ...wording, directory: directoryOf(options) });
  // Who looks at it later may stand in another folder.
  job.remember({ files: { accepted: whole(files.accepted), rejected: whole(files.rejected) } });
  const complete = counted.declarations.staged === 0;
  if (complete) job.remember({ finishedAt: new Date().toISOString() });
  const { id = '', file = path } = job.facts;
  return { job: id, file, dialect, dryRun, resumed, complete, ...counted, findings: groupFindings(job), files };
}
