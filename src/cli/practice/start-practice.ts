import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { environmentOfThread } from '../../files/compile-cache.ts';
import type { WorkerMessage } from '../../portal/practice/worker.ts';
import type { Context } from '../framework/context.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { CliError } from '../failure/cli-error.ts';
import { cliErrorOf } from './start-failure.ts';

export function practiceFolder(folder: string): string {
  return join(folder, 'practice');
}

/** Runs the practice portal in a thread of its own, so that client and portal each have a core; ends with the command. */
export function startPractice(context: Context): Promise<string> {
  return startPracticeIn(context, practiceFolder(context.folder));
}

/** The same on a folder of the caller's choice. */
export async function startPracticeIn(context: Context, dataDir: string): Promise<string> {
  makeFolder(dataDir);
  const worker = new Worker(new URL('../../portal/practice/worker.ts', import.meta.url), {
    workerData: { dataDir },
    env: environmentOfThread(),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // The log of the portal is not for a person who runs a command.
    stdout: context.surroundings.env['PGB_DEBUG'] !== '1',
    stderr: context.surroundings.env['PGB_DEBUG'] !== '1',
  });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  context.onClose(async () => {
    worker.postMessage('close');
    await ended;
  });
  return urlFrom(worker);
}

async function urlFrom(worker: Worker): Promise<string> {
  const [message] = (await once(worker, 'message').catch((error: unknown) => {
    throw practiceError((error as Error).name, error);
  })) as [WorkerMessage];
  if ('url' in message) return message.url;
  if ('start' in message) throw cliErrorOf(message.start);
  const { code, name, message: text } = message.error;
  // Nobody has typed anything yet, so the text holds nothing personal; SQLite has one code for everything.
  throw practiceError(`${code ?? name}: ${text}`, new Error(text));
}

function practiceError(reason: string, cause: unknown): CliError {
  return new CliError('practice-failed', { reason }, { cause });
}
