import { describe, expect, test } from 'vitest';
import type { Batch, SentItem } from '../../../src/import/item.ts';
import type { Answer, Destination } from '../../../src/import/destination.ts';
import { AdaptiveConcurrency } from '../../../src/import/send/adaptive-concurrency.ts';
import { Pace } from '../../../src/import/send/pace.ts';
import { send } from '../../../src/import/send/send.ts';
import { PgbError } from '../../../src/sdk/errors/pgb-error.ts';

function item(id: number): SentItem {
  return { id, reference: `r${id}`, json: '{}', lineCount: 1, seconds: [] };
}

function batch(...ids: number[]): Batch {
  return { items: ids.map(item) };
}

function created({ id }: SentItem): Answer {
  return {
    outcome: 'created',
    recordId: `D${id}`,
    status: 'awaiting-holder',
    totalCents: 0,
    issues: [],
  };
}

async function sent(batches: readonly Batch[], destination: Destination): Promise<{ id: number; answer: Answer }[]> {
  const concurrency = new AdaptiveConcurrency({ concurrency: 4 });
  const drain = new AbortController().signal;
  const all: { id: number; answer: Answer }[] = [];
  for await (const answers of send(batches, { destination, run: 'run', concurrency, pace: new Pace(undefined), drain }))
    for (const { item: each, answer } of answers) all.push({ id: each.id, answer });
  return all.sort((one, other) => one.id - other.id);
}

describe('a batch that the portal cannot take', () => {
  test.each([
    ['too-large', 'ITEM_TOO_LARGE'],
    ['internal-error', 'PORTAL_FAILED'],
  ] as const)('for %s is halved until the bad one stands alone', async (code, found) => {
    const sizes: number[] = [];
    const answers = await sent([batch(1, 2, 3, 4, 5, 6, 7, 8)], {
      answer: (items) => {
        sizes.push(items.length);
        if (items.some(({ id }) => id === 6)) throw new PgbError(code, '', { requestId: 'abc' });
        return Promise.resolve(items.map(created));
      },
    });
    expect(answers.map(({ answer }) => answer.outcome)).toEqual([
      ...Array<string>(5).fill('created'),
      'rejected',
      ...Array<string>(2).fill('created'),
    ]);
    expect(answers[5]?.answer.issues).toMatchObject([{ code: found, params: { found: 'abc' } }]);
    expect(sizes).toEqual([8, 4, 4, 2, 1, 1, 2]);
  });

  test('because it can take nothing at all is an error, after a few', async () => {
    const failing = sent([batch(...Array.from({ length: 64 }, (_, id) => id))], {
      answer: () => Promise.reject(new PgbError('internal-error', '')),
    });
    await expect(failing).rejects.toMatchObject({ code: 'internal-error' });
  });

  test('has the same keys in every run', async () => {
    const run = async (): Promise<string[]> => {
      const keys: string[] = [];
      await sent([batch(1, 2), batch(3)], {
        answer: (items, key) => {
          keys.push(key);
          if (items.length > 1) throw new PgbError('too-large', '');
          return Promise.resolve(items.map(created));
        },
      });
      return keys.sort();
    };
    expect(await run()).toEqual(await run());
    expect(new Set(await run()).size).toBe(4);
  });
});

test('what was answered before a failure is not lost', async () => {
  const seen: number[] = [];
  const drain = new AbortController().signal;
  const destination: Destination = {
    answer: (items) =>
      items[0]?.id === 2 ? Promise.reject(new PgbError('unavailable', '')) : Promise.resolve(items.map(created)),
  };
  const options = {
    destination,
    run: 'run',
    concurrency: new AdaptiveConcurrency({ concurrency: 2 }),
    pace: new Pace(undefined),
    drain,
  };
  const all = (async () => {
    for await (const answers of send([batch(1), batch(2), batch(3)], options))
      for (const { item: each } of answers) seen.push(each.id);
  })();
  await expect(all).rejects.toMatchObject({ code: 'unavailable' });
  expect(seen).toContain(1);
});
