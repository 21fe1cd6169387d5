import type { PayrollLine, PayrollOrder } from '../../contract/types.ts';
import { mostOnPage } from '../../contract/limits.ts';
import { formatMoment } from '../answers/moment.ts';
import { formatRecordId, parseRecordId } from '../../domain/values/record-id.ts';
import { messageIdOf } from '../payments/credit-transfer/message-id.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { DeliveryRecord } from '../store/queries/deliveries/deliveries.ts';
import { eventBehind } from '../store/queries/deliveries/events-to-deliver.ts';
import { findPaymentRun } from '../store/queries/payments/runs.ts';
import type { Store } from '../store/store.ts';
import { callPortal, type PartnerAnswer, type PartnerCall } from './call-portal.ts';
import type { Partner } from './partner.ts';
import type { Handout } from './system.ts';

interface Asking {
  store: Store;
  pipeline: Pipeline;
  partner: Partner;
}

/** The portal cannot make what is to be handed over; the code is that of its error. */
export class NoContentError extends Error {
  override readonly name = 'NoContentError';
  readonly code: string;

  constructor(status: number) {
    super(`HTTP_${status}`);
    this.code = `PORTAL_${status}`;
  }
}

/**
 * Makes what is to be handed over. It is read by the operations of the portal, so that the access log has who was given
 * it. Undefined when there is nothing: a run may have paid nobody.
 */
export function contentOf(asking: Asking, delivery: DeliveryRecord): Promise<Handout | undefined> {
  switch (delivery.kind) {
    case 'credit-transfer':
      return creditTransferOf(asking, delivery);
    case 'payroll-order':
      return payrollOrderOf(asking, delivery);
    case 'office-notice':
      return noticeOf(asking, delivery);
  }
}

/** The bank knows the file by the name in it, so that is its reference. */
async function creditTransferOf(asking: Asking, { recordId }: DeliveryRecord): Promise<Handout | undefined> {
  const run = await findPaymentRun(asking.store, parseRecordId(recordId)?.number ?? 0);
  if (run === undefined || run.paymentCount === 0) return undefined;
  const content = await read(asking, {
    operation: 'paymentRuns.creditTransfer',
    params: { paymentRunId: recordId },
  });
  return { kind: 'credit-transfer', reference: messageIdOf(run), mediaType: 'application/xml', content };
}

interface LinePage {
  items: PayrollLine[];
  nextCursor: string | null;
}

/** What was answered meanwhile is left out, so that the same order always says the same. */
async function payrollOrderOf(asking: Asking, { recordId }: DeliveryRecord): Promise<Handout> {
  const params = { payrollOrderId: recordId };
  const order = JSON.parse(await read(asking, { operation: 'payrollOrders.show', params })) as PayrollOrder;
  const lines: object[] = [];
  let cursor: string | null = null;
  do {
    const input = { limit: mostOnPage, ...(cursor !== null && { cursor }) };
    const page = JSON.parse(await read(asking, { operation: 'payrollLines.list', params, input })) as LinePage;
    for (const { withheldCents: _, netCents: __, ...line } of page.items) lines.push(line);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const { id, month, madeAt, lineCount } = order;
  const content = JSON.stringify({ id, month, madeAt, lineCount, lines });
  return { kind: 'payroll-order', reference: recordId, mediaType: 'application/json', content };
}

/** A notice says what happened to which record, and the office reads that record as it always does. */
async function noticeOf({ store }: Asking, { id, recordId }: DeliveryRecord): Promise<Handout | undefined> {
  const event = await eventBehind(store, id);
  if (event === undefined) return undefined;
  const reference = formatRecordId('message', id);
  const { type, at, paramsJson } = event;
  const params = JSON.parse(paramsJson) as object;
  const content = JSON.stringify({ reference, type, recordId, at: formatMoment(at), params });
  return { kind: 'office-notice', reference, mediaType: 'application/json', content };
}

async function read({ pipeline, partner }: Asking, call: PartnerCall): Promise<string> {
  const { status, body }: PartnerAnswer = await callPortal(pipeline, partner, call);
  if (status >= 400 || typeof body !== 'string') throw new NoContentError(status);
  return body;
}
