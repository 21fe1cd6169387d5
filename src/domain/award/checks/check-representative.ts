import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import type { Capacity } from '../powers.ts';
import type { RepresentativeKind, RepresentativeNamer } from '../../words.ts';

/** An award names at most so many. */
export const mostRepresentatives = 5;

/**
 * A holder gives a power of attorney and takes it back. Who is a parent, curator or administrator follows from the law
 * or from a court, and the office has seen it. Source: BW 3:60, 3:72.
 */
export function checkPower(kind: RepresentativeKind, by: RepresentativeNamer, path: string): Issue[] {
  const isTheirs = by === 'assessor' || kind === 'authorised-agent';
  return isTheirs ? [] : [newIssue('REPRESENTATIVE_NOT_YOURS', path, { kind })];
}

/** A parent is a human being; the others may be an organisation. Source: BW 1:247; for the others 1:302, 1:383, 1:435, 1:452. */
export function checkOrganisationKind(kind: RepresentativeKind, path: string): Issue[] {
  return kind === 'parent' ? [newIssue('REPRESENTATIVE_IS_PERSON', path, { kind })] : [];
}

/** A power that has ended gives nobody a power; to take somebody off an award is another thing. Source: BW 1:389, 1:449, 1:462. */
export function checkPowerEnd(lastDay: IsoDate | undefined, today: IsoDate): Issue[] {
  const isOver = lastDay !== undefined && lastDay < today;
  return isOver ? [newIssue('REPRESENTATIVE_POWER_OVER', 'lastDay', { found: lastDay, expected: today })] : [];
}

/** Whoever is named on an award, as far as it tells whether somebody else may be. */
export interface NamedCapacity extends Capacity {
  person: string;
}

/**
 * Tells whether somebody else acts in a capacity already. Of each kind one at a time has access, whom the office or the
 * holder chose; those of another kind, such as a mentor beside an administrator, act beside them. Source: SVB, one person
 * for each budget holder has access to the portal.
 */
export function isKindTaken(
  { kind, person }: { kind: RepresentativeKind; person: string },
  others: readonly NamedCapacity[],
  today: IsoDate,
): boolean {
  return others.some(
    (one) => one.kind === kind && one.person !== person && (one.lastDay === null || one.lastDay >= today),
  );
}

export interface RepresentativeFacts {
  by: RepresentativeNamer;
  /** The number of people who are named on the award, each capacity counted. */
  named: number;
  /** This person or organisation is named in this capacity. */
  isNamed: boolean;
  /** Somebody else acts in this capacity on the award already. */
  isTaken: boolean;
  /** Where the number stands by which it is known who it is. */
  numberField: 'organisation.kvkNumber' | 'person.bsn';
}

/** Checks somebody who is to be named on an award that is there already. */
export function checkRepresentative(
  { kind }: { kind: RepresentativeKind },
  { by, named, isNamed, isTaken, numberField }: RepresentativeFacts,
): Issue[] {
  const issues = checkPower(kind, by, 'kind');
  if (isNamed) return [...issues, newIssue('REPRESENTATIVE_NAMED_ALREADY', numberField, {})];
  // Who may not name this kind is told that, and not who is there.
  if (isTaken) return issues.length > 0 ? issues : [newIssue('REPRESENTATIVE_KIND_TAKEN', 'kind', { kind })];
  if (named < mostRepresentatives) return issues;
  const who = numberField === 'person.bsn' ? 'person' : 'organisation';
  return [...issues, newIssue('REPRESENTATIVES_TOO_MANY', who, { maximum: mostRepresentatives })];
}
