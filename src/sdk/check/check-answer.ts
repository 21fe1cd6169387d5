import type { OperationName } from '../../contract/operations.ts';
import { isRecordId, type RecordKind } from '../../domain/values/record-id.ts';

/**
 * Answers on which money moves are looked at before they are believed: one result for each thing that was sent, in its
 * place, with an outcome that is known and a number that can be a record's. The rest of an answer is taken as typed.
 */
export const isCredible = (name: OperationName, sent: unknown, answer: unknown): boolean =>
  checks[name]?.(fieldsOf(answer), fieldsOf(sent)) ?? true;

type Fields = Readonly<Record<string, unknown>>;
type Check = (answer: Fields, sent: Fields) => boolean;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isId = (kind: RecordKind, id: unknown): boolean => typeof id === 'string' && isRecordId(kind, id);
const isCents = (value: unknown): boolean => Number.isSafeInteger(value);
// The portal reads a reference without the spaces around it.
const isReference = (answered: unknown, sent: unknown): boolean => typeof sent === 'string' && answered === sent.trim();

const isDeclaration: Check = ({ id, totalCents, reference }, sent) =>
  isId('declaration', id) && isCents(totalCents) && isReference(reference, sent['reference']);

const isResult: Check = ({ outcome, declarationId, totalCents, reference, issues }, sent) =>
  outcome === 'rejected'
    ? Array.isArray(issues)
    : (outcome === 'created' || outcome === 'duplicate') &&
      isId('declaration', declarationId) &&
      isCents(totalCents) &&
      isReference(reference, sent['reference']);

const isPreview: Check = ({ outcome, totalCents, reference, issues }, sent) =>
  outcome === 'rejected'
    ? Array.isArray(issues)
    : (outcome === 'acceptable' || outcome === 'duplicate') &&
      isCents(totalCents) &&
      isReference(reference, sent['reference']);

const isDraft: Check = ({ outcome, agreementId, reference, issues }, sent) =>
  outcome === 'rejected'
    ? Array.isArray(issues)
    : (outcome === 'created' || outcome === 'duplicate') &&
      isId('agreement', agreementId) &&
      isReference(reference, sent['reference']);

const isDecided: Check = ({ outcome, declarationId }, sent) =>
  (outcome === 'approved' || outcome === 'rejected' || outcome === 'refused') &&
  declarationId === sent['declarationId'];

const isPayment: Check = ({ id, amountCents }) => isId('payment', id) && isCents(amountCents);
const isPaymentRun: Check = ({ id, totalCents }) => isId('payment-run', id) && isCents(totalCents);

/** Each result belongs to what was sent at the same place. */
const each =
  (name: string, check: Check): Check =>
  ({ results }, sent) => {
    const [found, given] = [listOf(results), listOf(sent[name])];
    return found.length === given.length && found.every((result, at) => check(fieldsOf(result), fieldsOf(given[at])));
  };
const page =
  (check: Check): Check =>
  ({ items }) =>
    Array.isArray(items) && items.every((item) => check(fieldsOf(item), {}));

const checks: Partial<Record<OperationName, Check>> = {
  'agreements.batch': each('agreements', isDraft),
  'declarations.create': isDeclaration,
  'declarations.batch': each('declarations', isResult),
  'declarations.check': each('declarations', isPreview),
  'declarations.decide': each('decisions', isDecided),
  'payments.show': isPayment,
  'payments.list': page(isPayment),
  'paymentRuns.show': isPaymentRun,
  'paymentRuns.create': isPaymentRun,
};
