import { hash } from 'node:crypto';
import type { IsoDate } from '../../../domain/values/date.ts';
import type {
  AgreementKind,
  EmployerCharges,
  FamilyRelation,
  HolidayHours,
  HoursPattern,
  TermKind,
} from '../../../domain/words.ts';
import type { CellReader, Cells } from '../../cells/cells.ts';
import { termColumns } from '../columns.ts';
import type { AgreementCellReaders } from './cell-readers.ts';
import type { KnownRecords } from './known-records.ts';

type TermColumn = (typeof termColumns)[number];
interface TermValues {
  award: string[];
  kind: AgreementKind;
  familyRelation: FamilyRelation;
  startDate: IsoDate;
  endDate: IsoDate;
  term: TermKind;
  replaces: string;
  trialMonths: number;
  noticeMonths: number;
  hoursPattern: HoursPattern;
  hoursPerWeek: number;
  daysPerWeek: number;
  monthlyAmount: number;
  travelPerKm: number;
  careDescription: string;
  activities: string;
  otherTerms: string;
  payroll: boolean;
  taxCredit: boolean;
  employerCharges: EmployerCharges;
  reference: string;
  residentialInitiative: boolean;
  expiryNotice: boolean;
  identitySeen: boolean;
  contractNumber: string;
  clientNumber: string;
  signatory: string;
  signatoryFunction: string;
  holidayHours: HolidayHours;
}

/**
 * The terms that all lines of one agreement repeat, by column. A term that the lines leave open is absent. A value
 * without a column is none.
 */
export type Terms = { [Column in TermColumn]?: TermValues[Column] };

const needed: ReadonlySet<TermColumn> = new Set(['kind', 'startDate', 'careDescription']);

/** Reads the terms of a line; undefined when a cell of them cannot be read. */
export function readTerms(
  cells: Cells,
  read: AgreementCellReaders,
  known: KnownRecords,
  budgetHolder: string | undefined,
): Terms | undefined {
  const before = cells.findings.length;
  const terms: Partial<Record<TermColumn, unknown>> = {};
  for (const column of termColumns) {
    const readCell: CellReader<unknown> = read[column];
    const value = needed.has(column) ? cells.required(column, readCell) : cells.optional(column, readCell);
    if (value !== undefined) terms[column] = value;
  }
  terms.award ??= onlyAward(cells, known, budgetHolder, terms.startDate as IsoDate | undefined);
  return cells.findings.length > before ? undefined : (terms as Terms);
}

/** The line need not say which award pays when there is only one. */
function onlyAward(
  cells: Cells,
  { awardsOf }: KnownRecords,
  budgetHolder: string | undefined,
  start: IsoDate | undefined,
): string[] | undefined {
  if (cells.text('award') !== '' || budgetHolder === undefined || start === undefined) return undefined;
  const [award, ...others] = awardsOf(budgetHolder, start);
  if (award !== undefined && others.length === 0) return [award];
  return cells.fail('award', {
    code: 'AWARD_UNCLEAR',
    params: { expected: award === undefined ? '' : [award, ...others] },
  });
}

/** Short values are compared as they are. A text about somebody is compared by its hash. */
const texts: ReadonlySet<TermColumn> = new Set([
  'careDescription',
  'activities',
  'otherTerms',
  'contractNumber',
  'clientNumber',
  'signatory',
  'signatoryFunction',
]);

/** Gives the texts that the lines of one agreement are compared by, in the order of the columns. */
export function termTexts(terms: Terms): (string | undefined)[] {
  return termColumns.map((column) => {
    const value = terms[column];
    if (value === undefined) return undefined;
    return texts.has(column) ? hash('sha256', String(value), 'base64') : String(value);
  });
}
