import type { IsoDate } from '../../../domain/values/date.ts';
import type { RuleEntry } from '../../../domain/rules/rule-list.ts';
import type { Role } from '../../../domain/words.ts';

/** The facts of a snapshot: its portal, for whom it was taken, and when. */
export interface SnapshotFacts {
  portal: string;
  /** The persona that it was taken as in the practice portal; null for any other portal. */
  persona: string | null;
  role: Role;
  /** Number of the care provider or budget holders, as it stands in the jobs of imports too. */
  caller: string;
  /** The moment at which it was taken, by the clock of this machine. */
  takenAt: string;
  /** The portal's day at that moment, which its rules go by. */
  today: IsoDate;
  /** The portal's amounts, terms and limits; a snapshot of before they were kept has none, and goes by the standard ones. */
  rules?: RuleEntry[];
  agreements: number;
  declarations: number;
}
