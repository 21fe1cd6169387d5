import type { Profile } from '../../../contract/types.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { maskIban } from '../../../domain/values/identifiers/mask.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { OperationContext } from '../../handler.ts';
import { settledAccounts } from '../../store/queries/people/accounts/accounts.ts';
import { findHolderAccount } from '../../store/queries/people/accounts/holder-accounts.ts';
import { findKnownPerson } from '../../store/queries/people/known-person.ts';
import type { ProfileRecord } from '../../store/queries/people/profiles.ts';

export async function profileView(
  context: OperationContext,
  profile: ProfileRecord,
  checks: Profile['checks'],
): Promise<Profile> {
  const { store, caller } = context;
  const { company, ...known } = await findKnownPerson(store, caller);
  const { careProviderId } = caller;
  const iban = await ownAccount(context);
  return withoutAbsent<Profile>({
    role: caller.role,
    name: known.name,
    initials: known.initials ?? undefined,
    surname: known.surname ?? undefined,
    birthDate: known.birthDate ?? undefined,
    bsn: known.maskedBsn ?? undefined,
    address: known.address ?? undefined,
    careProviderId: careProviderId === null ? undefined : formatRecordId('care-provider', careProviderId),
    kind: company?.kind ?? undefined,
    agbCode: company?.agbCode ?? undefined,
    kvkNumber: company?.kvkNumber ?? undefined,
    email: profile.email,
    phone: profile.phone,
    language: profile.language,
    messageChannel: profile.messageChannel,
    iban: iban === undefined ? null : maskIban(iban),
    checkedAt: profile.checkedAt === null ? null : formatMoment(profile.checkedAt),
    checks,
    madeAt: profile.madeAt === null ? null : formatMoment(profile.madeAt),
  });
}

/** The newest account that was settled, which may be in its waiting time; whoever acts for others has none here. */
async function ownAccount({ store, caller }: OperationContext): Promise<string | undefined> {
  const { role, careProviderId, budgetHolderIds } = caller;
  if (careProviderId !== null) return (await settledAccounts(store, careProviderId))[0]?.iban;
  const [own] = budgetHolderIds;
  return role === 'budget-holder' && own !== undefined ? (await findHolderAccount(store, own))?.iban : undefined;
}
