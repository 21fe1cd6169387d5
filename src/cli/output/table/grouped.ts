import type { Look } from '../../terminal/look.ts';
import { width } from '../../terminal/width.ts';

export interface Group {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

const GAP = 2;
const NARROWEST = 20;

/** Draws labels and values below titles, long values over several lines, as wide as the terminal at most. */
export async function groupedTable(groups: readonly Group[], look: Look): Promise<string> {
  if (look.accessible) return groups.map(accessibleGroup).join('\n');
  const { default: Table } = await import('cli-table3');
  const label = Math.max(...groups.flatMap(({ rows }) => rows.map((row) => width(row.label))));
  const value = Math.max(NARROWEST, look.columns - label - GAP);
  const bare = { top: '', bottom: '', left: '', right: '', mid: '', middle: ' '.repeat(GAP) };
  const corners = { 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom-mid': '', 'bottom-left': '' };
  const joints = { 'bottom-right': '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  return groups
    .map(({ title, rows }) => {
      const table = new Table({
        chars: { ...bare, ...corners, ...joints },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        colWidths: [label, value],
        wordWrap: true,
      });
      table.push(...rows.map((row) => [row.label, row.lines.join('\n')]));
      const rule = look.rule.repeat(Math.min(look.columns, label + GAP + value));
      return `${look.people.bold(title)}\n${rule}\n${table.toString().replace(/ +$/gm, '')}\n`;
    })
    .join('\n');
}

function accessibleGroup({ title, rows }: Group): string {
  return `${title}\n${rows.flatMap(({ label, lines }) => lines.map((line) => `${label}: ${line}\n`)).join('')}`;
}
