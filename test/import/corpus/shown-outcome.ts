import type { ReadLine } from '../../../src/import/declarations/read-line.ts';
import type { FileProblem, Finding } from '../../../src/import/finding.ts';
import { BrokenFileError } from '../../../src/import/file/broken-file.ts';
import { describeDialect } from '../../../src/import/form/describe-dialect.ts';
import { importTextsFor } from '../../../src/messages/import-texts.ts';
import { readWhole } from '../support/read-whole.ts';

// Enough to see how the lines of a longer file are read.
const few = 6;

/** What reading a file gives, as text: the verdict, the lines that are right, and what was found. */
export async function shownOutcome(path: string): Promise<string> {
  try {
    const { dialect, mapping, lines, findings } = await readWhole(path);
    const verdict = describeDialect(dialect, mapping, await importTextsFor('nl')).join(' · ');
    const right = lines.filter(({ wrong }) => !wrong);
    const more = right.length > few ? [`  … ${right.length - few} more`] : [];
    return [verdict, ...right.slice(0, few).map(shownLine), ...more, ...findings.map(shownFinding)].join('\n');
  } catch (error) {
    if (error instanceof BrokenFileError) return error.problems.map(shownProblem).join('\n');
    throw error;
  }
}

function clock(minutes: number): string {
  return `${Math.trunc(minutes / 60)}:${String(Math.abs(minutes % 60)).padStart(2, '0')}`;
}

function shownLine({ line, agreement, content, minutes, cents, head, part }: ReadLine): string {
  const { date, count, travelMetres, note } = content ?? {};
  const quantity = count === undefined ? clock(minutes) : String(count);
  const shown = [agreement, date, quantity, cents, travelMetres && `${travelMetres} m`, head?.invoiceNumber];
  const text = [...shown, note && JSON.stringify(note)].filter((each) => each !== undefined).join(' ');
  return `  ${line}${part === 2 ? '+' : ''}  ${text}`;
}

function paramsOf(params: Finding['params']): string {
  return Object.entries(params)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join('');
}

function shownFinding({ line, column, code, severity, params }: Finding): string {
  return `  ${line}  ${column ?? '-'}: ${severity === 'warning' ? '(' : ''}${code}${paramsOf(params)}${severity === 'warning' ? ')' : ''}`;
}

function shownProblem({ line, column, code, params }: FileProblem): string {
  return `refused at ${line}:${column ?? '-'} ${code}${paramsOf(params)}`;
}
