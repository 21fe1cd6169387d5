import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { StaffRight } from '../../../domain/words.ts';
import type { Seat } from '../../access/caller.ts';
import type { OperationContext } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { firstNaming } from '../../store/queries/people/representatives/representatives.ts';
import { personOfStaff } from '../../store/queries/people/sign-in/staff.ts';

interface About {
  /** The kind of organisation, by which the types of its events begin. */
  of: 'care-provider' | 'representative';
  /** What stands in an event that all of the organisation may read. */
  toAll: Pick<NewEvent, 'recordId' | 'careProviderId' | 'person'>;
}

/**
 * What is told of the people of a care provider stands with the provider; of an organisation that acts for holders it is
 * told to the organisation alone, by the first award that named it: its holders have no part in it.
 */
async function aboutOrganisation({ store, caller }: OperationContext): Promise<About> {
  const { careProviderId, person } = caller;
  if (careProviderId !== null) {
    return {
      of: 'care-provider',
      toAll: { recordId: formatRecordId('care-provider', careProviderId), careProviderId },
    };
  }
  const organisation = person ?? '';
  const recordId = formatRecordId('representative', await firstNaming(store, organisation));
  return { of: 'representative', toAll: { recordId, person: organisation } };
}

interface Changed {
  code: string;
  rights: readonly StaffRight[];
}

/** The organisation is told by the code alone, since a message names nobody, and the person of their own rights. */
export async function rightsChanged(
  context: OperationContext,
  { organisation }: Seat,
  { code, rights }: Changed,
): Promise<NewEvent[]> {
  const { of, toAll } = await aboutOrganisation(context);
  const params = { code, rights: rights.join(' ') };
  return [
    { type: `${of}.staff-changed`, ...toAll, params },
    { type: `${of}.own-rights-changed`, ...toAll, params, person: personOfStaff(organisation, code) },
  ];
}

export async function systemsChanged(context: OperationContext, rights: readonly StaffRight[]): Promise<NewEvent[]> {
  const { of, toAll } = await aboutOrganisation(context);
  return [{ type: `${of}.systems-changed`, ...toAll, params: { rights: rights.join(' ') } }];
}
