import type { Message } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
import type { MessageRecord } from '../store/queries/messages/messages.ts';

export function toMessage(message: MessageRecord, { language }: OperationContext): Message {
  const { id, type, recordId, params, holder, at, readAt } = message;
  return {
    id: formatRecordId('message', id),
    type,
    sentAt: formatMoment(at),
    ...textsFor(language).message(type, { record: recordId, ...params }),
    recordId,
    budgetHolder: holder && budgetHolderReference(holder),
    readAt: readAt === null ? null : formatMoment(readAt),
  };
}
