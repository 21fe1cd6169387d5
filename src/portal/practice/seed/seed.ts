import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import type { CareFunction, RepresentativeKind } from '../../../domain/words.ts';
import type { Holder } from '../people/holders.ts';
import type { Person } from '../people/person.ts';
import type { Provider } from '../people/providers.ts';
import type { RepresentingOrganisation } from '../people/representing-organisation.ts';
import type { Signing } from './content/calendar.ts';

export interface SeedAward {
  number: number;
  holder: Holder;
  amountCents: number;
  careFunctions: readonly CareFunction[];
  representative?:
    | { kind: RepresentativeKind; person: Person; organisation?: never }
    | { kind: RepresentativeKind; organisation: RepresentingOrganisation; person?: never };
}

/**
 * The point that an agreement has come to: approved, or waiting for the signature of the provider, for that of the holder, or for the
 * care office.
 */
export type SeedStage = 'shared' | 'signed-by-provider' | 'in-assessment' | 'approved';

export interface SeedAgreement {
  number: number;
  award: SeedAward;
  provider: Provider;
  stage: SeedStage;
  signing: Signing;
  terms: AgreementTerms;
}

/** People, and what they have agreed: all that care can be declared on. */
export interface Seed {
  holders: readonly Holder[];
  providers: readonly Provider[];
  awards: readonly SeedAward[];
  agreements: readonly SeedAgreement[];
}
