import { batchLimit } from '../../contract/limits.ts';
import type { DeclarationResult } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { OperationCaller } from '../operation-caller.ts';
import type { CallOptions } from '../options.ts';
import { batchesOf, type Batch } from './batches.ts';
import { inParallel } from './in-parallel.ts';
import { submitDefaults } from './submit-defaults.ts';

/** These options say how many declarations go in a request, and how many requests at once. */
export interface SubmitOptions extends Omit<CallOptions, 'idempotencyKey' | 'body'> {
  /** Declarations in one request; 200 when absent. */
  batchSize?: number | undefined;
  /** Bytes in one request; 4 MiB when absent. */
  batchBytes?: number | undefined;
  /** Requests at the same time; 4 when absent. */
  concurrency?: number | undefined;
}

/** The answer of the portal to one declaration. */
export interface Submission {
  input: DeclarationInput;
  /** The place of the declaration in what was given, from 0: outcomes come in the order in which batches are answered. */
  index: number;
  result: DeclarationResult;
}

/** A declaration with a mistake is sent as well: the portal answers each one by itself. */
export async function* submit(
  caller: OperationCaller,
  declarations: Iterable<DeclarationInput> | AsyncIterable<DeclarationInput>,
  {
    batchSize = 200,
    batchBytes = submitDefaults.batchBytes,
    concurrency = submitDefaults.concurrency,
    signal,
    ...options
  }: SubmitOptions,
): AsyncGenerator<Submission, void, undefined> {
  const stop = new AbortController();
  const anyStop = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const batches = batchesOf(declarations, { count: Math.min(batchSize, batchLimit), bytes: batchBytes });
  const send = async (batch: Batch): Promise<Submission[]> => {
    const { declarations: inputs, body, start } = batch;
    const answer = await caller.call({
      name: 'declarations.batch',
      ids: [],
      input: { declarations: inputs },
      options: { ...options, signal: anyStop, body },
    });
    return submissions(inputs, start, (answer as { results: DeclarationResult[] }).results);
  };
  try {
    for await (const done of inParallel(batches, concurrency, send)) yield* done;
  } finally {
    // A caller who stops listening does not want the batches that are under way.
    stop.abort();
  }
}

/** There are as many results as declarations: an answer in which they differ is not believed. */
function submissions(
  inputs: readonly DeclarationInput[],
  start: number,
  results: readonly DeclarationResult[],
): Submission[] {
  return results.flatMap((result, at) => {
    const input = inputs[at];
    return input === undefined ? [] : [{ input, index: start + at, result }];
  });
}
