import type { Profile } from '../../../contract/types.ts';
import { checkPhone } from '../../../domain/profile/check-phone.ts';
import { checkProfile } from '../../../domain/profile/check-profile.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Caller } from '../../access/caller.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { findCareProvider } from '../../store/queries/people/providers/care-providers.ts';
import { findKnownPerson } from '../../store/queries/people/known-person.ts';
import { findProfile, markChecked, type ProfileRecord } from '../../store/queries/people/profiles.ts';
import { keepProfile } from '../../store/queries/people/reached.ts';
import { changedEvent } from '../care-providers/change-service.ts';
import {
  type Check,
  isAnswer,
  takeOverOfOrganisation,
  takeOverOfPerson,
  takeOverOfProvider,
} from '../registers/take-over.ts';
import { profileView } from './view.ts';

function personOf({ person }: Caller): string {
  if (person === null) throw new PortalError('not-allowed');
  return person;
}

/** A profile that nobody has made yet holds what an office or a holder wrote down, in the language of the call. */
async function currentProfile({ store, caller, language, now }: OperationContext): Promise<ProfileRecord> {
  const person = personOf(caller);
  const found = await findProfile(store, person);
  if (found !== undefined) return found;
  const { email, phone } = await findKnownPerson(store, caller);
  return { person, language, messageChannel: 'portal', email, phone, madeAt: null, changedAt: now, checkedAt: null };
}

async function viewOf(context: OperationContext, profile: ProfileRecord, checks?: Check[]): Promise<Profile> {
  const { caller } = context;
  if (caller.role === 'budget-holder') context.touch(...caller.budgetHolderIds);
  if (caller.careProviderId !== null) context.touchProviders(caller.careProviderId);
  return profileView(context, profile, checks);
}

/** Takes over what registers answered; without an answer everything stays, and goes on, as it is. */
async function compare(context: OperationContext, profile: ProfileRecord): Promise<[ProfileRecord, Check[]]> {
  const { store, caller, now, registered = {} } = context;
  const { careProviderId } = caller;
  const provider = careProviderId === null ? undefined : await findCareProvider(store, caller, careProviderId);
  const checks = [
    ...(await takeOverOfPerson(context, profile.person, registered.persons)),
    ...(provider === undefined
      ? await takeOverOfOrganisation(context, profile.person, registered.kvk)
      : await takeOverOfProvider(context, provider, registered)),
  ];
  if (checks.some(({ outcome }) => outcome === 'changed')) context.emit(...changedEvents(caller));
  const isKept = checks.some(isAnswer) && (await markChecked(store, profile.person, now));
  return [isKept ? { ...profile, checkedAt: now } : profile, checks];
}

/** Whoever reads the messages of a holder or a provider sees that how they are reached has changed, also by another. */
export function changedEvents({ role, budgetHolderIds, careProviderId }: Caller): NewEvent[] {
  if (careProviderId !== null) return [changedEvent(careProviderId)];
  if (role !== 'budget-holder') return [];
  return budgetHolderIds.map((id) => ({
    type: 'budget-holder.changed' as const,
    recordId: formatRecordId('budget-holder', id),
    budgetHolderId: id,
  }));
}

export const profileService = {
  'profile.show': async (context) => viewOf(context, await currentProfile(context)),

  'profile.update': async (context, change) => {
    const { store, caller, now } = context;
    const before = await currentProfile(context);
    const after: ProfileRecord = { ...before, ...change, madeAt: before.madeAt ?? now, changedAt: now };
    const issues = [...checkPhone(change.phone, 'phone'), ...checkProfile(after)];
    // Whoever was known before there were profiles has one, also where nobody knows how to reach them.
    if (issues.length > 0) throw rulesViolated(issues);
    await keepProfile(store, after);
    if (before.madeAt !== null) context.emit(...changedEvents(caller));
    return viewOf(context, ...(await compare(context, after)));
  },

  'profile.refresh': async (context) => viewOf(context, ...(await compare(context, await currentProfile(context)))),
} satisfies Service<'profile.show' | 'profile.update' | 'profile.refresh'>;
