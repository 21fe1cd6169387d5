import { parentPort, workerData } from 'node:worker_threads';
import { StartError } from '../start/start-error.ts';
import { createPracticePortal, type PracticeOptions } from './practice-portal.ts';

/** The thread tells whoever started it where the portal is, or why there is none. */
export type WorkerMessage =
  | { url: string }
  | { start: Pick<StartError, 'code' | 'params'> }
  | { error: { name: string; code?: string; message: string } };

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function toErrorMessage(error: unknown): WorkerMessage {
  if (error instanceof StartError) return { start: { code: error.code, params: error.params } };
  if (!(error instanceof Error)) return { error: { name: 'Error', message: String(error) } };
  const { name, message } = error;
  return { error: { name, message, ...('code' in error && typeof error.code === 'string' && { code: error.code }) } };
}

try {
  const { close, url } = await createPracticePortal(workerData as PracticeOptions);
  // Any message asks the thread to finish its work and end.
  parentPort?.once('message', () => void close().finally(() => parentPort?.close()));
  tell({ url });
} catch (error) {
  tell(toErrorMessage(error));
  parentPort?.close();
}
