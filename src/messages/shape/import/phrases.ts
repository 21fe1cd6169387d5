import type { FileFinding } from '../../file-findings.ts';
import type { DialectProblem, FileFormTexts } from './file-form.ts';

/** What became of a line of an import. */
export type LineOutcome = 'accepted' | 'duplicate' | 'changed' | 'rejected' | 'held' | 'not-sent';

type Findings = { readonly [Code in FileFinding]: (params: ImportParams) => string };

/** What depends on what is imported. */
export interface KindPhrases {
  readonly findings: Findings;
  readonly outcomes: Readonly<Record<LineOutcome, string>>;
  /** Why a line with nothing wrong of its own was not accepted. */
  readonly reasons: Readonly<Partial<Record<LineOutcome, string>>>;
}

export interface ImportPhrases extends KindPhrases {
  /** What is said otherwise of agreements than of declarations. */
  readonly agreements: { readonly [Part in keyof KindPhrases]: Readonly<Partial<KindPhrases[Part]>> };
  place(line: number, column: number | undefined): string;
  difference(difference: CareDifference, hours: (minutes: number) => string): string;
  readonly forms: FileFormTexts;
  notADialect(problem: DialectProblem): string;
}

/** Params of a finding as text; what is absent is empty. */
export interface ImportParams {
  readonly found: string;
  readonly expected: string;
  readonly column: string;
  /** A line on which it is as it should be. */
  readonly like: string;
  /** Numbers of lines. */
  readonly lines: string;
  /** Time worked: in the month in which a shift began, and in the next. */
  readonly hours: string;
  readonly nextHours: string;
  /** The column that a header may stand for. */
  readonly meant: string;
  /** An earlier import. */
  readonly job: string;
  /** In what care that was declared before differs now. */
  readonly difference: string;
}

/** In what care that was declared before differs now. */
export interface CareDifference {
  linesBefore: number;
  linesAfter: number;
  minutesBefore: number;
  minutesAfter: number;
  /** The first days on which they differ, and how many more there are. */
  days: string;
  moreDays: number;
}
