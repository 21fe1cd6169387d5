import type { IsoDate } from '../../../domain/values/date.ts';
import type { Role } from '../../../domain/words.ts';

/** Of which portal a snapshot is, as whom it was taken, and when. */
export interface SnapshotFacts {
  portal: string;
  /** Who one was in the practice portal; null elsewhere. */
  persona: string | null;
  role: Role;
  /** Number of the care provider or budget holders, as it stands in the jobs of imports too. */
  caller: string;
  /** Moment, by the clock of this machine. */
  takenAt: string;
  /** The portal's day at that moment, which its rules go by. */
  today: IsoDate;
  agreements: number;
  declarations: number;
}
