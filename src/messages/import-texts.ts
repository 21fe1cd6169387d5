import type { CareUnit } from '../domain/words.ts';
import { unpackCare } from '../domain/declaration/care-amounts.ts';
import type { IssueParams } from '../domain/issue.ts';
import type { DateOrderName, DecimalSignName, DialectProblem, FileFormTexts } from './shape/import/file-form.ts';
import type { FileFinding } from './file-findings.ts';
import type { ImportKindName } from './import-kinds.ts';
import { importPhrases, load } from './load.ts';
import type { ImportParams, ImportPhrases, KindPhrases, LineOutcome } from './shape/import/phrases.ts';
import {
  agreementKinds,
  careFunctions,
  careLaws,
  careUnits,
  employerChargeLevels,
  familyRelations,
  holidayHours,
  hoursPatterns,
  termKinds,
} from '../domain/words.ts';
import type { Language } from './language.ts';
import { textsFor } from './texts-for.ts';

export interface ImportTexts {
  finding(code: FileFinding, params: IssueParams): string;
  /** The values that a finding names, each written out by itself. */
  facts(params: IssueParams): ImportParams;
  outcome(outcome: LineOutcome): string;
  /** Why a line with nothing wrong of its own was not accepted; `lines` are those that it waits for. */
  reasonOf(outcome: LineOutcome, lines: readonly number[]): string;
  place(line: number, column: number | undefined): string;
  readonly forms: FileFormTexts;
  /** Says why a description of a file cannot be followed. */
  notADialect(problem: DialectProblem): string;
}

/** A cell may hold a word of one of these closed lists. */
const lists = {
  careFunction: careFunctions,
  careUnit: careUnits,
  agreementKind: agreementKinds,
  familyRelation: familyRelations,
  termKind: termKinds,
  hoursPattern: hoursPatterns,
  employerCharges: employerChargeLevels,
  holidayHours,
  careLaw: careLaws,
} as const;
export type CellList = keyof typeof lists;

function wordsOf(list: CellList, language: Language): string[] {
  return lists[list].map((value) => textsFor(language).word(list, value as never));
}

function textOf(value: IssueParams[string] | undefined): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}

function daysText(phrases: ImportPhrases, language: Language, params: IssueParams): string {
  const days = params['days'] as readonly string[] | undefined;
  if (days === undefined || days.length === 0) return '';
  const { format } = textsFor(language);
  return phrases.days(days.map((day) => format.date(day)).join(', '), Number(params['moreDays']));
}

/** Words what was declared before and what is there now; empty when a finding is not about that. */
function careTexts(
  phrases: ImportPhrases,
  language: Language,
  params: IssueParams,
): Pick<ImportParams, 'before' | 'after' | 'difference' | 'days'> {
  const days = daysText(phrases, language, params);
  if (!('linesBefore' in params)) return { before: '', after: '', difference: '', days };
  const careOf = (when: 'Before' | 'After'): string => {
    const amounts = unpackCare(params[`care${when}`] as readonly string[]);
    return phrases.care(Number(params[`lines${when}`]), textsFor(language).format.care(amounts));
  };
  const before = careOf('Before');
  const after = careOf('After');
  const counts = { linesGone: Number(params['linesGone'] ?? 0), linesAdded: Number(params['linesAdded'] ?? 0) };
  return { before, after, difference: phrases.difference({ before, after, days, ...counts }), days };
}

/** Gives what was expected: a word of a list, a form of writing, or a value. */
function expectedOf(params: IssueParams, { forms }: ImportPhrases, language: Language): string {
  if ('list' in params) return wordsOf(params['list'] as CellList, language).join(', ');
  if ('unit' in params) return textsFor(language).word('careUnit', params['unit'] as CareUnit);
  if ('order' in params) return forms.dates[params['order'] as DateOrderName];
  if ('weekday' in params) return forms.weekdays[Number(params['weekday']) - 1] ?? '';
  if ('sign' in params) return forms.decimals[params['sign'] as DecimalSignName];
  if ('date' in params) return textsFor(language).format.date(textOf(params['date']));
  return textOf(params['expected']);
}

function paramsOf(params: IssueParams, phrases: ImportPhrases, language: Language): ImportParams {
  const hours = (minutes: IssueParams[string] | undefined): string =>
    minutes === undefined ? '' : textsFor(language).format.hoursNumber(Number(minutes));
  return {
    found: textOf(params['found']),
    expected: expectedOf(params, phrases, language),
    column: textOf(params['column']),
    like: textOf(params['like']),
    lines: textOf(params['lines']),
    hours: hours(params['minutes']),
    nextHours: hours(params['next']),
    meant: textOf(params['meant']),
    job: textOf(params['job']),
    ...careTexts(phrases, language, params),
  };
}

export async function importTextsFor(language: Language, kind: ImportKindName = 'declarations'): Promise<ImportTexts> {
  const phrases = await load(language, importPhrases);
  const { findings, outcomes, reasons } = phrasesOf(kind, phrases);
  return {
    finding: (code, params) => findings[code](paramsOf(params, phrases, language)),
    facts: (params) => paramsOf(params, phrases, language),
    outcome: (outcome) => outcomes[outcome],
    reasonOf: (outcome, lines) => reasons[outcome]?.(lines) ?? '',
    place: (line, column) => phrases.place(line, column),
    forms: phrases.forms,
    notADialect: (problem) => phrases.notADialect(problem),
  };
}

function phrasesOf(kind: ImportKindName, phrases: ImportPhrases): KindPhrases {
  if (kind === 'declarations') return phrases;
  const others = phrases[kind];
  return {
    findings: { ...phrases.findings, ...others.findings },
    outcomes: { ...phrases.outcomes, ...others.outcomes },
    reasons: { ...phrases.reasons, ...others.reasons },
  };
}
