import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { SignInMeans, StaffRight } from '../words.ts';

export interface MeansFacts {
  /** The payment office opens both again; an organisation chooses one. */
  by: 'care-provider' | 'payment-officer';
  /** What the systems of the organisation may do. */
  systemRights: readonly StaffRight[];
}

/**
 * Checks by which means an organisation is to come in from now on: one of the two, of its own choice, and not one by which
 * nobody could do anything. Source: leaflet for care providers.
 */
export function checkMeansChoice(means: SignInMeans, { by, systemRights }: MeansFacts): Issue[] {
  const isTheirs = by === 'payment-officer' ? means === 'either' : means !== 'either';
  if (!isTheirs) return [newIssue('MEANS_NOT_YOURS', 'means', { found: means })];
  return isClosed(means, systemRights) ? [newIssue('MEANS_WITHOUT_RIGHTS', 'means', {})] : [];
}

/** Systems that alone are let in keep a right. */
export function checkSystemsLeft(rights: readonly StaffRight[], means: SignInMeans | undefined): Issue[] {
  return isClosed(means, rights) ? [newIssue('MEANS_WITHOUT_RIGHTS', 'rights', {})] : [];
}

function isClosed(means: SignInMeans | undefined, systemRights: readonly StaffRight[]): boolean {
  return means === 'certificate' && systemRights.length === 0;
}
