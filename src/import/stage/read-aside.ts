import { on } from 'node:events';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { environmentOfThread } from '../../files/compile-cache.ts';
import type { FileForm, Kind } from '../kind.ts';
import { unpackParts } from './packed-parts.ts';
import type { PartPiece, PartSink } from './part-pieces.ts';
import { type PieceMessage, unpackFailure } from './serve-pieces.ts';

/** To start a thread takes as long as to read a smaller file. */
export const asideFromBytes = 2 * 1024 * 1024;

/** What the thread is told at its start. */
export interface FileToRead {
  path: string;
  form: FileForm;
}

/** Whether a file of so many bytes is read in a thread of its own. */
export function isReadAside(bytes: number, cores: number): boolean {
  return bytes >= asideFromBytes && cores > 1;
}

/** A file that is being read in a thread of its own. */
export class ReadingAside {
  readonly #worker: Worker;
  readonly #messages: AsyncIterable<unknown[]>;
  #isStarted = false;

  constructor(thread: URL, file: FileToRead) {
    this.#worker = new Worker(thread, { workerData: file, env: environmentOfThread() });
    this.#worker.once('message', () => (this.#isStarted = true));
    this.#messages = on(this.#worker, 'message', { close: ['exit'] });
  }

  /**
   * The pieces of the file as `readPieces` gives them, read while this thread does something with those before. They are
   * read `here` when the thread cannot start: in a bundle that somebody else made, its file may not be where it should be.
   * What a thread that did start says is final, also when it says that the file cannot be read.
   */
  async *pieces(here: () => AsyncIterable<PartPiece>): AsyncGenerator<PartPiece> {
    try {
      yield* piecesFrom(this.#messages, () => this.#worker.postMessage('next'));
      return;
    } catch (error) {
      if (this.#isStarted) throw error;
    } finally {
      await this.stop();
    }
    yield* here();
  }

  /** It has told something, whether or not anybody asked. */
  get isStarted(): boolean {
    return this.#isStarted;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Begins to read a long file in a thread, before anybody asks for its lines; undefined where that gains nothing, or where this
 * process may start none.
 */
export async function startReading(
  kind: Pick<Kind, 'thread'>,
  { path, form }: FileToRead,
  cores = availableParallelism(),
): Promise<ReadingAside | undefined> {
  const { size } = await stat(path);
  const thread = isReadAside(size, cores) ? kind.thread?.(form) : undefined;
  try {
    return thread && new ReadingAside(thread, { path, form });
  } catch {
    return undefined;
  }
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
