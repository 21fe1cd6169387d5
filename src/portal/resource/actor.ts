import type { HistoryEntry } from '../../contract/types.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import type { RecordedActor } from '../store/queries/events/actors.ts';

export type Actor = NonNullable<HistoryEntry['actor']>;

/** An office acts as an office: who of its people it was, is for its own people to know. */
export function toActor({ role, name, office }: RecordedActor, caller: Caller): Actor {
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

export function actorInWords({ role, name, office }: Actor, texts: Texts): string {
  const who = [name, office].filter((part) => part !== null).join(', ');
  const as = texts.word('role', role);
  return who === '' ? as : `${who} (${as})`;
}
