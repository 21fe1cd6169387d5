import type { CareProvider } from '../../../contract/types.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { careProviderDetail } from '../../access/person-details.ts';
import type { OperationContext } from '../../handler.ts';
import { findInTouch, type CareProviderRecord } from '../../store/queries/people/care-providers.ts';

/** A stranger who has the number of a provider may know this: enough to be sure that it is the right one. */
function publicView(provider: CareProviderRecord): CareProvider {
  return {
    id: formatRecordId('care-provider', provider.id),
    kind: provider.kind,
    name: provider.name,
    ...(provider.agbCode !== null && { agbCode: provider.agbCode }),
    ...(provider.kvkNumber !== null && { kvkNumber: provider.kvkNumber }),
    ...(provider.maskedBsn !== null && { bsn: provider.maskedBsn }),
    careRegistered: provider.careRegistered,
    bigRegistered: provider.bigRegistered,
  };
}

export function fullView(provider: CareProviderRecord): CareProvider {
  const { agbCode, kvkNumber, bsn } = publicView(provider);
  return withoutAbsent<CareProvider>({
    id: formatRecordId('care-provider', provider.id),
    kind: provider.kind,
    name: provider.name,
    agbCode,
    kvkNumber,
    bsn,
    careRegistered: provider.careRegistered,
    bigRegistered: provider.bigRegistered,
    iban: provider.maskedIban ?? undefined,
    birthDate: provider.birthDate ?? undefined,
    email: provider.email ?? undefined,
    phone: provider.phone ?? undefined,
  });
}

function payeeView({ id, kind, name, careRegistered, bigRegistered }: CareProviderRecord): CareProvider {
  return {
    id: formatRecordId('care-provider', id),
    kind,
    name,
    careRegistered,
    bigRegistered,
  };
}

/** The views of these providers that the caller may have. */
export async function viewsFor(
  { store, caller }: OperationContext,
  providers: readonly CareProviderRecord[],
): Promise<(provider: CareProviderRecord) => CareProvider> {
  const detail = careProviderDetail[caller.role];
  if (detail === 'payee') return payeeView;
  if (detail === 'all') return fullView;
  const ids = providers.map(({ id }) => id);
  const inTouch = await findInTouch(store, caller, ids);
  return (provider) => (inTouch.has(provider.id) ? fullView(provider) : publicView(provider));
}
