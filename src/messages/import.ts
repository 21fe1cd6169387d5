import type { IssueParams } from '../domain/issue.ts';
import type { FileFinding } from './import-findings.ts';
import { careFunctions, careUnits } from '../domain/words.ts';
import type { Language } from './language.ts';
import { textsFor } from './texts-for.ts';

/** What became of a line of an import. */
export type LineOutcome = 'accepted' | 'duplicate' | 'changed' | 'rejected' | 'held' | 'not-sent';

export interface ImportWording {
  readonly findings: { readonly [Code in FileFinding]: (params: ImportParams) => string };
  readonly outcomes: Readonly<Record<LineOutcome, string>>;
  /** Why a line with nothing wrong of its own was not accepted. */
  readonly reasons: Readonly<Partial<Record<LineOutcome, string>>>;
  place(line: number, column: number | undefined): string;
  difference(difference: CareDifference, hours: (minutes: number) => string): string;
}

/** Params of a finding as text; what is absent is empty. */
export type ImportParams = Readonly<Record<'found' | 'expected' | 'column' | 'meant' | 'job' | 'difference', string>>;

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

export interface ImportTexts {
  finding(code: FileFinding, params: IssueParams): string;
  /** What a finding names, written out by itself. */
  facts(params: IssueParams): ImportParams;
  outcome(outcome: LineOutcome): string;
  reasonOf(outcome: LineOutcome): string;
  place(line: number, column: number | undefined): string;
}

/** The closed lists that a cell may hold a word of. */
const lists = { careFunction: careFunctions, careUnit: careUnits } as const;
export type CellList = keyof typeof lists;

const wordsOf = (list: CellList, language: Language): string[] =>
  lists[list].map((value) => textsFor(language).word(list, value as never));

const textOf = (value: IssueParams[string] | undefined): string =>
  value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);

function differenceText(wording: ImportWording, language: Language, params: IssueParams): string {
  const { format } = textsFor(language);
  const days = (params['days'] as readonly string[]).map((day) => format.date(day)).join(', ');
  return wording.difference({ ...(params as unknown as CareDifference), days }, format.hours);
}

export async function importTextsFor(language: Language): Promise<ImportTexts> {
  const { wording } = language === 'nl' ? await import('./nl/import.ts') : await import('./en/import.ts');
  const facts = (params: IssueParams): ImportParams => ({
    found: textOf(params['found']),
    expected: 'list' in params ? wordsOf(params['list'] as CellList, language).join(', ') : textOf(params['expected']),
    column: textOf(params['column']),
    meant: textOf(params['meant']),
    job: textOf(params['job']),
    difference: 'linesBefore' in params ? differenceText(wording, language, params) : '',
  });
  return {
    finding: (code, params) => wording.findings[code](facts(params)),
    facts,
    outcome: (outcome) => wording.outcomes[outcome],
    reasonOf: (outcome) => wording.reasons[outcome] ?? '',
    place: (line, column) => wording.place(line, column),
  };
}
