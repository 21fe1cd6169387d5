import type { DeclarationStatus } from '../words.ts';

/** In these a declaration no longer stands: nothing is paid of it, or another one is paid in its place. */
export const goneStatuses = ['rejected', 'withdrawn', 'corrected'] as const satisfies readonly DeclarationStatus[];

/** It was paid, or may still be. */
export function isStanding({ status }: { status: DeclarationStatus }): boolean {
  return !goneStatuses.some((gone) => gone === status);
}
