import type { Tables } from './schema.ts';

/** Every table with its primary key; a table stands below those that its rows refer to. */
export const primaryKeys = {
  setting: ['key'],
  counter: ['kind'],
  budgetHolder: ['id'],
  careProvider: ['id'],
  furtherAgbCode: ['agbCode'],
  seenCertificate: ['thumbprint', 'careProviderId'],
  knownCareProvider: ['budgetHolderId', 'careProviderId'],
  staffMember: ['organisation', 'code'],
  signInMeans: ['organisation'],
  settledAccount: ['id'],
  proposedAccount: ['careProviderId', 'budgetHolderId'],
  holderAccount: ['budgetHolderId'],
  profile: ['person'],
  award: ['id'],
  awardFunction: ['awardId', 'careFunction'],
  awardVersion: ['awardId', 'version'],
  awardConflict: ['id'],
  deposit: ['id'],
  settlement: ['awardId'],
  representative: ['awardId', 'person', 'kind'],
  agreement: ['id'],
  agreementAward: ['agreementId', 'awardId'],
  agreementReference: ['budgetHolderId', 'reference'],
  agreementVersion: ['agreementId', 'version'],
  agreementSignature: ['agreementId', 'version', 'role'],
  agreementAmendment: ['agreementId', 'version'],
  tariffList: ['agreementId', 'hash'],
  consent: ['id'],
  absence: ['id'],
  declaration: ['id'],
  depositUse: ['declarationId', 'awardId'],
  invoiceFile: ['declarationId'],
  monthlyPayShortage: ['agreementId', 'month'],
  paymentRun: ['id'],
  payment: ['id'],
  paymentReturn: ['paymentId', 'attempt'],
  payrollOrder: ['id'],
  payrollLine: ['paymentId'],
  payrollCredit: ['paymentId'],
  recovery: ['id'],
  netting: ['paymentId', 'recoveryId'],
  actor: ['id'],
  event: ['id'],
  messageRead: ['reader', 'eventId'],
  mail: ['id'],
  delivery: ['id'],
  idempotency: ['caller', 'key'],
  accessLog: ['id'],
  accessLogLink: ['id'],
  accessLogOpen: ['lineId'],
  accessLogHolder: ['budgetHolderId', 'lineId'],
  personSearches: ['subjectHash', 'date'],
  seenProof: ['proofHash'],
  jobClaim: ['job', 'date'],
  removal: ['id'],
  issuerRecord: ['model', 'idHash'],
  dataKey: ['id'],
  dataKeyWrap: ['dataKeyId', 'wrappedBy'],
  resealing: ['target'],
  issuedCertificate: ['serial'],
  clientKey: ['careProviderId', 'keyId'],
} as const satisfies { [Name in keyof Tables]: readonly (keyof Tables[Name])[] };

export const tablesInOrder = Object.keys(primaryKeys) as (keyof Tables)[];

/** A key of a row may hold a text of its sender; only numbers name it. */
export function recordIn(table: keyof Tables, row: Readonly<Record<string, unknown>>): string {
  const parts: readonly string[] = primaryKeys[table];
  return parts
    .map((column) => row[column])
    .filter((value) => typeof value === 'number')
    .join(', ');
}
