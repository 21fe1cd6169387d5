import type { Row } from '../../schema.ts';

/**
 * The numbers of the holders whose data a line tells of. Somebody else than the portal may have written anything there;
 * that the line was changed is found by its proof.
 */
export function holdersIn({
  budgetHolderIdsJson: json,
}: Pick<Row<'accessLog'>, 'budgetHolderIdsJson'>): readonly number[] {
  if (json === '[]') return [];
  try {
    const named = JSON.parse(json) as unknown;
    return Array.isArray(named) ? [...new Set((named as unknown[]).filter(isNumber))] : [];
  } catch {
    return [];
  }
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
