import type { FamilyRelation, ProviderFormality } from '../words.ts';
import type { ProviderFacts } from './provider-facts.ts';

/**
 * A care enterprise, a self-employed person registered for care and a BIG-registered person are formal, but the last
 * two are not when they are the holder's partner or family. Source: Rlz 5.22, Blz 3.6.5.
 */
export function providerFormality(provider: ProviderFacts, familyRelation: FamilyRelation): ProviderFormality {
  if (provider.kind === 'organisation') return provider.careRegistered ? 'formal' : 'informal';
  if (familyRelation !== 'none') return 'informal';
  const registered = provider.bigRegistered || (provider.kind === 'self-employed' && provider.careRegistered);
  return registered ? 'formal' : 'informal';
}
