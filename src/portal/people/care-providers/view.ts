import type { CareProvider } from '../../../contract/types.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { maskIban } from '../../../domain/values/identifiers/mask.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { careProviderDetail } from '../../access/person-details.ts';
import type { OperationContext } from '../../handler.ts';
import { findProposed, findSettledOn } from '../../store/queries/people/accounts/accounts.ts';
import { findInTouch, type CareProviderRecord } from '../../store/queries/people/providers/care-providers.ts';

function furtherCodes({ furtherAgbCodes }: Pick<CareProviderRecord, 'furtherAgbCodes'>) {
  return furtherAgbCodes.length === 0 ? {} : { furtherAgbCodes: [...furtherAgbCodes] };
}

/** A stranger who has the number of a provider may know this: enough to be sure that it is the right one. */
function publicView(provider: CareProviderRecord): CareProvider {
  return {
    id: formatRecordId('care-provider', provider.id),
    kind: provider.kind,
    name: provider.name,
    ...(provider.agbCode !== null && { agbCode: provider.agbCode }),
    ...furtherCodes(provider),
    ...(provider.kvkNumber !== null && { kvkNumber: provider.kvkNumber }),
    ...(provider.maskedBsn !== null && { bsn: provider.maskedBsn }),
    careRegistered: provider.careRegistered,
    bigRegistered: provider.bigRegistered,
  };
}

/** `iban` is the account that money goes to, as far as it is the caller's to know. */
export function fullView(provider: CareProviderRecord, iban: string | undefined): CareProvider {
  const { agbCode, furtherAgbCodes, kvkNumber, bsn } = publicView(provider);
  return withoutAbsent<CareProvider>({
    id: formatRecordId('care-provider', provider.id),
    kind: provider.kind,
    name: provider.name,
    agbCode,
    furtherAgbCodes,
    kvkNumber,
    bsn,
    careRegistered: provider.careRegistered,
    bigRegistered: provider.bigRegistered,
    iban: iban === undefined ? undefined : maskIban(iban),
    birthDate: provider.birthDate ?? undefined,
    email: provider.email ?? undefined,
    phone: provider.phone ?? undefined,
  });
}

/** The payment office compares the name with a register by the numbers that are public. */
function payeeView({
  id,
  kind,
  name,
  agbCode,
  furtherAgbCodes,
  kvkNumber,
  careRegistered,
  bigRegistered,
}: CareProviderRecord): CareProvider {
  return {
    id: formatRecordId('care-provider', id),
    kind,
    name,
    ...(agbCode !== null && { agbCode }),
    ...furtherCodes({ furtherAgbCodes }),
    ...(kvkNumber !== null && { kvkNumber }),
    careRegistered,
    bigRegistered,
  };
}

/** The views of these providers that the caller may have. */
export async function viewsFor(
  { store, caller, today }: OperationContext,
  providers: readonly CareProviderRecord[],
): Promise<(provider: CareProviderRecord) => CareProvider> {
  const detail = careProviderDetail[caller.role];
  if (detail === 'payee') return payeeView;
  const ids = providers.map(({ id }) => id);
  const settled = await findSettledOn(store, ids, today);
  if (detail === 'all') return (provider) => fullView(provider, settled.get(provider.id));
  const proposed = await findProposed(store, caller.budgetHolderIds, ids);
  const inTouch = await findInTouch(store, caller, ids);
  return (provider) => {
    const { id } = provider;
    if (inTouch.has(id)) return fullView(provider, settled.get(id) ?? proposed.get(id));
    const own = proposed.get(id);
    return { ...publicView(provider), ...(own !== undefined && { iban: maskIban(own) }) };
  };
}
