import type { IssueParams } from '../domain/issue.ts';
import type { DateOrderName, DecimalSignName, DialectProblem, FileFormTexts } from './shape/file-form.ts';
import type { FileFinding } from './file-findings.ts';
import {
  agreementKinds,
  careFunctions,
  careUnits,
  employerChargeLevels,
  familyRelations,
  hoursPatterns,
  termKinds,
} from '../domain/words.ts';
import type { Language } from './language.ts';
import { textsFor } from './texts-for.ts';

/** What can be imported. */
export const importKinds = ['declarations', 'agreements'] as const;
export type ImportKindName = (typeof importKinds)[number];

/** What became of a line of an import. */
export type LineOutcome = 'accepted' | 'duplicate' | 'changed' | 'rejected' | 'held' | 'not-sent';

type Findings = { readonly [Code in FileFinding]: (params: ImportParams) => string };

/** What depends on what is imported. */
interface KindPhrases {
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

export interface ImportTexts {
  finding(code: FileFinding, params: IssueParams): string;
  /** What a finding names, written out by itself. */
  facts(params: IssueParams): ImportParams;
  outcome(outcome: LineOutcome): string;
  reasonOf(outcome: LineOutcome): string;
  place(line: number, column: number | undefined): string;
  readonly forms: FileFormTexts;
  /** Why what was told about a file cannot be followed. */
  notADialect(problem: DialectProblem): string;
}

/** The closed lists that a cell may hold a word of. */
const lists = {
  careFunction: careFunctions,
  careUnit: careUnits,
  agreementKind: agreementKinds,
  familyRelation: familyRelations,
  termKind: termKinds,
  hoursPattern: hoursPatterns,
  employerCharges: employerChargeLevels,
} as const;
export type CellList = keyof typeof lists;

function wordsOf(list: CellList, language: Language): string[] {
  return lists[list].map((value) => textsFor(language).word(list, value as never));
}

function textOf(value: IssueParams[string] | undefined): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}

function differenceText(wording: ImportPhrases, language: Language, params: IssueParams): string {
  const { format } = textsFor(language);
  const days = (params['days'] as readonly string[]).map((day) => format.date(day)).join(', ');
  return wording.difference({ ...(params as unknown as CareDifference), days }, format.hours);
}

/** What was expected: a word of a list, a form of writing, or a value. */
function expectedOf(params: IssueParams, { forms }: ImportPhrases, language: Language): string {
  if ('list' in params) return wordsOf(params['list'] as CellList, language).join(', ');
  if ('order' in params) return forms.dates[params['order'] as DateOrderName];
  if ('sign' in params) return forms.decimals[params['sign'] as DecimalSignName];
  if ('date' in params) return textsFor(language).format.date(textOf(params['date']));
  return textOf(params['expected']);
}

function paramsOf(params: IssueParams, wording: ImportPhrases, language: Language): ImportParams {
  const hours = (minutes: IssueParams[string] | undefined): string =>
    minutes === undefined ? '' : textsFor(language).format.hoursNumber(Number(minutes));
  return {
    found: textOf(params['found']),
    expected: expectedOf(params, wording, language),
    column: textOf(params['column']),
    like: textOf(params['like']),
    lines: textOf(params['lines']),
    hours: hours(params['minutes']),
    nextHours: hours(params['next']),
    meant: textOf(params['meant']),
    job: textOf(params['job']),
    difference: 'linesBefore' in params ? differenceText(wording, language, params) : '',
  };
}

export async function importTextsFor(language: Language, kind: ImportKindName = 'declarations'): Promise<ImportTexts> {
  const { wording } = language === 'nl' ? await import('./nl/import.ts') : await import('./en/import.ts');
  const { findings, outcomes, reasons } = wordingOf(kind, wording);
  return {
    finding: (code, params) => findings[code](paramsOf(params, wording, language)),
    facts: (params) => paramsOf(params, wording, language),
    outcome: (outcome) => outcomes[outcome],
    reasonOf: (outcome) => reasons[outcome] ?? '',
    place: (line, column) => wording.place(line, column),
    forms: wording.forms,
    notADialect: (problem) => wording.notADialect(problem),
  };
}

function wordingOf(kind: ImportKindName, wording: ImportPhrases): KindPhrases {
  const { agreements } = wording;
  if (kind === 'declarations') return wording;
  return {
    findings: { ...wording.findings, ...agreements.findings },
    outcomes: { ...wording.outcomes, ...agreements.outcomes },
    reasons: { ...wording.reasons, ...agreements.reasons },
  };
}
