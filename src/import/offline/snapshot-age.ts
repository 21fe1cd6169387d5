import { addDays, amsterdamDate, daysBetween, type IsoDate } from '../../domain/values/date.ts';
import type { SnapshotFacts } from '../journal/snapshot/facts.ts';

/** How many days ago a snapshot was taken. */
export function ageInDays({ takenAt }: SnapshotFacts, now: number): number {
  return Math.max(0, daysBetween(amsterdamDate(Date.parse(takenAt)), amsterdamDate(now)));
}

/** The portal's day: the one it had, and as many days later as have passed here. A practice portal has its own year. */
export function portalToday(facts: SnapshotFacts, now: number): IsoDate {
  return addDays(facts.today, ageInDays(facts, now));
}
