import type { MessagePort } from 'node:worker_threads';
import { BrokenFileError } from '../file/broken-file.ts';
import type { FileProblem } from '../finding.ts';
import { PartPacker, type PackedParts } from './packed-parts.ts';
import type { PartPiece, PartsEnd } from './part-pieces.ts';

/** What a thread that reads a file says. */
export type PieceMessage =
  | { bytes: number; sum: string; parts: PackedParts; end: PartsEnd | undefined; failed: ReadFailure | undefined }
  | { parts: undefined; failed: ReadFailure };

/** An error as it goes from one thread to another, which leaves its class and its fields behind. */
export type ReadFailure = { problems: readonly FileProblem[] } | { error: unknown; code: unknown };

/** So many pieces may wait for who asked for them, so that memory stays flat when they cannot keep up. */
export const piecesAhead = 16;

/** Sends the pieces of a file to another thread, which answers each with any message when it was dealt with. */
export async function servePieces(
  port: MessagePort,
  pieces: AsyncIterable<PartPiece>,
  headWidth: number,
): Promise<void> {
  const room = new Room(port);
  const packer = new PartPacker(headWidth);
  try {
    for await (const piece of pieces) {
      await room.wait();
      const failed = failureOf(() => piece.each(packer.add));
      // What stands before the place of an error is handed over all the same: something may be wrong with it that is told first.
      const parts = packer.take();
      const { bytes, sum, end } = piece;
      const message: PieceMessage = { bytes, sum, parts, end, failed };
      port.postMessage(message, [parts.numbers.buffer]);
      if (failed !== undefined) return;
    }
  } catch (error) {
    port.postMessage({ parts: undefined, failed: packFailure(error) } satisfies PieceMessage);
  } finally {
    // A thread that listens to nobody ends.
    room.close();
  }
}

function failureOf(work: () => void): ReadFailure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return packFailure(error);
  }
}

function packFailure(error: unknown): ReadFailure {
  if (error instanceof BrokenFileError) return { problems: error.problems };
  return { error, code: error instanceof Error && 'code' in error ? error.code : undefined };
}

/** The error as the other thread had it. */
export function unpackFailure(failure: ReadFailure): unknown {
  if ('problems' in failure) return new BrokenFileError(failure.problems);
  const { error, code } = failure;
  return error instanceof Error && code !== undefined ? Object.assign(error, { code }) : error;
}

class Room {
  readonly #port: MessagePort;
  #left = piecesAhead;
  #wake: (() => void) | undefined;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on('message', this.#add);
  }

  readonly #add = (): void => {
    this.#left += 1;
    this.#wake?.();
  };

  async wait(): Promise<void> {
    while (this.#left === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#left -= 1;
  }

  close(): void {
    this.#port.off('message', this.#add);
  }
}
