import type { ListWriter } from '../list-writer.ts';
import type { Writer } from '../../terminal/writer.ts';
import type { ShownColumn } from './columns.ts';

/** A row as `Header: value` lines: a screen reader says what each value is. */
export function accessibleList(out: Writer, columns: readonly ShownColumn[]): ListWriter {
  let between = '';
  return {
    row: async (row) => {
      const lines = columns.flatMap(({ header, text }) => (text(row) === '' ? [] : [`${header}: ${text(row)}\n`]));
      await out.write(between + lines.join(''));
      between = '\n';
    },
    end: async () => undefined,
  };
}
