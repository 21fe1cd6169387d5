import { columnReaders } from '../check/column-readers.ts';
import { readCount, readHours, readMoney } from '../check/read-numbers.ts';
import { recordReader } from '../check/read-record.ts';
import { readReference, readText } from '../check/read-text.ts';
import { readCareFunction, readCareUnit } from '../check/read-word.ts';
import { remember } from '../check/remember.ts';
import type { Form } from '../kinds/kind.ts';
import type { KnownRecords } from './known-records.ts';
import { careProviderReader, readAwards } from './read-parties.ts';
import { readEmployerCharges, readFamilyRelation, readHoursPattern, readKind, readTerm, readYesNo } from './words.ts';

export type AgreementCellReaders = ReturnType<typeof agreementCellReaders>;

/** What reads the cells of one file of agreements, by column. */
export function agreementCellReaders({ mapping, dialect }: Form, known: KnownRecords) {
  const { date, number } = columnReaders(mapping, dialect);
  return {
    budgetHolder: recordReader('budget-holder', 'CELL_BUDGET_HOLDER'),
    careProvider: remember(careProviderReader(known)),
    award: remember(readAwards),
    kind: remember(readKind),
    familyRelation: remember(readFamilyRelation),
    startDate: date('startDate'),
    endDate: date('endDate'),
    term: remember(readTerm),
    replaces: recordReader('agreement', 'CELL_AGREEMENT'),
    trialMonths: number('trialMonths').reader(readCount),
    noticeMonths: number('noticeMonths').reader(readCount),
    hoursPattern: remember(readHoursPattern),
    hoursPerWeek: number('hoursPerWeek').reader(readHours),
    daysPerWeek: number('daysPerWeek').reader(readCount),
    monthlyAmount: number('monthlyAmount').reader(readMoney),
    travelPerKm: number('travelPerKm').reader(readMoney),
    careDescription: readText(5000),
    activities: readText(2000),
    otherTerms: readText(5000),
    payroll: readYesNo,
    taxCredit: readYesNo,
    employerCharges: remember(readEmployerCharges),
    reference: readReference(80),
    careFunction: remember(readCareFunction),
    unit: remember(readCareUnit),
    rate: number('rate').reader(readMoney),
  };
}
