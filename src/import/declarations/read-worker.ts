import { parentPort, workerData } from 'node:worker_threads';
import { readPieces } from '../stage/part-pieces.ts';
import type { FileToRead } from '../stage/read-aside.ts';
import { servePieces } from '../stage/serve-pieces.ts';
import { declarations } from './kind.ts';

/** Reads a file of delivered care for the thread that stages it. */
async function read({ path, form }: FileToRead): Promise<void> {
  if (parentPort === null) return;
  const reader = await declarations.reader(form);
  await servePieces(parentPort, readPieces(path, form, reader), declarations.headColumns.length);
}

await read(workerData as FileToRead);
