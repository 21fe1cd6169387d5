import type { IsoDate } from '../values/date.ts';
import type { ConsentKind } from '../words.ts';

/**
 * An office lets through what the rules do not: more than 40 hours in a week, a declaration that comes too late, or a
 * start that lies too far back. Source: Rlz 5.18(1)(d): unless the care office agrees otherwise.
 */
export interface Consent {
  id: string;
  kind: ConsentKind;
  /** The days that it is for: of care or, when it is about a start, those on which an agreement or new terms may begin. */
  from: IsoDate;
  until: IsoDate;
  /** The most in a week; only for the hours of a week. */
  minutesPerWeek?: number;
  /** From this day on it holds no more: for care of that day, or for what is handed in or approved on it. */
  withdrawnFrom?: IsoDate;
  /** The awards of the office that gave it: it consents to nothing that another one pays for. */
  awardIds: readonly string[];
}

/** What a consent is needed for. */
export interface ConsentNeed {
  kind: ConsentKind;
  from: IsoDate;
  until: IsoDate;
  /** The awards that pay for it. */
  awardIds: readonly string[];
  today: IsoDate;
  minutes?: number;
}

/** The consent that lets something through; undefined when none does. */
export function findConsent(consents: readonly Consent[], need: ConsentNeed): Consent | undefined {
  return consents.find((consent) => isFor(consent, need));
}

function isFor(consent: Consent, { kind, from, until, awardIds, today, minutes = 0 }: ConsentNeed): boolean {
  if (consent.kind !== kind || from < consent.from || until > consent.until) return false;
  if (minutes > (consent.minutesPerWeek ?? Infinity)) return false;
  return !isWithdrawn(consent, until, today) && awardIds.every((id) => consent.awardIds.includes(id));
}

/** Care that was given while it held stays payable; what is handed in or approved is judged on its own day. */
function isWithdrawn({ kind, withdrawnFrom }: Consent, until: IsoDate, today: IsoDate): boolean {
  if (withdrawnFrom === undefined) return false;
  return kind === 'week-hours' ? until >= withdrawnFrom : today >= withdrawnFrom;
}
