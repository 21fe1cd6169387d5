import { isOperationName } from '../../contract/operations.ts';
import type { AccessEntry } from '../../contract/types.ts';
import { formatRecordId, parseRecordId } from '../../domain/values/record-id.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
import { actorInWords, toActor } from '../resource/actor.ts';
import type { AccessRecord } from '../store/queries/access-log/list-access.ts';

export function toAccessEntry(record: AccessRecord, { caller, language }: OperationContext): AccessEntry {
  const { id, at, actor, operation, recordId, status, authority, onBehalfOf, budgetHolderIds } = record;
  const texts = textsFor(language);
  const shown = typeof actor === 'string' ? null : toActor(actor, caller);
  return {
    id: String(id),
    at: formatMoment(at),
    by: typeof actor === 'string' ? texts.word('unnamedActor', actor) : actorInWords(toActor(actor, caller), texts),
    actor: shown,
    // An office stands with the actor, by its name.
    onBehalfOf: onBehalfOf !== null && parseRecordId(onBehalfOf) !== undefined ? onBehalfOf : null,
    operation,
    // An operation of an older version may be there no more.
    what: isOperationName(operation) ? texts.operation(operation) : operation,
    recordId,
    budgetHolderIds: budgetHolderIds.map((holder) => formatRecordId('budget-holder', holder)),
    authority,
    result: status < 400 ? 'done' : 'refused',
  };
}
