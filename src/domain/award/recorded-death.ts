import type { IsoDate } from '../values/date.ts';
import type { AwardChangeKind } from '../words.ts';

interface Version {
  kinds: readonly AwardChangeKind[];
  /** Last day. */
  end: IsoDate;
}

/** The death of a holder, as an award says it. */
export interface RecordedDeath {
  day: IsoDate;
  /** The last day that the award had before it. */
  endBefore: IsoDate;
}

/**
 * The death that the versions of an award say, in their order; undefined when none does, or a later one pays for days after
 * it. What else is changed of such an award, as its amount, leaves it. Source: iPgb 2.0 OP507.
 */
export function recordedDeath(versions: readonly Version[]): RecordedDeath | undefined {
  let death: RecordedDeath | undefined;
  let endBefore: IsoDate | undefined;
  for (const { kinds, end } of versions) {
    if (kinds.includes('ended-by-death')) death = { day: end, endBefore: death?.endBefore ?? endBefore ?? end };
    else if (death !== undefined && end > death.day) death = undefined;
    endBefore = end;
  }
  return death;
}
