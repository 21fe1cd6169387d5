import { describe, expect, test } from 'vitest';
import { pickNamed } from '../../../src/cli/output/pick-named.ts';
import { useRecorded } from '../support/recorded.ts';

const portal = useRecorded();

function asHolder(line: string) {
  return portal.as('holder', line.split(' '));
}

describe('the fields of an answer that has no view', () => {
  const list = {
    items: [
      { id: 1, holder: { id: 2, name: 'x' } },
      { id: 3, end: 4 },
    ],
    nextCursor: 'next',
  };
  test.each([
    ['of a record', { id: 1, name: 'x' }, 'id', { id: 1 }],
    ['inside a record', { a: { b: 1, c: 2 }, d: 3 }, 'a.b, d', { a: { b: 1 }, d: 3 }],
    ['of each row', list, 'id', { items: [{ id: 1 }, { id: 3 }], nextCursor: 'next' }],
    ['that some rows have', list, 'end', { items: [{}, { end: 4 }], nextCursor: 'next' }],
    ['of results', { results: [{ id: 1, outcome: 'x' }] }, 'outcome', { results: [{ outcome: 'x' }] }],
    ['of no rows', { items: [], nextCursor: null }, 'id', { items: [], nextCursor: null }],
    ['that were not asked for', list, undefined, list],
  ])('%s', (_, answer, fields, picked) => expect(pickNamed(answer, fields)).toEqual(picked));

  test.each([
    ['of a record', { id: 1 }, 'idd', ['id']],
    ['of a row', list, 'holder.nme', ['id', 'holder', 'holder.id', 'holder.name', 'end']],
    ['of no record', 'text', 'id', []],
  ])('that are unknown, %s, name those that there are', (_, answer, fields, allowed) =>
    expect(() => pickNamed(answer, fields)).toThrow(
      expect.objectContaining({ code: 'unknown-field', params: expect.objectContaining({ allowed }) }),
    ),
  );
});

test('pgb api obeys --fields as the other commands do', async () => {
  const ask = async (line: string) => JSON.parse((await asHolder(line)).stdout);
  expect(Object.keys(await ask('api GET /me --fields role,name')).sort()).toEqual(['name', 'role']);
  const own = await ask('declaration list --limit 2 --fields id,status -o json');
  expect(await ask('api GET /declarations?limit=2 --fields id,status')).toEqual(own);
  const { code, stderr } = await asHolder('api GET /me --fields rol');
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean role?');
});
