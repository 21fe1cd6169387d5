import { jobFailure } from '../import-failure.ts';

/** Looks at earlier imports; the error names an import that cannot be read. */
export function readEarlierImports<Found>(look: () => Found): Found {
  try {
    return look();
  } catch (error) {
    throw jobFailure(error);
  }
}
