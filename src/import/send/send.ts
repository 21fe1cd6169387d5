import { hash } from 'node:crypto';
import { inParallel } from '../../sdk/submit/in-parallel.ts';
import type { Batch, SentItem } from '../item.ts';
import type { Answer, Destination } from '../destination.ts';
import { isUnacceptable, UnacceptableItems } from './unacceptable-items.ts';
import type { AdaptiveConcurrency } from './adaptive-concurrency.ts';
import type { Pace } from './pace.ts';

export interface SendOptions<Said extends Answer> {
  destination: Destination<Said>;
  /** The run of the job, part of the key of each batch. */
  run: string;
  concurrency: AdaptiveConcurrency;
  pace: Pace;
  /** A function that is told the second half of a batch that is sent in halves. */
  onHalved?: ((second: readonly SentItem[]) => void) | undefined;
  /** When it is aborted nothing new is sent; the answers to what was sent are still waited for. */
  drain: AbortSignal;
  /** When it is aborted everything stops at once. */
  signal?: AbortSignal | undefined;
}

export interface Answered<Said extends Answer = Answer> {
  item: SentItem;
  answer: Said;
}

/** Pairs each item with its answer, in their order. */
export function pairWithAnswers<Said extends Answer>(
  items: readonly SentItem[],
  answers: readonly Said[],
): Answered<Said>[] {
  return items.flatMap((item, at) => (answers[at] === undefined ? [] : [{ item, answer: answers[at] }]));
}

/** Sends batches, and yields the answers of each as they come. */
export async function* send<Said extends Answer>(
  batches: Iterable<Batch> | AsyncIterable<Batch>,
  options: SendOptions<Said>,
): AsyncGenerator<Answered<Said>[], void, undefined> {
  const { concurrency, pace, drain } = options;
  const unacceptable = new UnacceptableItems();
  const open = async function* () {
    for await (const batch of batches) {
      await pace.turn(batch.items.length, drain);
      if (drain.aborted) return;
      yield batch;
    }
  };
  const answers = inParallel(
    open(),
    () => concurrency.limit,
    ({ items }) => answersTo(items, options, unacceptable),
  );
  for await (const parts of answers) for (const part of parts) yield part;
}

/**
 * Sends a batch. A batch that the portal cannot take is halved until the item that it cannot take stands alone, so that
 * one declaration does not hold up the others. Each half is answered by itself.
 */
async function answersTo<Said extends Answer>(
  items: readonly SentItem[],
  options: SendOptions<Said>,
  unacceptable: UnacceptableItems,
): Promise<Answered<Said>[][]> {
  const { destination, run, concurrency, pace, onHalved, drain, signal } = options;
  try {
    const answers = await concurrency.measure(items.length, () => destination.answer(items, keyOf(run, items), signal));
    unacceptable.notePassed();
    return [pairWithAnswers(items, answers)];
  } catch (error) {
    if (!isUnacceptable(error)) throw error;
    if (items.length === 1) return [[{ item: items[0] as SentItem, answer: unacceptable.reject(error) as Said }]];
    const middle = Math.ceil(items.length / 2);
    onHalved?.(items.slice(middle));
    const parts: Answered<Said>[][] = [];
    for (const half of [items.slice(0, middle), items.slice(middle)]) {
      await pace.turn(half.length, drain);
      parts.push(...(await answersTo(half, options, unacceptable)));
    }
    return parts;
  }
}

/**
 * Makes the key of a batch. The same batch of a run has the same key in every process, so that the portal replays its
 * answer.
 */
function keyOf(run: string, items: readonly SentItem[]): string {
  return `csv-${hash('sha256', [run, ...items.map(({ reference }) => reference)].join('\n'), 'hex')}`;
}
