import { careUnitOfRate } from '../../columns/column-measures.ts';
import { columnReaders } from '../../cells/column-readers.ts';
import { readCount, readHours, readMoney } from '../../cells/numbers/read-numbers.ts';
import { recordIdReader } from '../../cells/read-record-id.ts';
import { readReference, readText } from '../../cells/read-text.ts';
import { readCareFunction, readCareUnit } from '../../cells/read-word.ts';
import { memoize } from '../../cells/memoize.ts';
import type { FileForm } from '../../kind.ts';
import type { KnownRecords } from './known-records.ts';
import { careProviderReader, readAwards } from './read-parties.ts';
import {
  readEmployerCharges,
  readFamilyRelation,
  readHolidayHours,
  readHoursPattern,
  readKind,
  readTerm,
  readYesNo,
} from './read-words.ts';

export type AgreementCellReaders = ReturnType<typeof agreementCellReaders>;

/** Makes the readers of the cells of one file of agreements, by column. */
export function agreementCellReaders({ mapping, dialect }: FileForm, known: KnownRecords) {
  const { date, number } = columnReaders(mapping, dialect);
  return {
    /** The unit for which the header of the rate says that it is. */
    headerUnit: careUnitOfRate(mapping),
    budgetHolder: recordIdReader('budget-holder', 'CELL_BUDGET_HOLDER'),
    careProvider: memoize(careProviderReader(known)),
    award: memoize(readAwards),
    kind: memoize(readKind),
    familyRelation: memoize(readFamilyRelation),
    startDate: date('startDate'),
    endDate: date('endDate'),
    term: memoize(readTerm),
    replaces: recordIdReader('agreement', 'CELL_AGREEMENT'),
    trialMonths: number('trialMonths').reader(readCount),
    noticeMonths: number('noticeMonths').reader(readCount),
    hoursPattern: memoize(readHoursPattern),
    hoursPerWeek: number('hoursPerWeek').reader(readHours),
    daysPerWeek: number('daysPerWeek').reader(readCount),
    monthlyAmount: number('monthlyAmount').reader(readMoney),
    travelPerKm: number('travelPerKm').reader(readMoney),
    careDescription: readText(5000),
    activities: readText(2000),
    otherTerms: readText(5000),
    payroll: readYesNo,
    taxCredit: readYesNo,
    employerCharges: memoize(readEmployerCharges),
    reference: readReference(80),
    residentialInitiative: readYesNo,
    expiryNotice: readYesNo,
    identitySeen: readYesNo,
    contractNumber: readText(50),
    clientNumber: readText(50),
    signatory: readText(200),
    signatoryFunction: readText(100),
    holidayHours: memoize(readHolidayHours),
    careFunction: memoize(readCareFunction),
    unit: memoize(readCareUnit),
    rate: number('rate').reader(readMoney),
    deposit: number('deposit').reader(readMoney),
  };
}
