import { hash } from 'node:crypto';
import { batchLimit } from '../../contract/limits.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { batchesOf } from '../../sdk/submit/batches.ts';
import { inParallel } from '../../sdk/submit/in-parallel.ts';
import type { StagedDeclaration } from '../group/staged-declaration.ts';
import type { Answered } from './result-store.ts';

export interface SendOptions {
  client: PgbClient;
  /** The run of the job, part of the key of each batch. */
  run: string;
  dryRun: boolean;
  batchSize: number;
  concurrency: number;
  /** Begins nothing new; what is under way is still waited for. */
  drain: AbortSignal;
  /** Stops at once. */
  signal?: AbortSignal | undefined;
}

const batchBytes = 4 * 1024 * 1024;

/** Sends declarations in batches, and yields the answers of each batch as it comes. */
export async function* send(
  declarations: Iterable<StagedDeclaration>,
  { client, run, dryRun, batchSize, concurrency, drain, signal }: SendOptions,
): AsyncGenerator<Answered[], void, undefined> {
  const ids = new Map<string, StagedDeclaration>();
  const inputs = function* () {
    for (const declaration of declarations) {
      if (drain.aborted) return;
      ids.set(declaration.input.reference, declaration);
      yield declaration.input;
    }
  };
  const batches = batchesOf(inputs(), { count: Math.min(batchSize, batchLimit), bytes: batchBytes });
  yield* inParallel(batches, concurrency, async ({ declarations: batch, body }) => {
    const options = { signal, body, idempotencyKey: keyOf(run, batch) };
    const { results } = dryRun
      ? await client.declarations.check({ declarations: batch }, { signal, body })
      : await client.declarations.batch({ declarations: batch }, options);
    return results.map((result, index): Answered => {
      const reference = batch[index]?.reference ?? '';
      const declaration = ids.get(reference);
      ids.delete(reference);
      if (declaration === undefined) throw new Error('The portal answered for a declaration that was not sent');
      return { declaration, result };
    });
  });
}

/** The same batch of a run has the same key in every process, so that the portal replays its answer. */
const keyOf = (run: string, batch: readonly DeclarationInput[]): string =>
  `csv-${hash('sha256', [run, ...batch.map(({ reference }) => reference)].join('\n'), 'hex')}`;
