import { providerCodes } from '../../../domain/provider/provider-codes.ts';
import type { PgbClient } from '../../../sdk/client.ts';
import { plainHeader } from '../../columns/columns.ts';

/**
 * What is known of who gives the care of an agreement. It is read once for a file that has a column with the care
 * provider, and not for each line.
 */
export interface KnownProviders {
  /** The number of the care provider of an agreement; undefined when the agreement is not known. */
  readonly ofAgreement: (agreement: string) => string | undefined;
  /** The numbers of the providers with this AGB code, KVK number or name; undefined where codes and names are not known. */
  readonly named: (codeOrName: string) => readonly string[] | undefined;
}

// The most that the portal gives in one answer.
const limit = 500;

export async function readKnownProviders(client: PgbClient, signal?: AbortSignal): Promise<KnownProviders> {
  const providers = new Map<string, string>();
  for await (const { agreementId, careProviderId } of client.declarableTerms.list({ limit }, { signal }))
    providers.set(agreementId, careProviderId);
  const named = new Map<string, string[]>();
  for await (const provider of client.careProviders.list({ limit }, { signal }))
    for (const key of new Set([...providerCodes(provider), plainHeader(provider.name)]))
      named.set(key, [...(named.get(key) ?? []), provider.id]);
  return { ofAgreement: (agreement) => providers.get(agreement), named: (key) => named.get(key) ?? [] };
}
