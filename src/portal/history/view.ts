import type { HistoryEntry } from '../../contract/types.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
import { actorInWords, toActor } from '../resource/actor.ts';
import type { HistoryRecord } from '../store/queries/events/history.ts';

export function toHistoryEntry(
  { id, type, at, recordId, params, actor }: HistoryRecord,
  { caller, language }: OperationContext,
): HistoryEntry {
  const texts = textsFor(language);
  const shown = typeof actor === 'string' ? null : toActor(actor, caller);
  return {
    id: String(id),
    at: formatMoment(at),
    type,
    by: typeof actor === 'string' ? texts.word('unnamedActor', actor) : actorInWords(toActor(actor, caller), texts),
    actor: shown,
    ...texts.message(type, { record: recordId, ...params }),
    reason: params['reason'] === undefined ? null : String(params['reason']),
  };
}
