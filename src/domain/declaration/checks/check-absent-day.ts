import { absenceOn } from '../../absence/absence.ts';
import type { LineInput } from '../../declaration-content.ts';
import { partOf } from '../../values/money.ts';
import { periodText } from '../../values/period.ts';
import { isPaidByItself, type PreparedRate } from '../prepared-agreement.ts';
import { reportLine, type DeclarationCheck } from './declaration-check.ts';

const ALL = 100_00;

/**
 * On a day without any work no hours are accepted but those for which an employee is paid on. Source: SVB, zorgverlener
 * ziek; BW 7:629.
 */
export function checkAbsentDay(line: LineInput, index: number, { unit }: PreparedRate, check: DeclarationCheck): void {
  const { absences } = check.prepared.agreement;
  if (absences === undefined && !line.sick) return;
  const { date } = line;
  const absence = absenceOn(absences ?? [], date);
  if (line.sick) {
    const isPaidOn = (absence?.continuedBasisPoints ?? 0) > 0 && check.prepared.isEmployment && unit === 'hour';
    if (!isPaidOn || line.holiday) reportLine(check, index, 'SICK_HOURS_NOT_DECLARABLE', 'sick', { found: date });
  } else if (absence?.workedPercentage === 0) {
    const expected = periodText(absence.start, absence.end);
    reportLine(check, index, 'CARE_DURING_ABSENCE', 'date', { found: date, expected });
  }
}

/** Sick hours are paid by the part of the rate that goes on; what is worked is paid in full. */
export function rateInAbsence(line: LineInput, rate: PreparedRate, check: DeclarationCheck): PreparedRate {
  if (!line.sick || isPaidByItself(check.prepared)) return rate;
  const part = absenceOn(check.prepared.agreement.absences ?? [], line.date)?.continuedBasisPoints ?? ALL;
  if (part === 0 || part === ALL) return rate;
  const known = check.sickRates.find((one) => one.rate === rate && one.part === part);
  if (known !== undefined) return known.reduced;
  const { depositCents } = rate;
  const reduced = {
    ...rate,
    cents: partOf(rate.cents, part, ALL),
    ...(depositCents !== undefined && { depositCents: partOf(depositCents, part, ALL) }),
  };
  check.sickRates.push({ rate, part, reduced });
  return reduced;
}
