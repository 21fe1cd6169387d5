import type { DeclarationInput } from '../../declaration-content.ts';

/** Lines with the same key are one declaration. Source: mijnpgb.nl: one per agreement per month. */
export function groupKey({
  agreementId,
  month,
  kind,
}: Pick<DeclarationInput, 'agreementId' | 'month' | 'kind'>): string {
  return `${agreementId} ${month} ${kind}`;
}
