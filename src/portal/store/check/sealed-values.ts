import type { Finding } from '../../../messages/shape/upkeep.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { pagesOf } from '../rows/pages-of.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { recordIn, tablesInOrder } from '../tables-in-order.ts';
import type { Counts } from './counts.ts';

type SealedColumn<Name extends keyof Tables> =
  Extract<keyof Tables[Name], `${string}Sealed`> | (Name extends 'idempotency' ? 'answer' : never);

const sealedColumns: { [Name in keyof Tables]: Record<SealedColumn<Name>, true> } = {
  setting: {},
  counter: {},
  budgetHolder: { bsnSealed: true },
  careProvider: { bsnSealed: true },
  knownCareProvider: {},
  settledAccount: { ibanSealed: true },
  proposedAccount: { ibanSealed: true },
  holderAccount: { ibanSealed: true },
  profile: { addressSealed: true },
  award: {},
  awardFunction: {},
  awardVersion: { reasonSealed: true },
  awardConflict: { reasonSealed: true },
  deposit: {},
  settlement: {},
  representative: { bsnSealed: true },
  agreement: { generalTermsSealed: true, returnReasonSealed: true, assessmentSealed: true },
  agreementAward: {},
  agreementReference: {},
  agreementVersion: { termsSealed: true },
  agreementSignature: {},
  agreementAmendment: { termsSealed: true, returnReasonSealed: true, assessmentSealed: true },
  tariffList: { contentSealed: true },
  consent: { reasonSealed: true, withdrawalReasonSealed: true },
  absence: { leaveDatesSealed: true, addressSealed: true },
  declaration: { notesSealed: true, rejectionReasonSealed: true, statementSealed: true },
  depositUse: {},
  invoiceFile: { contentSealed: true },
  monthlyPayShortage: {},
  paymentRun: { creditTransferSealed: true },
  payment: { ibanSealed: true, returnedIbanSealed: true },
  paymentReturn: {},
  payrollOrder: {},
  payrollLine: {},
  payrollCredit: {},
  recovery: {},
  netting: {},
  actor: { nameSealed: true },
  event: { reasonSealed: true },
  messageRead: {},
  mail: { addressSealed: true },
  idempotency: { answer: true },
  accessLog: {},
  accessLogLink: {},
  accessLogOpen: {},
  accessLogHolder: {},
  personSearches: {},
  jobClaim: {},
  issuerRecord: { payloadSealed: true },
};

/** Opens all that is sealed, and throws it away. */
export async function* sealFindings(store: Store, counts: Counts): AsyncGenerator<Finding> {
  const existing = await existingColumns(store);
  for (const table of tablesInOrder.filter((name) => existing.has(name))) {
    const columns = Object.keys(sealedColumns[table]);
    if (columns.length === 0) continue;
    for await (const page of pagesOf(store.db, table)) {
      for (const row of page) yield* rowFindings(store, table, row, columns, counts);
    }
  }
}

function* rowFindings(
  { unseal }: Store,
  table: keyof Tables,
  row: object,
  columns: readonly string[],
  counts: Counts,
): Generator<Finding> {
  const cells = row as Readonly<Record<string, unknown>>;
  for (const column of columns) {
    const sealed = cells[column];
    if (typeof sealed !== 'string') continue;
    counts.sealedValues += 1;
    try {
      unseal(sealed);
    } catch {
      yield { code: 'seal-broken', params: { place: `${table}.${column}`, record: recordIn(table, cells) } };
    }
  }
}
