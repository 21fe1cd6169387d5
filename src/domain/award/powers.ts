import { type IsoDate, isIsoDate } from '../values/date.ts';
import type { RepresentativeKind } from '../words.ts';

/** What a representative decides about for a holder: the care and who gives it, or the money that it costs. */
export const powers = ['care', 'money'] as const;
/** Power of a representative, one of `powers`. */
export type Power = (typeof powers)[number];

/**
 * An administrator (bewindvoerder) does the money and chooses no care, a mentor does the care and no money, a curator
 * both. Source: pgb.nl, vertegenwoordiging; BW 1:381, 1:441, 1:453.
 */
export const powersOf: Readonly<Record<RepresentativeKind, readonly Power[]>> = {
  parent: powers,
  guardian: powers,
  curator: powers,
  administrator: ['money'],
  mentor: ['care'],
  'authorised-agent': powers,
  'guaranteed-assistant': powers,
};

const ADULT = 18;

/** Their power ends when the child is of age. Source: BW 1:233, 1:247 and 1:280. */
export const kindsForMinors = ['parent', 'guardian'] as const satisfies readonly RepresentativeKind[];

/** Whoever was born on this day or before is of age on `today`. */
export function lastBirthDateOfAdults(today: IsoDate): IsoDate {
  return `${Number(today.slice(0, 4)) - ADULT}${today.slice(4)}`;
}

/** The day on which somebody comes of age: who was born on 29 February does so on 1 March in a year that has no such day. */
export function dayOfAge(birthDate: IsoDate): IsoDate {
  const day = `${Number(birthDate.slice(0, 4)) + ADULT}${birthDate.slice(4)}`;
  return isIsoDate(day) ? day : `${day.slice(0, 4)}-03-01`;
}

/** Somebody who acts for a holder, as named on an award. */
export interface Capacity {
  kind: RepresentativeKind;
  /** The last day of their power, as the ruling or the power of attorney says; null when it says none. */
  lastDay: IsoDate | null;
}

/**
 * Tells whether somebody still acts on `today`: a power lasts until its last day, and that of a parent and a guardian until
 * the child is of age. Sources: BW 1:389, 1:449, 1:462; of minors as for `kindsForMinors`.
 */
export function stillActs({ kind, lastDay }: Capacity, holderBirthDate: IsoDate, today: IsoDate): boolean {
  if (lastDay !== null && lastDay < today) return false;
  return !kindsForMinors.some((one) => one === kind) || holderBirthDate > lastBirthDateOfAdults(today);
}
