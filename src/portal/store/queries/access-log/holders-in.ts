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

/** So much is written in one transaction: SQLite has one writer at a time, and the others wait for it. */
const HOLDERS_AT_ONCE = 4000;

/** How many of these lines are written together: one at least. */
export function countWithin(lines: readonly Pick<Row<'accessLog'>, 'budgetHolderIdsJson'>[]): number {
  let holders = 0;
  const tooMuch = lines.findIndex((line, at) => {
    holders += holdersIn(line).length;
    return at > 0 && holders > HOLDERS_AT_ONCE;
  });
  return tooMuch < 0 ? lines.length : tooMuch;
}
