import type { HistoryEntry } from '../../contract/types.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import type { RecordedActor } from '../store/queries/events/actors.ts';

export type Actor = NonNullable<HistoryEntry['actor']>;

/** An office or an organisation acts as such: who of its people it was, is for its own people to know. */
export function toActor({ role, name, office }: RecordedActor, caller: Caller): Actor {
  switch (role) {
    case 'payment-officer':
      return { role, name: caller.role === role ? name : null, office: null };
    case 'assessor': {
      const isColleague = caller.office !== null && office?.key === officeKey(caller.office);
      return { role, name: isColleague ? name : null, office: office?.name ?? null };
    }
    case 'budget-holder':
      return { role, name, office: null };
    case 'representative':
    case 'care-provider': {
      if (office === null) return { role, name, office: null };
      const isColleague = caller.seat?.organisation === office.key;
      return isColleague ? { role, name, office: office.name } : { role, name: office.name, office: null };
    }
  }
}

export function actorInWords({ role, name, office }: Actor, texts: Texts): string {
  const who = [name, office].filter((part) => part !== null).join(', ');
  const as = texts.word('role', role);
  return who === '' ? as : `${who} (${as})`;
}
