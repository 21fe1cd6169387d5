import type { ListWriter } from '../list-writer.ts';
import { pick, type Selection } from '../select.ts';
import type { Writer } from '../../terminal/writer.ts';

/**
 * One document, in the shape of the API: `{ "items": [...], "nextCursor": null }`. It is written as it comes: a list of
 * hundreds of thousands is never in memory. Nothing is written before the first row, or the end, is there. A list that breaks
 * off is a document too: the rows that came, and the error.
 */
export function jsonList(out: Writer, selection: Selection): ListWriter {
  let isBegun = false;
  const close = (name: string, value: unknown): Promise<void> =>
    out.write(`\n  ],\n  "${name}": ${indented(value, 2)}\n}\n`);
  return {
    row: (row) => {
      const opening = isBegun ? ',\n' : '{\n  "items": [\n';
      isBegun = true;
      return out.write(`${opening}    ${indented(pick(row, selection), 4)}`);
    },
    end: (nextCursor) => (isBegun ? close('nextCursor', nextCursor) : out.write(jsonText({ items: [], nextCursor }))),
    fail: (error) => (isBegun ? close('error', error) : out.write(jsonText({ error }))),
  };
}

/** No text in JSON holds a line break of its own. */
function indented(item: unknown, by: number): string {
  return JSON.stringify(item, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}

export function ndjsonList(out: Writer, selection: Selection): ListWriter {
  return {
    row: (row) => out.write(`${JSON.stringify(pick(row, selection))}\n`),
    end: async () => undefined,
  };
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
