import type { ListWriter } from '../list-writer.ts';
import { pick, type Selection } from '../select.ts';
import type { Writer } from '../../terminal/writer.ts';

/** One document, in the shape of the API: `{ "items": [...], "nextCursor": null }`. */
export function jsonList(out: Writer, selection: Selection): ListWriter {
  const items: unknown[] = [];
  return {
    row: async (row) => void items.push(pick(row, selection)),
    end: (nextCursor) => out.write(jsonText({ items, nextCursor })),
  };
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
