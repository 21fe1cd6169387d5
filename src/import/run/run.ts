import type { Answer } from '../destination.ts';
import type { ImportOptions } from '../options.ts';
import type { Answered } from '../send/send.ts';
import { prepare } from './prepare.ts';
import type { Target } from './running-import.ts';
import { sendAll } from './send-all.ts';
import { stopBeforeSending } from './stop.ts';
import { summarise, type ImportSummary } from './summary.ts';

/** One import from its file to its result files. Yields the answers as they come, each when it is on the disk. */
export async function* run<Said extends Answer>(
  target: Target<Said>,
  options: ImportOptions,
): AsyncGenerator<Answered<Said>, ImportSummary, undefined> {
  const running = await prepare(target, options);
  const { journal, progress } = running;
  try {
    if (options.note !== undefined) journal.remember({ note: options.note });
    const stopped = stopBeforeSending(running) ?? (yield* sendAll(running));
    progress.report();
    return await summarise(running, stopped);
  } finally {
    journal.close();
  }
}
