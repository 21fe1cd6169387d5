import type { DeclarableTerms } from '../../contract/types.ts';
import type { LineInput } from '../../domain/declaration-content.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { firstDay, lastDay, type Month } from '../../domain/values/month.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Context } from '../framework/context.ts';
import type { CareFunction, CareUnit } from '../../domain/words.ts';

/** The care of which the days are asked together: one grid of a month. */
export interface Care {
  readonly careFunction: CareFunction;
  readonly unit: CareUnit;
  /** Holiday hours that were taken. */
  readonly holiday?: true;
}

/** The days of the month in which the agreement runs. */
export function daysToAsk({ start, end }: DeclarableTerms, month: Month): IsoDate[] {
  const last = Number(lastDay(month).slice(8));
  const days = Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
  return days.filter((day) => day >= start && (end === null || day <= end));
}

/** The care that was agreed for some day of the month, each with its unit. */
export function careToAsk(terms: DeclarableTerms, month: Month): Care[] {
  const begun = terms.amended.filter(({ from }) => from <= lastDay(month));
  const replaced = begun.findLastIndex(({ from }) => from <= firstDay(month));
  const pays = replaced < 0 ? [terms, ...begun] : begun.slice(replaced);
  const found = new Map<string, Care>();
  for (const { rates, holidayWhenTaken } of pays) {
    for (const { careFunction, unit } of rates) {
      found.set(`${careFunction} ${unit}`, { careFunction, unit });
      if (holidayWhenTaken && unit === 'hour')
        found.set(`${careFunction} holiday`, { careFunction, unit, holiday: true });
    }
  }
  return [...found.values()];
}

export function isTravelAgreed({ travelCentsPerKm, amended }: DeclarableTerms): boolean {
  return [travelCentsPerKm, ...amended.map((pay) => pay.travelCentsPerKm)].some((cents) => cents !== null);
}

/** The care of a line that leaves out what the agreement leaves no choice in. */
export function isOf({ careFunction, unit, holiday }: Care, line: LineInput): boolean {
  return (
    (line.careFunction ?? careFunction) === careFunction &&
    (line.unit ?? unit) === unit &&
    (line.holiday === true) === (holiday === true)
  );
}

/** Minutes of hours, and the number of anything else. */
export function amountOf({ minutes, count }: LineInput): number {
  return minutes ?? count ?? 0;
}

export function careName({ cli }: Context, texts: Texts, { careFunction, unit, holiday }: Care): string {
  const name = texts.word('careFunction', careFunction);
  return holiday ? `${name}, ${cli.notices.entry.holiday}` : `${name}, ${texts.word('careUnit', unit)}`;
}
