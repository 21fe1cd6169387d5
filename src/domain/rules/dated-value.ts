import type { IsoDate } from '../values/date.ts';
import type { CareLaw } from '../words.ts';

/** An amount, term or limit that holds for a time, and where it was read. */
export interface DatedValue<Value = number> {
  validFrom: IsoDate;
  /** Last day; open when the law or notice names none. */
  validTo?: IsoDate;
  /** Absent when it holds under every law. */
  law?: CareLaw;
  value: Value;
  source: string;
  /** It was derived, or is the last one found where a newer one must exist. */
  unverified?: true;
  /** The amount by which the true value may differ from an unverified one; absent when nobody can say. */
  margin?: number;
}
/** The entries are in the order of `validFrom`. A day without an entry has no rule: nothing is checked then. */
export type DatedValues<Value = number> = readonly DatedValue<Value>[];

function appliesOn(entry: DatedValue<unknown>, date: IsoDate, laws: readonly CareLaw[] | undefined): boolean {
  return (
    entry.validFrom <= date &&
    (entry.validTo === undefined || date <= entry.validTo) &&
    (entry.law === undefined || (laws?.includes(entry.law) ?? false))
  );
}

/** The entry that holds on a day, under one of the laws; undefined when none does. */
export function entryAt<Value>(
  values: DatedValues<Value>,
  date: IsoDate,
  laws?: readonly CareLaw[],
): DatedValue<Value> | undefined {
  return values.findLast((entry) => appliesOn(entry, date, laws));
}

/** Gives the value of a day; when none is known, it gives the one before it, which is then no more than a guess. */
export function entryOrLastKnown<Value>(
  values: DatedValues<Value>,
  date: IsoDate,
  laws?: readonly CareLaw[],
): DatedValue<Value> | undefined {
  const entry = entryAt(values, date, laws);
  if (entry !== undefined) return entry;
  const before = values.findLast((one) => appliesOn({ ...one, validTo: date }, date, laws));
  if (before === undefined) return undefined;
  const { margin: _, ...known } = before;
  return { ...known, unverified: true };
}

/** The value that holds on a day, under one of the laws; undefined when none does. */
export function valueAt<Value>(
  values: DatedValues<Value>,
  date: IsoDate,
  laws?: readonly CareLaw[],
): Value | undefined {
  return entryAt(values, date, laws)?.value;
}
