import type { OperationName } from '../../contract/operations.ts';
import { isRecordId, type RecordKind } from '../../domain/values/record-id.ts';

/**
 * Answers on which money moves are looked at before they are believed: one result for each thing that was sent, in its
 * place, with an outcome that is known and a number that can be a record's. The rest of an answer is taken as typed.
 */
export function isCredible(name: OperationName, sent: unknown, answer: unknown): boolean {
  return checks[name]?.(fieldsOf(answer), fieldsOf(sent)) ?? true;
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (answer: Fields, sent: Fields) => boolean;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isId(kind: RecordKind, id: unknown): boolean {
  return typeof id === 'string' && isRecordId(kind, id);
}

function isCents(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

// The portal reads a reference without the spaces around it.
function isReference(answered: unknown, sent: unknown): boolean {
  return typeof sent === 'string' && answered === sent.trim();
}

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

const isAmended: Check = ({ outcome, agreementId, reference, issues }, sent) =>
  outcome === 'rejected'
    ? Array.isArray(issues)
    : (outcome === 'created' || outcome === 'duplicate') &&
      isId('agreement', agreementId) &&
      isReference(reference, sent['reference']);

const isEntered: Check = ({ outcome, awardId, reference, issues }, sent) =>
  outcome === 'rejected'
    ? Array.isArray(issues)
    : (outcome === 'created' || outcome === 'duplicate') &&
      isId('award', awardId) &&
      isReference(reference, sent['reference']);

const isCarriedOut: Check = ({ outcome, agreementId, version }, sent) =>
  (outcome === 'done' || outcome === 'refused') && agreementId === sent['agreementId'] && version === sent['version'];

const isPayment: Check = ({ id, amountCents }) => isId('payment', id) && isCents(amountCents);
const isPaymentRun: Check = ({ id, totalCents }) => isId('payment-run', id) && isCents(totalCents);

/** Each result belongs to what was sent at the same place. */
function each(name: string, check: Check): Check {
  return ({ results }, sent) => {
    const found = listOf(results);
    const given = listOf(sent[name]);
    return found.length === given.length && found.every((result, at) => check(fieldsOf(result), fieldsOf(given[at])));
  };
}

function page(check: Check): Check {
  return ({ items }) => Array.isArray(items) && items.every((item) => check(fieldsOf(item), {}));
}

const checks: Partial<Record<OperationName, Check>> = {
  // It is what is asked first, so that it tells a portal from another API that answers everything.
  'me.show': ({ role }) => typeof role === 'string',
  'agreements.batch': each('agreements', isDraft),
  'amendments.batch': each('amendments', isAmended),
  'awards.batch': each('awards', isEntered),
  'agreements.decide': each('decisions', isCarriedOut),
  'amendments.decide': each('decisions', isCarriedOut),
  'declarations.create': isDeclaration,
  'declarations.batch': each('declarations', isResult),
  'declarations.check': each('declarations', isPreview),
  'declarations.decide': each('decisions', isDecided),
  'payments.show': isPayment,
  'payments.list': page(isPayment),
  'paymentRuns.show': isPaymentRun,
  'paymentRuns.create': isPaymentRun,
};
