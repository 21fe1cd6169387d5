import { expect, test } from 'vitest';
import { mostCalls, mostWeight, takeGroup } from '../../../../src/portal/pipeline/perform/waiting-write.ts';

function waiting(key?: string, weight = 1) {
  const write = { caller: 'caller', sender: 'sender', operation: 'declarations.create', bodyHash: 'hash' };
  return { idempotent: key === undefined ? undefined : { ...write, key }, weight };
}

/** The keys of each group that is taken until nobody waits. */
function keysOfGroups(queue: ReturnType<typeof waiting>[]): (string | undefined)[][] {
  const groups: (string | undefined)[][] = [];
  for (let group = takeGroup(queue); group.length > 0; group = takeGroup(queue))
    groups.push(group.map(({ idempotent }) => idempotent?.key));
  return groups;
}

test('all that waits is taken, in the order in which it came', () => {
  expect(keysOfGroups([waiting('a'), waiting(), waiting('b'), waiting()])).toEqual([['a', undefined, 'b', undefined]]);
});

test('the second with a key waits for what comes of the first, and all after it wait for it', () => {
  const keys = ['a', 'b', 'a', 'c', 'b'];
  expect(keysOfGroups(keys.map((key) => waiting(key)))).toEqual([
    ['a', 'b'],
    ['a', 'c', 'b'],
  ]);
});

test('no more than so many are taken', () => {
  const queue = Array.from({ length: 2 * mostCalls + 1 }, () => waiting());
  expect(keysOfGroups(queue).map(({ length }) => length)).toEqual([mostCalls, mostCalls, 1]);
});

test('no more lines than so many are taken, unless one has more by itself', () => {
  const most = mostWeight;
  const queue = [waiting('a', most - 1), waiting('b', 1), waiting('c', 1), waiting('d', most + 1), waiting('e', most)];
  expect(keysOfGroups(queue)).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
});
