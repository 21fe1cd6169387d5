import type { ListWriter } from '../list-writer.ts';
import type { Look } from '../../terminal/look.ts';
import { boxedTable } from '../table/boxed.ts';
import type { Row } from '../table/column.ts';
import { fit, saysTheSame } from '../table/fit.ts';
import { linearRow } from '../table/linear.ts';
import type { Writer } from '../../terminal/writer.ts';
import type { ShownColumn } from './columns.ts';

/** So many rows are looked at before widths are decided, and so many at most are drawn as a table. */
const SCREENFUL = 200;
const GAP = 2;

export interface TableFacts {
  readonly out: Writer;
  readonly look: Look;
  readonly columns: readonly ShownColumn[];
  /** Colours a cell by what it says. */
  readonly paint: (text: string, path: string, row: unknown) => string;
  /** Tells which columns are not there. */
  readonly hidden: (hidden: Hidden) => Promise<void>;
}

/** These columns are left out, for want of room or because every row says the same. */
export interface Hidden {
  readonly noRoom: readonly string[];
  readonly same: readonly { readonly header: string; readonly value: string }[];
}

/** A screenful as a table; more, or in a pipe, as plain lines whose widths are those of the first screenful. */
export function tableList(facts: TableFacts): ListWriter {
  const waiting: unknown[] = [];
  let lines: ((row: unknown) => string) | undefined;

  const flush = async (): Promise<void> => {
    const layout = layOut(facts, waiting);
    await facts.hidden(layout.hidden);
    lines = layout.line;
    await facts.out.write(layout.head + waiting.map(layout.line).join(''));
  };
  return {
    row: async (row) => {
      if (lines) return facts.out.write(lines(row));
      waiting.push(row);
      if (waiting.length > SCREENFUL) await flush();
    },
    flush: async () => {
      if (!lines && waiting.length > 0) await flush();
    },
    end: async () => {
      if (lines || waiting.length === 0) return;
      if (!facts.out.isTerminal) return flush();
      await drawTable(facts, waiting);
    },
  };
}

function widthsOf({ out, look, columns }: TableFacts, rows: readonly (readonly string[])[]): Map<number, number> {
  return fit(columns, rows, out.isTerminal ? look.columns : Infinity, GAP);
}

function withValues(facts: TableFacts, rows: readonly unknown[]): TableFacts {
  return {
    ...facts,
    columns: facts.columns.filter(({ hideEmpty, text }) => !hideEmpty || rows.some((row) => saysSomething(text(row)))),
  };
}

function findHidden(
  columns: readonly ShownColumn[],
  rows: readonly Row[],
  widths: ReadonlyMap<number, number>,
): Hidden {
  const left = columns.flatMap((column, index) => (widths.has(index) ? [] : [{ column, index }]));
  const isSame = ({ column, index }: (typeof left)[number]): boolean => saysTheSame(column, index, rows);
  return {
    noRoom: left.filter((one) => !isSame(one)).map(({ column }) => column.header),
    same: left.filter(isSame).map(({ column: { header }, index }) => ({ header, value: rows[0]?.[index] ?? '' })),
  };
}

/** A column that counts nothing in any row is as good as empty. */
function saysSomething(text: string): boolean {
  return text !== '' && text !== '0';
}

function layOut(all: TableFacts, sample: readonly unknown[]) {
  const facts = withValues(all, sample);
  const { look } = facts;
  // The rows after the first screenful may differ.
  const columns = facts.columns.map((column) => ({ ...column, hideSame: false }));
  const ellipsis = facts.out.isTerminal ? look.ellipsis : undefined;
  const cells = (row: unknown): string[] => columns.map(({ text }) => text(row));
  const rows = sample.map(cells);
  const widths = widthsOf({ ...facts, columns }, rows);
  const headers = columns.map(({ header }) => header);
  return {
    hidden: findHidden(columns, rows, widths),
    head: look.data.bold(linearRow(headers, columns, widths, ellipsis).trimEnd()) + '\n',
    line: (row: unknown) => linearRow(cells(row), columns, widths, ellipsis),
  };
}

async function drawTable(all: TableFacts, rows: readonly unknown[]): Promise<void> {
  const facts = withValues(all, rows);
  const { out, look, columns, paint } = facts;
  const cells = rows.map((row) => columns.map(({ text }) => text(row)));
  const widths = widthsOf(facts, cells);
  const style = {
    rule: look.rule,
    ellipsis: look.ellipsis,
    head: (text: string) => look.data.bold(text),
    paint: (text: string, row: number, column: number) => paint(text, columns[column]?.path ?? '', rows[row]),
  };
  await out.write(await boxedTable(cells, columns, widths, style));
  await facts.hidden(findHidden(columns, cells, widths));
}
