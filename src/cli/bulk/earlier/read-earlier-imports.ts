import { jobFailure } from '../import-failure.ts';

/** Looks at earlier imports; one that cannot be read is named. */
export function readEarlierImports<Found>(look: () => Found): Found {
  try {
    return look();
  } catch (error) {
    throw jobFailure(error);
  }
}
