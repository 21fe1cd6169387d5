import { formatRecordId } from '../../domain/values/record-id.ts';

interface Named {
  careProviderId: number | null;
  careProviderName: string | null;
}

/** The care provider with their name; null for what goes to the account of the holder's own. */
export function careProviderReference({
  careProviderId,
  careProviderName,
}: Named): { id: string; name: string } | null {
  if (careProviderId === null) return null;
  return { id: formatRecordId('care-provider', careProviderId), name: careProviderName ?? '' };
}
