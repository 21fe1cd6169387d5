import { resolve } from 'node:path';
import { asDamaged } from '../journal/job-damaged.ts';
import { JobBusyError } from '../journal/lock.ts';
import type { ImportOptions } from '../options.ts';
import { openSource, type TableSource } from '../source/table-source.ts';
import { prepare } from './prepare/prepare.ts';
import type { RunningImport, Target } from './running-import.ts';
import { sendAll } from './send-all.ts';
import { SendingAhead } from './send-ahead.ts';
import { stopBeforeSending } from './stop.ts';
import { summarise, type ImportSummary } from './summary.ts';
import type { Answer } from '../destination.ts';
import type { Answered } from '../send/send.ts';

/** The answers of the portal as they come. */
export interface ImportRun<Outcome = unknown> extends AsyncIterable<Outcome> {
  /** Runs the import to its end, or what is left of it, and tells what became of each line. */
  summary(): Promise<ImportSummary>;
}

/** An import that runs while somebody listens to it. */
export function importRun<Said extends Answer, Outcome>(
  target: Target<Said>,
  options: ImportOptions,
  outcomeOf: (answered: Answered<Said>) => Outcome,
): ImportRun<Outcome> {
  let summary: ImportSummary | undefined;
  const outcomes = (async function* () {
    const answers = run(target, options);
    try {
      for (;;) {
        const next = await answers.next();
        if (next.done === true) return void (summary = next.value);
        yield outcomeOf(next.value);
      }
    } finally {
      // A caller that stops listening stops the import.
      await answers.return(undefined as never);
    }
  })();
  return {
    [Symbol.asyncIterator]: () => outcomes,
    async summary() {
      while ((await outcomes.next()).done !== true);
      if (summary === undefined) throw new Error('The import was broken off: the same call goes on');
      return summary;
    },
  };
}

/** One import from its file to its result files. Yields the answers as they come, each when it is on the disk. */
async function* run<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
): AsyncGenerator<Answered<Said>, ImportSummary, undefined> {
  const { signal, jobs } = options;
  const source = await openSource(options, jobs, signal);
  let isBusy = false;
  try {
    const summary = yield* runTable(target, optionsOf(options, source));
    return source.ofWorkbook === undefined ? summary : { ...summary, file: resolve(options.path) };
  } catch (error) {
    // Who reads the same sheet meanwhile needs the copy.
    isBusy = error instanceof JobBusyError;
    throw error;
  } finally {
    if (!isBusy) await source.discard();
  }
}

/** The results of a workbook stand beside it and are called after it. */
function optionsOf(options: ImportOptions, { path, ofWorkbook }: TableSource): ImportOptions {
  if (ofWorkbook === undefined) return options;
  const { kept, name, directory } = ofWorkbook;
  options.onSheet?.(kept);
  const { resultName = name, outputDirectory = directory } = options;
  return { ...options, path, resultName, outputDirectory, ofWorkbook: true };
}

async function* runTable<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
): AsyncGenerator<Answered<Said>, ImportSummary, undefined> {
  const ahead = new SendingAhead(target, options);
  const preparing = prepare(target, options, ahead);
  preparing.then(
    () => ahead.end(),
    () => ahead.fail(),
  );
  let running: RunningImport<Said> | undefined;
  try {
    const failure = yield* answersAhead(ahead);
    // The rest of the file is read all the same, so that the job is whole when it goes on.
    running = await preparing;
    if (failure !== undefined) throw failure.error;
    const { journal, progress } = running;
    if (options.note !== undefined) journal.remember({ note: options.note });
    const stopped = stopBeforeSending(running) ?? (yield* sendAll(running));
    progress.report();
    return await summarise(running, stopped);
  } catch (error) {
    throw running === undefined ? error : asDamaged(error, running.journal.path);
  } finally {
    ahead.stop();
    running ??= await preparing.catch(() => undefined);
    running?.journal.close();
  }
}

/** What comes while the file is read; an error of the portal is kept until it was. */
async function* answersAhead<Said extends Answer>(
  ahead: SendingAhead<Said>,
): AsyncGenerator<Answered<Said>, { error: unknown } | undefined, undefined> {
  try {
    for await (const answers of ahead.answers()) yield* answers;
    return undefined;
  } catch (error) {
    return { error };
  }
}
