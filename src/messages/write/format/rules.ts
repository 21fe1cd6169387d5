import type { CareUnit } from '../../../domain/words.ts';

export type Plural = readonly [one: string, more: string];

/** The rules in which two languages differ when they write a value. */
export interface FormatRules {
  readonly decimal: string;
  readonly group: string;
  readonly money: (amount: string, isNegative: boolean) => string;
  readonly date: (year: string, month: string, day: string) => string;
  readonly monthNames: readonly string[];
  readonly units: Readonly<Record<CareUnit, Plural>>;
  /** The units in which people say how long something takes. */
  readonly durations: Readonly<Record<'second' | 'minute' | 'hour' | 'day', Plural>>;
  readonly and: string;
  readonly or: string;
  readonly until: (start: string, end: string) => string;
  readonly from: (start: string) => string;
}
