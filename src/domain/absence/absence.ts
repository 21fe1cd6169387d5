import type { IsoDate } from '../values/date.ts';
import type { AbsenceKind, AgreementKind } from '../words.ts';

/** The part of the work that somebody can do from a day on, in percent (percentage arbeidsgeschikt). */
export interface CapacityFrom {
  from: IsoDate;
  percentage: number;
}

/** The day on which a child is expected, or was born, and the days that leave is longer while it is in hospital. */
export interface LeaveDates {
  expectedOn?: IsoDate;
  bornOn?: IsoDate;
  extraDays?: number;
}

/** A report of absence (melding): since when somebody does not work, or works less, and never why. */
export interface Absence extends LeaveDates {
  kind: AbsenceKind;
  /** In order of days; the first is the first day of absence. */
  capacity: readonly CapacityFrom[];
  /** Last day of a leave that was agreed beforehand. */
  until?: IsoDate;
  /** First day of work again. */
  recoveredFrom?: IsoDate;
}

/** What decides whether pay goes on, and how long. */
export interface AbsentWorker {
  kind: AgreementKind;
  /** Of who works on call nobody knows them. */
  daysPerWeek?: number | undefined;
  /** Days without pay at the begin of a sickness, as agreed. */
  waitingDays?: number | undefined;
  birthDate?: IsoDate | null | undefined;
}

/** Days in a row in which as much is worked, and as much is paid. */
export interface AbsentDays {
  kind: AbsenceKind;
  start: IsoDate;
  /** Last day; absent while nobody knows. */
  end?: IsoDate;
  /** The part of the work that is done, in percent; 0 when none is. */
  workedPercentage: number;
  /** What the budget pays of the part that is not worked, in hundredths of a percent. */
  continuedBasisPoints: number;
  /** Continued pay that comes back to the budget. */
  compensated?: true;
}

/** What the budget pays of the pay of a day, in hundredths of a percent. */
export function paidBasisPoints({ workedPercentage, continuedBasisPoints }: AbsentDays): number {
  return workedPercentage * 100 + continuedPart({ workedPercentage, continuedBasisPoints });
}

/** The part of the pay of a day that is paid although it is not worked, in hundredths of a percent. */
export function continuedPart({
  workedPercentage,
  continuedBasisPoints,
}: Pick<AbsentDays, 'workedPercentage' | 'continuedBasisPoints'>): number {
  return Math.round(((100 - workedPercentage) * continuedBasisPoints) / 100);
}

/** The absence of a day; undefined on a day of work as usual. */
export function absenceOn(absences: readonly AbsentDays[], date: IsoDate): AbsentDays | undefined {
  return absences.find(({ start, end }) => start <= date && (end === undefined || date <= end));
}
