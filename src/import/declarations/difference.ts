import type { Declaration } from '../../contract/types.ts';
import { lineFields, lineFieldsThat, type LineFieldName } from '../../domain/declaration/line-fields.ts';
import type { DeclarationInput, DeclarationLine } from '../../domain/declaration-content.ts';
import type { IssueParams } from '../../domain/issue.ts';
import { isRecordId } from '../../domain/values/record-id.ts';
import type { Answer } from '../destination.ts';

// The issues that an earlier declaration of the same care causes by itself.
const becauseOfEarlier: ReadonlySet<string> = new Set(['DUPLICATE_MONTH', 'INVOICE_NUMBER_USED']);

/** Finds the number of the earlier declaration, when the only thing wrong is that there is one. */
export function findEarlierDeclaration(issues: Answer['issues']): string | undefined {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!errors.every(({ code }) => becauseOfEarlier.has(code))) return undefined;
  const found = errors.find(({ code }) => code === 'DUPLICATE_MONTH')?.params['declaration'];
  return typeof found === 'string' && isRecordId('declaration', found) ? found : undefined;
}

const shownDays = 5;

type Line = Partial<DeclarationLine>;

/** Describes in what the care of the file differs from what was declared: the sums, and the days that differ. */
export function describeDifference(earlier: Declaration, now: DeclarationInput): IssueParams {
  const fields = comparedFields(now);
  const before = byDay(earlier.lines, fields);
  const after = byDay(now.lines, fields);
  const days = [...new Set([...before.keys(), ...after.keys()])].sort();
  const differing = days.filter((day) => before.get(day) !== after.get(day));
  return {
    found: earlier.id,
    linesBefore: earlier.lineCount,
    linesAfter: now.lines.length,
    minutesBefore: earlier.minutes,
    minutesAfter: now.lines.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    days: differing.slice(0, shownDays),
    moreDays: Math.max(0, differing.length - shownDays),
  };
}

/** The fields to compare: what the sender left to the agreement, be it in one line, does not count. */
function comparedFields(now: DeclarationInput): LineFieldName[] {
  const isNamed = (field: LineFieldName): boolean => now.lines.every((line: Line) => line[field] !== undefined);
  return lineFieldsThat(({ compared }) => compared !== 'never').filter(
    (field) => lineFields[field].compared === 'always' || isNamed(field),
  );
}

/** Gives the care of each day as a text to compare. */
function byDay(lines: readonly Line[], fields: readonly LineFieldName[]): Map<string, string> {
  const days = new Map<string, string[]>();
  for (const line of lines) {
    const { date = '' } = line;
    const texts = days.get(date) ?? [];
    texts.push(JSON.stringify(fields.map((field) => line[field])));
    days.set(date, texts);
  }
  return new Map([...days].map(([day, texts]) => [day, texts.sort().join()]));
}
