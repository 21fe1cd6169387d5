import type { FileFinding } from '../../file-findings.ts';
import type { DialectProblem, FileFormTexts } from './file-form.ts';

/** The outcome of a line of an import. */
export type LineOutcome = 'accepted' | 'duplicate' | 'changed' | 'rejected' | 'held' | 'not-sent';

type Findings = { readonly [Code in FileFinding]: (params: ImportParams) => string };

/** The phrases that depend on the kind of records that are imported. */
export interface KindPhrases {
  readonly findings: Findings;
  readonly outcomes: Readonly<Record<LineOutcome, string>>;
  /** The reasons why a line with nothing wrong of its own was not accepted. */
  readonly reasons: Readonly<Partial<Record<LineOutcome, (lines: readonly number[]) => string>>>;
}

type OtherPhrases = { readonly [Part in keyof KindPhrases]: Readonly<Partial<KindPhrases[Part]>> };

export interface ImportPhrases extends KindPhrases {
  /** The phrases that are different for agreements than for declarations. */
  readonly agreements: OtherPhrases;
  /** Those that are different for amendments of agreements. */
  readonly amendments: OtherPhrases;
  /** Those that are different for awards. */
  readonly awards: OtherPhrases;
  place(line: number, column: number | undefined): string;
  difference(difference: CareDifference): string;
  /** Some care: `3 lines and 4.5 hours`, or whatever unit it has. */
  care(lines: number, amounts: string): string;
  /** The first of some days, and how many more there are. */
  days(first: string, more: number): string;
  readonly forms: FileFormTexts;
  notADialect(problem: DialectProblem): string;
}

/** The params of a finding as text; one that is absent is empty. */
export interface ImportParams {
  readonly found: string;
  readonly expected: string;
  readonly column: string;
  /** The number of a line on which the value is as it should be. */
  readonly like: string;
  /** The numbers of the lines that it is about. */
  readonly lines: string;
  /** The time worked in the month in which a shift began, and in the next. */
  readonly hours: string;
  readonly nextHours: string;
  /** The column that a header may stand for. */
  readonly meant: string;
  /** The earlier import that it is about. */
  readonly job: string;
  /** The difference between care that was declared before and the same care now. */
  readonly difference: string;
  /** What was declared before, and what is in the file now: lines, and the care in its own units. */
  readonly before: string;
  readonly after: string;
  /** Days, of which the first are named. */
  readonly days: string;
}

/** The difference between care that was declared before and the same care now. */
export interface CareDifference {
  before: string;
  after: string;
  /** How many of the earlier lines are not there any more, and how many there are besides. */
  linesGone: number;
  linesAdded: number;
  /** The days on which they differ; empty when there are none. */
  days: string;
}
