import fc from '../../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { jsonList } from '../../../../src/cli/output/formats/json.ts';
import type { Writer } from '../../../../src/cli/terminal/writer.ts';

const everything = { fields: [], sections: [], chosen: false };

function written() {
  const texts: string[] = [];
  const writer = { write: async (text: string) => void texts.push(text) } as unknown as Writer;
  return { texts, list: jsonList(writer, everything) };
}

test('a list that is written as it comes is the document that it is as a whole', async () => {
  const anyRows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(anyRows, fc.option(fc.string()), async (items, nextCursor) => {
      const { texts, list } = written();
      for (const item of items) await list.row(item);
      await list.end(nextCursor);
      expect(texts.join('')).toBe(`${JSON.stringify({ items, nextCursor }, null, 2)}\n`);
    }),
  );
});

test('a list that breaks off is the document of what came and of the reason', async () => {
  const error = { code: 'forbidden', issues: [{ code: 'x' }] };
  for (const items of [[], [{ id: 'A0000001' }], [{ id: 'A0000001' }, { id: 'A0000002' }]]) {
    const { texts, list } = written();
    for (const item of items) await list.row(item);
    await list.fail?.(error);
    const document = items.length === 0 ? { error } : { items, error };
    expect(texts.join('')).toBe(`${JSON.stringify(document, null, 2)}\n`);
  }
});

test('each row is written when it is there, and nothing before the first', async () => {
  const { texts, list } = written();
  expect(texts).toEqual([]);
  await list.row({ id: 'A0000001' });
  expect(texts.join('')).toContain('A0000001');
  await list.row({ id: 'A0000002' });
  expect(texts.join('')).toContain('A0000002');
});
