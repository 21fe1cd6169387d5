import type { DeclarationInput } from '../../../../domain/declaration-content.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { representative } from '../../people/person.ts';
import { organisation } from '../../people/providers.ts';
import { clientNumber } from '../../seeded-numbers.ts';
import type { Seed, SeedAgreement, SeedAward } from '../seed.ts';
import { signedLately } from './calendar.ts';
import { institution, institutionRates } from './institution.ts';
import { termsOf } from './terms.ts';

/** Of every three holders one has nothing declared, one a month and one two; every fourth has an agreement to sign. */
const months = [
  { month: '2026-10', date: '2026-10-06', invoiceDate: '2026-11-01' },
  { month: '2026-09', date: '2026-09-08', invoiceDate: '2026-10-01' },
] as const;
const EVERY_TO_SIGN = 4;

/** The awards of clients `from` to `to`, each with the same administrator. */
export function representedAwards(from: number, to: number): SeedAward[] {
  return institution(from, to).awards.map((award) => ({
    ...award,
    representative: { kind: 'curator', person: representative },
  }));
}

/** The declarations of client `client` that wait for whoever acts for the client. */
export function waitingDeclarations(client: number): DeclarationInput[] {
  const agreementId = formatRecordId('agreement', clientNumber(client));
  return months.slice(0, client % (months.length + 1)).map(({ month, date, invoiceDate }) => ({
    reference: `seed-${month}-${agreementId}`,
    agreementId,
    month,
    kind: 'care-delivered',
    invoiceNumber: `${month}-${agreementId}`,
    invoiceDate,
    lines: [{ date, careFunction: 'individual-guidance', unit: 'hour', minutes: 60 + 30 * (client % 5) }],
  }));
}

/** Day care from December on that the institution has signed, and nobody else yet. */
export function agreementsToSign(awards: readonly SeedAward[], firstNumber: number): Seed {
  const agreements = awards.filter(isToSign).map((award, index): SeedAgreement => ({
    number: firstNumber + index,
    award,
    provider: organisation,
    stage: 'signed-by-provider',
    signing: signedLately,
    terms: termsOf(award, organisation, {
      kind: 'assignment-organisation',
      rates: institutionRates.filter(({ careFunction }) => careFunction === 'group-guidance'),
      careDescription: 'Een dagdeel dagbesteding in de week erbij.',
      work: { start: '2026-12-01' },
    }),
  }));
  return { holders: [], providers: [], awards: [], agreements };
}

export function isToSign({ number }: Pick<SeedAward, 'number'>): boolean {
  return number % EVERY_TO_SIGN === 0;
}
