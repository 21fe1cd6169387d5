import type { HistoryEntry } from '../../contract/types.ts';
import { textsFor } from '../../messages/texts-for.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
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
    by: typeof actor === 'string' ? texts.word('unnamedActor', actor) : inWords(toActor(actor, caller), texts),
    actor: shown,
    ...texts.message(type, { record: recordId, ...params }),
    reason: params['reason'] === undefined ? null : String(params['reason']),
  };
}

type Actor = NonNullable<HistoryEntry['actor']>;
type SignedIn = Exclude<HistoryRecord['actor'], string>;

/** An office acts as an office: who of its people it was, is for its own people to know. */
function toActor({ role, name, office }: SignedIn, caller: Caller): Actor {
  switch (role) {
    case 'payment-officer':
      return { role, name: caller.role === role ? name : null, office: null };
    case 'assessor': {
      const isColleague = caller.office !== null && office?.key === officeKey(caller.office);
      return { role, name: isColleague ? name : null, office: office?.name ?? null };
    }
    case 'budget-holder':
    case 'representative':
    case 'care-provider':
      return { role, name, office: null };
  }
}

function inWords({ role, name, office }: Actor, texts: Texts): string {
  const who = [name, office].filter((part) => part !== null).join(', ');
  const as = texts.word('role', role);
  return who === '' ? as : `${who} (${as})`;
}
