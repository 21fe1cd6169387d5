import type { CareFunction } from '../words.ts';

/** An award pays for an agreement when some of the care that was agreed is its; a fixed amount is of any care. */
export function paysForCare(awarded: readonly CareFunction[], agreed: readonly CareFunction[]): boolean {
  return agreed.length === 0 || agreed.some((careFunction) => awarded.includes(careFunction));
}
