import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import { notFound } from '../answers/portal-error.ts';
import type { OperationContext } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { findAbsence } from '../store/queries/absences/absences.ts';
import { findAgreement } from '../store/queries/agreements/agreements.ts';
import { findAward } from '../store/queries/awards/awards.ts';
import { findDeclaration } from '../store/queries/declarations/declarations.ts';
import { findPayment } from '../store/queries/payments/payments.ts';
import { findPayrollOrder } from '../store/queries/payments/payroll/payroll-orders.ts';
import { findRecovery } from '../store/queries/payments/recoveries.ts';
import { findPaymentRun } from '../store/queries/payments/runs.ts';
import { findBudgetHolder } from '../store/queries/people/budget-holders.ts';
import { findCareProvider } from '../store/queries/people/providers/care-providers.ts';
import { findOwnNaming } from '../store/queries/people/representatives/representatives.ts';
import type { Store } from '../store/store.ts';

type See = (context: OperationContext, id: string) => Promise<unknown>;

type FindRun = (store: Store, id: number) => Promise<object | undefined>;

/** Only the payment office has runs and orders, which are found without asking whose they are. */
function ofPaymentOffice(kind: RecordKind, findRun: FindRun): See {
  const find: VisibleRecords<object>['find'] = async (store, { role }, number) =>
    role === 'payment-officer' ? findRun(store, number) : undefined;
  return (context, id) => findVisible(context, { kind, find }, id);
}

// These are told of by the record that they belong to, as a consent is by its agreement.
const hasNoHistory: See = () => Promise.reject(notFound());

/** The record of which a history is asked is seen by the rule of its own, and noted as seen. */
const sees: Readonly<Record<RecordKind, See>> = {
  'budget-holder': (context, id) =>
    findVisible(context, { kind: 'budget-holder', find: findBudgetHolder, holderOf: (row) => row.id }, id),
  'care-provider': async (context, id) => {
    const provider = await findVisible(context, { kind: 'care-provider', find: findCareProvider }, id);
    context.touchProviders(provider.id);
  },
  award: (context, id) => findVisible(context, { kind: 'award', find: findAward, holderOf: holderOfRecord }, id),
  agreement: (context, id) =>
    findVisible(context, { kind: 'agreement', find: findAgreement, holderOf: holderOfRecord }, id),
  declaration: (context, id) =>
    findVisible(context, { kind: 'declaration', find: findDeclaration, holderOf: holderOfRecord }, id),
  payment: (context, id) =>
    findVisible(
      context,
      {
        kind: 'payment',
        find: (store, caller, number) => findPayment(store, caller, number, context.today),
        holderOf: holderOfRecord,
      },
      id,
    ),
  absence: (context, id) => findVisible(context, { kind: 'absence', find: findAbsence, holderOf: holderOfRecord }, id),
  recovery: (context, id) =>
    findVisible(context, { kind: 'recovery', find: findRecovery, holderOf: holderOfRecord }, id),
  'payment-run': ofPaymentOffice('payment-run', findPaymentRun),
  'payroll-order': ofPaymentOffice('payroll-order', findPayrollOrder),
  consent: hasNoHistory,
  // Who acts for a holder is told of by the award; an organisation has what was changed about its people.
  representative: (context, id) => findVisible(context, { kind: 'representative', find: findOwnNaming }, id),
  message: hasNoHistory,
};

/** Sees to it that the caller may see the record; for them one that they may not see does not exist. */
export async function seeRecord(context: OperationContext, recordId: string): Promise<RecordKind> {
  const record = parseRecordId(recordId);
  if (record === undefined) throw notFound();
  await sees[record.kind](context, recordId);
  return record.kind;
}
