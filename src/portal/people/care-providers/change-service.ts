import type { ParsedInput } from '../../../contract/types.ts';
import { checkAgbCodeRemoval, checkCompanyOfCodes } from '../../../domain/provider/check-agb-codes.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Caller } from '../../access/caller.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import {
  changeCareProvider,
  type CareProviderChange,
  type CareProviderRecord,
} from '../../store/queries/people/providers/care-providers.ts';
import {
  addFurtherAgbCode,
  holderOfAgbCode,
  lockAgbCode,
  removeFurtherAgbCode,
} from '../../store/queries/people/providers/agb-codes.ts';
import { addNotice } from '../../store/queries/mail/mail.ts';
import { countCertificatesOn, tellCodeOfCertificates } from '../../store/queries/practice/certificates.ts';
import { findProfile } from '../../store/queries/people/profiles.ts';
import { keepProfile } from '../../store/queries/people/reached.ts';
import { checkCareProviderChange, checkIdentity, issueIf } from './checks.ts';
import { takeOverOfPerson, takeOverOfProvider } from '../registers/take-over.ts';
import { codeEvent, companyFacts } from './code-service.ts';
import { findVisibleProvider, holdProvider } from './find-provider.ts';
import { viewsFor } from './view.ts';

type Change = ParsedInput<'careProviders.update'>;
type Field = keyof Change;

/** Who may change each field: how to reach them is the provider's own, the rest comes from a register. */
const ownFields = {
  email: true,
  phone: true,
  kind: false,
  name: false,
  agbCode: false,
  kvkNumber: false,
  birthDate: false,
  careRegistered: false,
  bigRegistered: false,
} as const satisfies Record<Field, boolean>;

/** A date of birth that nobody gave is the person's own to give; from then on it stands. */
function isMissing(field: Field, { kind, birthDate }: CareProviderRecord): boolean {
  return field === 'birthDate' && kind === 'person' && birthDate === null;
}

function checkFields({ role }: Caller, change: Change, provider: CareProviderRecord): Issue[] {
  if (role === 'payment-officer') return [];
  return (Object.keys(change) as Field[])
    .filter((field) => !ownFields[field] && !isMissing(field, provider))
    .map((field) => newIssue('PROVIDER_FIELD_FROM_REGISTER', field, {}));
}

/** The numbers are checked as they are afterwards: a person who turns out to be a company has those of a company. */
function checkAfter(change: Change, provider: CareProviderRecord): Issue[] {
  const { kind = provider.kind, agbCode = provider.agbCode, kvkNumber = provider.kvkNumber } = change;
  return [
    ...checkIdentity(kind, { bsn: provider.maskedBsn, agbCode, kvkNumber }),
    ...checkCompanyOfCodes(companyFacts(provider), { kind, kvkNumber }),
  ];
}

/** Another provider has it, as its own code or as a further one. */
async function isTakenByAnother(
  { store }: OperationContext,
  id: number,
  agbCode: string | undefined,
): Promise<boolean> {
  if (agbCode === undefined) return false;
  const holder = await holderOfAgbCode(store, agbCode);
  return holder !== undefined && holder !== id;
}

/** The own code goes when another takes its place that is no further one; a certificate that is good holds it. */
async function checkReplaced(
  { store }: OperationContext,
  change: Change,
  provider: CareProviderRecord,
): Promise<Issue[]> {
  const { agbCode: own, furtherAgbCodes } = provider;
  const { agbCode } = change;
  if (agbCode === undefined || own === null || agbCode === own || furtherAgbCodes.includes(agbCode)) return [];
  const certificates = await countCertificatesOn(store, provider, own);
  return checkAgbCodeRemoval({ isOwn: false, isKnown: true, certificates });
}

/** A further code that becomes the own one trades places with it, so that none of them is lost; another one is told. */
async function replaceOwnCode(
  context: OperationContext,
  { id, agbCode: own, furtherAgbCodes }: CareProviderRecord,
  agbCode: string | undefined,
): Promise<void> {
  const { store, now } = context;
  if (agbCode === undefined || agbCode === own) return;
  if (own !== null) await tellCodeOfCertificates(store, id, own);
  if (!furtherAgbCodes.includes(agbCode)) {
    context.emit(...(own === null ? [] : [codeEvent('removed', id, own)]), codeEvent('added', id, agbCode));
    return;
  }
  await removeFurtherAgbCode(store, agbCode);
  if (own !== null)
    await addFurtherAgbCode(store, { agbCode: own, careProviderId: id, addedBy: 'payment-officer', addedAt: now });
}

/**
 * How a provider is reached stands in the profile of the person too, who may be a holder or act for one. Of whoever has
 * none yet the address before is told here that another stands in its place.
 */
async function keepContact(
  { store, now }: OperationContext,
  before: CareProviderRecord,
  changed: CareProviderRecord,
): Promise<void> {
  const profile = await findProfile(store, changed.person);
  const { email, phone } = changed;
  if (profile === undefined) {
    const { person } = changed;
    const { email: address } = before;
    if (address !== null && address !== email)
      await addNotice(store, { kind: 'address-replaced', person, address }, now);
    return;
  }
  if (profile.email === email && profile.phone === phone) return;
  await keepProfile(store, { ...profile, email, phone, changedAt: now });
}

export function changedEvent(careProviderId: number): NewEvent {
  return {
    type: 'care-provider.changed',
    recordId: formatRecordId('care-provider', careProviderId),
    careProviderId,
  };
}

export const changeService = {
  'careProviders.update': async (context, change, { careProviderId }) => {
    const { store, caller, today } = context;
    if (change.agbCode !== undefined) await lockAgbCode(store, change.agbCode);
    const provider = await holdProvider(context, careProviderId);
    const isTaken = await isTakenByAnother(context, provider.id, change.agbCode);
    const issues = [
      ...checkFields(caller, change, provider),
      ...checkCareProviderChange(change, today),
      ...checkAfter(change, provider),
      ...(await checkReplaced(context, change, provider)),
      ...issueIf(isTaken, () => newIssue('PROVIDER_NUMBERS_DIFFER', 'agbCode', {})),
    ];
    if (issues.length > 0) throw rulesViolated(issues);
    await replaceOwnCode(context, provider, change.agbCode);
    const changed = await changeCareProvider(store, provider.id, change satisfies CareProviderChange);
    await keepContact(context, provider, changed);
    context.emit(changedEvent(provider.id));
    return (await viewsFor(context, [changed]))(changed);
  },

  'careProviders.refresh': async (context, _, { careProviderId }) => {
    const provider = await findVisibleProvider(context, careProviderId);
    const { registered = {} } = context;
    const checks = [
      ...(await takeOverOfPerson(context, provider.person, registered.persons)),
      ...(await takeOverOfProvider(context, provider, registered)),
    ];
    if (checks.some(({ outcome }) => outcome === 'changed')) context.emit(changedEvent(provider.id));
    const compared = await findVisibleProvider(context, careProviderId);
    return { ...(await viewsFor(context, [compared]))(compared), checks };
  },
} satisfies Service<'careProviders.update' | 'careProviders.refresh'>;
