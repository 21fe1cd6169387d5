import { addDays, amsterdamDate, daysBetween, type IsoDate } from '../../domain/values/date.ts';
import type { SnapshotFacts } from '../journal/snapshot/facts.ts';

/** Counts how many days ago a snapshot was taken. */
export function ageInDays({ takenAt }: SnapshotFacts, now: number): number {
  return Math.max(0, daysBetween(amsterdamDate(Date.parse(takenAt)), amsterdamDate(now)));
}

/**
 * Finds the day of the portal: the day it had when the snapshot was taken, plus the days that have passed here. A
 * practice portal has its own year.
 */
export function portalToday(facts: SnapshotFacts, now: number): IsoDate {
  return addDays(facts.today, ageInDays(facts, now));
}
