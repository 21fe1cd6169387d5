import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../../src/sdk/submit/batches.ts';
import type { DeclarationInput } from '../../../src/index.ts';
import { created, createAll, declaration, referencesIn } from '../support/answers.ts';
import { clientFor, failure } from '../support/client-for.ts';
import { drop, faultServer, json, problem, silence, type Step } from '../support/fault-server.ts';

function references(count: number) {
  return Array.from({ length: count }, (_, at) => `r${at}`);
}

function declarations(count: number) {
  return references(count).map((reference) => declaration(reference));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('every declaration has its outcome, with its input and its place', async () => {
  const server = await faultServer(createAll);
  const { client } = clientFor(server);
  const outcomes = await collect(client.declarations.submit(declarations(1001)));
  const inOrder = outcomes.toSorted((a, b) => a.index - b.index);
  expect(inOrder.map(({ input }) => input.reference)).toEqual(references(1001));
  expect(inOrder.map(({ result }) => result.reference)).toEqual(references(1001));
  expect(server.received.map(({ body }) => referencesIn(body).length).toSorted()).toEqual([1, 200, 200, 200, 200, 200]);
});

test('a declaration with a mistake is answered by itself', async () => {
  const rejected = { ...created('r1', 1), outcome: 'rejected', declarationId: null, status: null };
  const server = await faultServer(json({ results: [created('r0', 1), rejected] }));
  const { client } = clientFor(server);
  const wrong = declaration('r1', { month: 'october' });
  const outcomes = await collect(client.declarations.submit([declaration('r0'), wrong]));
  expect(outcomes.map(({ input, result }) => [input.reference, result.outcome])).toEqual([
    ['r0', 'created'],
    ['r1', 'rejected'],
  ]);
});

test('nothing to submit is nothing to send', async () => {
  const server = await faultServer(createAll);
  const { client } = clientFor(server);
  expect(await collect(client.declarations.submit([]))).toEqual([]);
  expect(server.received).toEqual([]);
});

test('at most so many batches are under way, and what is answered first comes first', async () => {
  const open: (() => void)[] = [];
  const server = await faultServer((response, request) => {
    open.push(() => createAll(response, request));
  });
  const { client } = clientFor(server);
  const outcomes = client.declarations.submit(declarations(5), { batchSize: 1, concurrency: 2 });
  const first = outcomes.next();
  while (open.length < 2) await setImmediate();
  open[1]?.();
  expect(await first).toMatchObject({ value: { index: 1, input: { reference: 'r1' } } });
  expect(server.received).toHaveLength(2);
  const rest = collect(outcomes);
  for (const next of [0, 2, 3, 4]) {
    while (open.length <= next) await setImmediate();
    open[next]?.();
  }
  expect((await rest).map(({ index }) => index).toSorted()).toEqual([0, 2, 3, 4]);
});

test('a source that is slow does not hold up the outcomes of what was sent', async () => {
  const server = await faultServer(createAll);
  const { client } = clientFor(server);
  const { promise: lateOne, resolve } = Promise.withResolvers<void>();
  const seen: string[] = [];
  async function* source(): AsyncGenerator<DeclarationInput> {
    yield* declarations(2);
    await lateOne;
    yield declaration('late');
  }
  for await (const { input } of client.declarations.submit(source(), { batchSize: 1 })) {
    seen.push(input.reference);
    // batches of one are cut when the next declaration is known
    if (input.reference === 'r0') resolve();
  }
  expect(seen.toSorted()).toEqual(['late', 'r0', 'r1']);
});

describe('when a batch fails', () => {
  const failsAt =
    (reference: string, fault: Step): Step =>
    (response, request) =>
      (referencesIn(request.body).includes(reference) ? fault : createAll)(response, request);

  test('outcomes that are known are told before the error, and no other batch is begun', async () => {
    const server = await faultServer(failsAt('r2', problem(403, 'not-allowed')));
    const { client } = clientFor(server);
    const seen: number[] = [];
    const error = await failure(
      (async () => {
        const options = { batchSize: 1, concurrency: 1 };
        for await (const { index } of client.declarations.submit(declarations(9), options)) seen.push(index);
      })(),
    );
    expect(error).toMatchObject({ code: 'not-allowed', operation: 'declarations.batch' });
    expect(seen).toEqual([0, 1]);
    expect(server.received).toHaveLength(3);
  });

  test('it was made again first, under its own key', async () => {
    const server = await faultServer(drop, createAll);
    const { client } = clientFor(server);
    expect(await collect(client.declarations.submit(declarations(2)))).toHaveLength(2);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
  });

  test('because the source does, what was sent is told first', async () => {
    const server = await faultServer(createAll);
    const { client } = clientFor(server);
    const broken = new Error('the file ends here');
    function* source(): Generator<DeclarationInput> {
      yield* declarations(3);
      throw broken;
    }
    const seen: number[] = [];
    const submitting = (async () => {
      for await (const { index } of client.declarations.submit(source(), { batchSize: 1 })) seen.push(index);
    })();
    await expect(submitting).rejects.toBe(broken);
    expect(seen).toEqual([0, 1]);
  });
});

test('who stops listening ends what is under way, and the source', async () => {
  const server = await faultServer(createAll, silence);
  const { client } = clientFor(server);
  let ended = false;
  function* source(): Generator<DeclarationInput> {
    try {
      for (const reference of references(1000)) yield declaration(reference);
    } finally {
      ended = true;
    }
  }
  for await (const _ of client.declarations.submit(source(), { batchSize: 1 })) break;
  while (!ended || server.abandoned < server.received.length - 1) await setImmediate();
  expect(server.received.length).toBeLessThanOrEqual(5);
});

test('a signal ends it', async () => {
  const stop = new AbortController();
  const server = await faultServer(createAll, () => stop.abort());
  const { client } = clientFor(server);
  const options = { batchSize: 1, concurrency: 1, signal: stop.signal };
  const seen: number[] = [];
  const error = await failure(
    (async () => {
      for await (const { index } of client.declarations.submit(declarations(9), options)) seen.push(index);
    })(),
  );
  expect(error.code).toBe('aborted');
  expect(seen).toEqual([0]);
});

describe('batches', () => {
  const sizes = async (inputs: DeclarationInput[], count: number, bytes: number) =>
    (await collect(batchesOf(inputs, { count, bytes }))).map((batch) => batch.declarations.length);
  const size = Buffer.byteLength(JSON.stringify(declaration('r0')));

  test.each([
    ['by number', 5, 2, 1e6, [2, 2, 1]],
    ['by number, without a rest', 4, 2, 1e6, [2, 2]],
    ['by bytes', 5, 100, 3 * (size + 1), [3, 2]],
    ['one that is larger than a batch goes alone', 3, 100, 10, [1, 1, 1]],
  ])('%s', async (_name, total, count, bytes, expected) => {
    expect(await sizes(declarations(total), count, bytes)).toEqual(expected);
  });

  test('their text is JSON of what they hold, whatever its alphabet', async () => {
    const inputs = [declaration('één'), declaration('“twee”'), declaration('三')];
    const [batch] = await collect(batchesOf(inputs, { count: 9, bytes: 1e6 }));
    expect(JSON.parse(batch?.body ?? '')).toEqual({ declarations: inputs });
  });
});
