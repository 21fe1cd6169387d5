import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { StaffRight } from '../../../domain/words.ts';
import type { Caller, Seat } from '../../access/caller.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { personOfStaff } from '../../store/queries/people/staff.ts';

/** What is told of the people of a care provider stands with the provider. */
function aboutProvider({ careProviderId }: Caller): Pick<NewEvent, 'recordId' | 'careProviderId'> {
  const id = careProviderId ?? 0;
  return { recordId: formatRecordId('care-provider', id), careProviderId: id };
}

interface Changed {
  code: string;
  rights: readonly StaffRight[];
}

/** The organisation is told by the code alone, since a message names nobody, and the person of their own rights. */
export function rightsChanged(caller: Caller, { organisation }: Seat, { code, rights }: Changed): NewEvent[] {
  const about = { ...aboutProvider(caller), params: { code, rights: rights.join(' ') } };
  return [
    { type: 'care-provider.staff-changed', ...about },
    { type: 'care-provider.own-rights-changed', ...about, person: personOfStaff(organisation, code) },
  ];
}

export function systemsChanged(caller: Caller, rights: readonly StaffRight[]): NewEvent[] {
  return [{ type: 'care-provider.systems-changed', ...aboutProvider(caller), params: { rights: rights.join(' ') } }];
}
