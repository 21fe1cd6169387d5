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
import { detectDialect, identifyFile } from './read/read-file.ts';
import { readHeader } from './read/read-header.ts';
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

/** The answers of the portal as they come; `summary` is there when the iteration has ended. */
export interface ImportRun extends AsyncIterable<Answered> {
  /** Runs the import to its end and tells what became of each line. */
  summary(): Promise<ImportSummary>;
}

/**
 * Imports a file of delivered care: reads and checks every line, makes declarations of them, sends
 * these in batches, and writes what became of each line. A run that was stopped or killed goes on when
 * the same call is made again, and nothing is declared twice.
 *
 * @throws BrokenFileError when the file is not a table of lines; nothing was sent.
 * @throws PgbError when the portal cannot be reached or refuses; what it answered before is kept.
 * @example
 * const { totals } = await importDeclarations({ path: 'october.csv', client, jobs: 'jobs' }).summary();
 */
export function importDeclarations(options: ImportOptions): ImportRun {
  const iteration = run(options);
  return {
    [Symbol.asyncIterator]: () => iteration,
    async summary() {
      for (;;) {
        const next = await iteration.next();
        if (next.done === true) return next.value;
      }
    },
  };
}

async function* run(options: ImportOptions): AsyncGenerator<Answered, ImportSummary, undefined> {
  const { path, client, dryRun = false, sendIncomplete = false } = options;
  const dialect = await detectDialect(path);
  const mapping = await readHeader(path, dialect);
  const [file, me] = await Promise.all([identifyFile(path), client.me.show({ signal: options.signal })]);
  const caller = me.careProvider?.id ?? me.budgetHolders.map(({ id }) => id).join();
  const identity = { path, file, portal: options.portal ?? client.portal.href, caller, dryRun, sendIncomplete };
  const { job, resumed } = openJob(options.jobs, identity);
  try {
    const progress = new ProgressCounter(file.bytes, options.onProgress);
    if (!resumed) await stageFile(job, { ...options, dialect, mapping, progress });
    progress.begin(job);
    yield* sendStaged(job, mapping, options, progress);
    progress.report();
    return await summarise(job, { ...options, dialect, mapping, resumed, dryRun });
  } finally {
    job.close();
  }
}

async function stageFile(
  job: Job,
  {
    path,
    dialect,
    mapping,
    sendIncomplete = false,
    signal,
    progress,
  }: ImportOptions & Form & { progress: ProgressCounter },
): Promise<void> {
  const onProgress = progress.read.bind(progress);
  await stage(job, { path, dialect, mapping, sendIncomplete, signal, onProgress });
}

interface Form {
  dialect: Dialect;
  mapping: Mapping;
}

async function* sendStaged(
  job: Job,
  mapping: Mapping,
  { client, dryRun = false, batchSize = 200, concurrency = 2, signal, drain = neverAborted }: ImportOptions,
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

async function summarise(
  job: Job,
  {
    path,
    language = 'en',
    outputDirectory: directory,
    dialect,
    mapping,
    resumed,
    dryRun,
  }: ImportOptions & Form & { resumed: boolean; dryRun: boolean },
): Promise<ImportSummary> {
  const counted = countOutcomes(job);
  const importTexts = await importTextsFor(language);
  const texts = textsFor(language);
  const files = await writeResultFiles(job, { source: path, dryRun, directory, dialect, mapping, texts, importTexts });
  job.remember({ files });
  const complete = counted.declarations.staged === 0;
  if (complete) job.remember({ finishedAt: new Date().toISOString() });
  const { id = '', file = path } = job.facts;
  return { job: id, file, dialect, dryRun, resumed, complete, ...counted, findings: groupFindings(job), files };
}
