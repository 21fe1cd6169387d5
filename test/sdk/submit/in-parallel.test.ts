import { expect, test } from 'vitest';
import { inParallel } from '../../../src/sdk/submit/in-parallel.ts';

test('after a failure nothing new is begun, also not what was being read at that moment', async () => {
  const second = Promise.withResolvers<undefined>();
  const items = async function* (): AsyncGenerator<number, void, undefined> {
    yield 1;
    await second.promise;
    yield 2;
  };
  const begun: number[] = [];
  const done = inParallel(items(), 2, async (item) => {
    begun.push(item);
    // The next one is asked for by then.
    await Promise.resolve();
    setImmediate(() => second.resolve(undefined));
    throw new Error(`${item} failed`);
  });
  await expect(done.next()).rejects.toThrow('1 failed');
  expect(begun).toEqual([1]);
});
