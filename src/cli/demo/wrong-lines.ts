import type { ImportDocument } from '../view/import/import-document.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { pad, width } from '../terminal/width.ts';
import type { Teller } from './teller.ts';
import { type WrongLine, wrongLinesView } from './views.ts';

const GAP = 2;
const WIDEST = 120;
const NARROWEST = 20;

/** Tells what is wrong, by kind, with the first line of each. Reasons are shown whole: on a screen they go on below themselves. */
export async function tellWrongLines(teller: Teller, { findings }: ImportDocument): Promise<void> {
  const rows = findings.flatMap(({ lines, first: [first] }) => (first ? [{ lines, ...first }] : []));
  const { out } = teller.context;
  if (!out.isTerminal || out.look.accessible) return teller.table(wrongLinesView, rows);
  await teller.raw(`${drawTable(teller, rows)}\n`);
}

function drawTable({ say, context, number }: Teller, rows: readonly WrongLine[]): string {
  const { look } = context.out;
  const { lines, first, column, text } = say.headers;
  const cells = rows.map((row) => [number(row.lines), number(row.line), row.column ?? '', row.text] as const);
  const widths = [lines, first, column].map((header, index) =>
    Math.max(width(header), ...cells.map((row) => width(row[index] ?? ''))),
  );
  const before = widths.reduce((sum, each) => sum + each + GAP, 0);
  const room = Math.max(NARROWEST, Math.min(look.columns, WIDEST) - before);
  const sides = ['right', 'right', 'left'] as const;
  const start = (row: readonly string[]): string =>
    widths.map((each, index) => pad(row[index] ?? '', each, sides[index] ?? 'left') + ' '.repeat(GAP)).join('');
  const body = cells.map((row) => `${start(row)}${wrapText(row[3], room).join(`\n${' '.repeat(before)}`)}\n`);
  return `${look.data.bold(start([lines, first, column]) + text)}\n${body.join('')}`;
}
