import type { DeclaredCost } from '../../../../../domain/budget/forecast-facts.ts';
import type { DeclarationKind, DeclarationStatus } from '../../../../../domain/words.ts';
import type { Row } from '../../../schema.ts';
import type { AwardShare } from '../../declarations/changes.ts';

/** Whatever else counts as declared has its money set aside. */
const standings: Readonly<Partial<Record<DeclarationStatus, DeclaredCost['standing']>>> = {
  paid: 'paid',
  'awaiting-holder': 'awaiting-holder',
};

/** What an award bears of a declaration that counts. */
export function costsTo(
  awardId: number,
  { month, status, kind, perAwardJson }: Pick<Row<'declaration'>, 'month' | 'status' | 'kind' | 'perAwardJson'>,
): DeclaredCost[] {
  const isFreeAmount = kind === ('accountability-free-amount' satisfies DeclarationKind);
  return (JSON.parse(perAwardJson) as AwardShare[])
    .filter((share) => share.awardId === awardId)
    .map(({ cents, functions }) => ({
      month,
      cents,
      standing: standings[status] ?? 'scheduled',
      ...(functions && { functions }),
      ...(isFreeAmount && { isFreeAmount }),
    }));
}
