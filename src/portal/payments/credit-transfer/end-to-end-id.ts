import { formatRecordId, parseRecordId } from '../../../domain/values/record-id.ts';

/** A payment, and how often it was sent to the bank with this time. */
export interface Attempt {
  paymentId: number;
  attempt: number;
}

const END_TO_END_ID = /^(U\d{7,15})(?:-([2-9]|[1-9]\d{1,3}))?$/;

/** Each time that a payment is sent it has a name of its own, so that a bank's answer is about that time only. */
export function formatEndToEndId({ paymentId, attempt }: Attempt): string {
  const id = formatRecordId('payment', paymentId);
  return attempt === 1 ? id : `${id}-${attempt}`;
}

/** Undefined for a transfer of somebody else. */
export function parseEndToEndId(text: string): Attempt | undefined {
  const [, id = '', attempt = '1'] = END_TO_END_ID.exec(text) ?? [];
  const paymentId = parseRecordId(id)?.number;
  return paymentId === undefined ? undefined : { paymentId, attempt: Number(attempt) };
}
