import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { environmentOfThread } from '../../files/compile-cache.ts';
import type { FileForm } from '../kind.ts';
import { unpackParts } from './packed-parts.ts';
import type { PartPiece, PartSink } from './part-pieces.ts';
import { type PieceMessage, unpackFailure } from './serve-pieces.ts';

/** To start a thread takes as long as to read a smaller file. */
const asideFromBytes = 2 * 1024 * 1024;

/** What the thread is told at its start. */
export interface FileToRead {
  path: string;
  form: FileForm;
}

/** Whether a file of so many bytes is read in a thread of its own. */
export function isReadAside(bytes: number, cores = availableParallelism()): boolean {
  return bytes >= asideFromBytes && cores > 1;
}

/**
 * The pieces of a file as `readPieces` gives them, read in a thread of their own while this one does something with those
 * before. They are read `here` when that thread cannot start: in a bundle that somebody else made, its file may not be where
 * it should be. What a thread that did start says is final, also when it says that the file cannot be read.
 */
export async function* readAside(
  thread: URL,
  file: FileToRead,
  here: () => AsyncIterable<PartPiece>,
): AsyncGenerator<PartPiece> {
  const worker = new Worker(thread, { workerData: file, env: environmentOfThread() });
  let isStarted = false;
  worker.once('message', () => (isStarted = true));
  try {
    const messages = on(worker, 'message', { close: ['exit'] });
    yield* piecesFrom(messages, () => worker.postMessage('next'));
    return;
  } catch (error) {
    if (isStarted) throw error;
  } finally {
    await worker.terminate();
  }
  yield* here();
}

/** The pieces that another thread sends by `servePieces`; `next` tells it that one was dealt with. */
export async function* piecesFrom(messages: AsyncIterable<unknown[]>, next: () => void): AsyncGenerator<PartPiece> {
  for await (const [said] of messages) {
    const message = said as PieceMessage;
    if (message.parts === undefined) throw unpackFailure(message.failed);
    const { bytes, sum, parts, end, failed } = message;
    const each = (take: PartSink): void => {
      unpackParts(parts, take);
      if (failed !== undefined) throw unpackFailure(failed);
    };
    yield { bytes, sum, each, ...(end && { end }) };
    if (end !== undefined) return;
    next();
  }
  throw new Error('The thread that reads a file has ended before the file did');
}
