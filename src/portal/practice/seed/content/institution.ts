import { clientNumber } from '../../seeded-numbers.ts';
import { clientHolder } from '../../people/holders.ts';
import { organisation } from '../../people/providers.ts';
import { signedBeforehand } from './calendar.ts';
import type { Seed, SeedAgreement, SeedAward } from '../seed.ts';
import { rate, termsOf } from './terms.ts';

/** The agreements that the institution has with each of its clients. */
export const institutionRates = [
  rate('individual-guidance', 'hour', 64_80),
  rate('group-guidance', 'day-part', 61_50),
  rate('personal-care', 'hour', 57_40),
];
export const institutionTravelCentsPerKm = 23;

/** Every fourth client lives too far away to come by bicycle. */
export function hasTravel(client: number): boolean {
  return client % 4 === 0;
}

const LEAST_CENTS = 30_000_00;
const STEP_CENTS = 1_750_00;

function awardOf(client: number): SeedAward {
  return {
    number: clientNumber(client),
    holder: clientHolder(client),
    amountCents: LEAST_CENTS + (client % 12) * STEP_CENTS,
    careFunctions: institutionRates.map(({ careFunction }) => careFunction),
  };
}

function agreementOf(client: number, award: SeedAward): SeedAgreement {
  return {
    number: clientNumber(client),
    award,
    provider: organisation,
    stage: 'approved',
    signing: signedBeforehand,
    terms: termsOf(award, organisation, {
      kind: 'assignment-organisation',
      rates: [...institutionRates],
      careDescription: 'Begeleiding, dagbesteding en persoonlijke verzorging volgens het zorgplan.',
      ...(hasTravel(client) && { work: { travelCentsPerKm: institutionTravelCentsPerKm } }),
    }),
  };
}

/** Clients `from` to `to` of the institution, both included; each the same for ever. */
export function institution(from: number, to: number): Seed {
  const clients = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const awards = clients.map(awardOf);
  return {
    holders: awards.map(({ holder }) => holder),
    providers: [],
    awards,
    agreements: awards.map((award, index) => agreementOf(from + index, award)),
  };
}
