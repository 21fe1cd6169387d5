import type { CareAmounts } from '../../domain/declaration/care-amounts.ts';
import type { CareUnit } from '../../domain/words.ts';
import type { Quantity } from '../../domain/values/money.ts';

/** Writes values in one language. */
export interface Formats {
  /** A whole number: `10.000` or `10,000`. */
  readonly number: (value: number) => string;
  /** Cents: `€ 1.234,56` or `€1,234.56`. */
  readonly money: (cents: number) => string;
  /** `02-11-2026` or `2026-11-02`. */
  readonly date: (isoDate: string) => string;
  /** `2026-10`: `oktober 2026` or `October 2026`. */
  readonly month: (month: string) => string;
  /** A moment in UTC, as the clock in the Netherlands shows it: `02-11-2026 14:05`. */
  readonly moment: (iso: string) => string;
  /** `2026-01-01/2026-12-31` or `2026-01-01/..`: `01-01-2026 t/m 31-12-2026`. */
  readonly period: (period: string) => string;
  /** Minutes: `7,25 uur`; minutes that are no neat part of an hour as `7:20 uur`. */
  readonly hours: (minutes: number) => string;
  /** How long something takes or lasts, in seconds: `30 seconden`, `1 uur`, `1 minuut en 30 seconden`. */
  readonly duration: (seconds: number) => string;
  /** Minutes as hours without the word: `7,25` or `7:20`. */
  readonly hoursNumber: (minutes: number) => string;
  /** Metres: `12,4 km`. */
  readonly kilometres: (metres: number) => string;
  /** `0,5%`. */
  readonly percent: (percent: number) => string;
  /** `3 maanden`. */
  readonly months: (count: number) => string;
  /** A quantity of care in its unit: `7,25 uur` or `3 dagdelen`. */
  readonly quantity: (unit: CareUnit, quantity: Quantity) => string;
  /** Care in its own units: `7,25 uur en 3 dagdelen`. */
  readonly care: (amounts: CareAmounts) => string;
  /** `a, b en c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b of c`. */
  readonly choice: (items: readonly string[]) => string;
}
