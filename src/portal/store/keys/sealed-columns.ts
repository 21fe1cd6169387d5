import type { NewRow, Tables } from '../schema.ts';
import type { Covered, Untold } from '../secrets.ts';
import { tablesInOrder } from '../tables-in-order.ts';

type SealedIn<Name extends keyof Tables> =
  Extract<keyof Tables[Name], `${string}Sealed`> | (Name extends 'idempotency' ? 'answer' : never);

type CoveredIn<Name extends keyof Tables> = {
  [Column in keyof NewRow<Name>]-?: [NonNullable<NewRow<Name>[Column]>] extends [Covered] ? Column : never;
}[keyof NewRow<Name>];

type CoveredInPartIn<Name extends keyof Tables> = Exclude<
  {
    [Column in keyof NewRow<Name>]-?: NonNullable<NewRow<Name>[Column]> extends Covered | Untold ? Column : never;
  }[keyof NewRow<Name>],
  CoveredIn<Name>
>;

/**
 * Sealed for whoever reads it to open, or covered: opened in every answer of the database. In part: only what tells of care
 * is.
 */
export type HowSealed = 'sealed' | 'covered' | 'covered-in-part';

/** Every column in which values are sealed. */
const sealedColumns: {
  [Name in keyof Tables]: Record<SealedIn<Name>, 'sealed'> &
    Record<CoveredIn<Name> & string, 'covered'> &
    Record<CoveredInPartIn<Name> & string, 'covered-in-part'>;
} = {
  setting: {},
  counter: {},
  budgetHolder: {
    bsnSealed: 'sealed',
    initials: 'covered',
    surname: 'covered',
    birthDate: 'covered',
    addressJson: 'covered',
    email: 'covered',
    phone: 'covered',
  },
  careProvider: { bsnSealed: 'sealed', name: 'covered', birthDate: 'covered', email: 'covered', phone: 'covered' },
  knownCareProvider: {},
  staffMember: { nameSealed: 'sealed' },
  signInMeans: {},
  furtherAgbCode: {},
  seenCertificate: {},
  settledAccount: { ibanSealed: 'sealed' },
  proposedAccount: { ibanSealed: 'sealed' },
  holderAccount: { ibanSealed: 'sealed' },
  profile: { addressSealed: 'sealed', email: 'covered', phone: 'covered', formerEmail: 'covered' },
  award: { careFunctionsJson: 'covered' },
  awardFunction: { functionName: 'covered' },
  awardVersion: { careFunctionsJson: 'covered', functionBudgetsJson: 'covered', reasonSealed: 'sealed' },
  awardConflict: { reasonSealed: 'sealed' },
  deposit: { careFunction: 'covered' },
  settlement: {},
  representative: {
    bsnSealed: 'sealed',
    initials: 'covered',
    surname: 'covered',
    birthDate: 'covered',
    organisationName: 'covered',
  },
  agreement: {
    workArrangementsJson: 'covered',
    generalTermsSealed: 'sealed',
    returnReasonSealed: 'sealed',
    assessmentSealed: 'sealed',
  },
  agreementAward: {},
  agreementReference: {},
  agreementVersion: { termsSealed: 'sealed' },
  agreementSignature: { name: 'covered' },
  agreementAmendment: { termsSealed: 'sealed', returnReasonSealed: 'sealed', assessmentSealed: 'sealed' },
  tariffList: { contentSealed: 'sealed' },
  consent: { reasonSealed: 'sealed', withdrawalReasonSealed: 'sealed' },
  absence: { capacityJson: 'covered', leaveDatesSealed: 'sealed', addressSealed: 'sealed' },
  declaration: {
    careByDay: 'covered',
    warningsJson: 'covered',
    linesJson: 'covered',
    perAwardJson: 'covered-in-part',
    monthlyPayJson: 'covered',
    notesSealed: 'sealed',
    rejectionReasonSealed: 'sealed',
    statementSealed: 'sealed',
  },
  depositUse: {},
  invoiceFile: { contentSealed: 'sealed' },
  monthlyPayShortage: {},
  paymentRun: { creditTransferSealed: 'sealed' },
  payment: { ibanSealed: 'sealed', returnedIbanSealed: 'sealed' },
  paymentReturn: {},
  payrollOrder: {},
  payrollLine: {},
  payrollCredit: {},
  recovery: {},
  netting: {},
  actor: { nameSealed: 'sealed', officeName: 'covered' },
  event: { reasonSealed: 'sealed' },
  messageRead: {},
  mail: { addressSealed: 'sealed' },
  delivery: {},
  idempotency: { answer: 'sealed' },
  accessLog: {},
  accessLogLink: {},
  accessLogOpen: {},
  accessLogHolder: {},
  personSearches: {},
  seenProof: {},
  jobClaim: {},
  removal: {},
  issuerRecord: { payloadSealed: 'sealed' },
  issuedCertificate: {},
  clientKey: {},
  dataKey: {},
  dataKeyWrap: {},
  resealing: {},
};

/** The settings of which the value is sealed. */
export const sealedSettingKeys = ['practice.issuer', 'practice.authority'];
const sealedSettings: ReadonlySet<unknown> = new Set(sealedSettingKeys);

/** A column of a table in which values are sealed, and how. */
export interface SealedColumn {
  readonly name: string;
  readonly how: HowSealed;
}

export function sealedColumnsOf(table: keyof Tables): readonly SealedColumn[] {
  if (table === 'setting') return [{ name: 'value', how: 'sealed' }];
  return Object.entries<HowSealed>(sealedColumns[table]).map(([name, how]) => ({ name, how }));
}

/** Of the settings only a few are sealed; in every other table all rows are. */
export function isSealedRow(table: keyof Tables, row: Readonly<Record<string, unknown>>): boolean {
  return table !== 'setting' || sealedSettings.has(row['key']);
}

export const tablesWithSeals: readonly (keyof Tables)[] = tablesInOrder.filter(
  (table) => sealedColumnsOf(table).length > 0,
);

/** Of what stands here the length tells which care it is, of a word out of a few: it is filled up wherever it is covered. */
export const filledUpColumns: ReadonlySet<string> = new Set([
  'careFunctionsJson',
  'functionBudgetsJson',
  'careFunction',
  'functionName',
  'linesJson',
  'perAwardJson',
]);

/** By this a text in a column that is covered in part tells of care: no other word in it does. */
export const TELLS_OF_CARE = '"functions":';

/** Names every column in which values are sealed: when a version seals more of them, all rows are to be looked at. */
export const sealedColumnSet = tablesWithSeals
  .map(
    (table) =>
      `${table} ${sealedColumnsOf(table)
        .map(({ name, how }) => (how === 'covered-in-part' ? name + TELLS_OF_CARE : name))
        .join(' ')}`,
  )
  .join(', ');
