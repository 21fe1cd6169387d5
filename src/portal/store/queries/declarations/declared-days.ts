import { sql, type SqlBool } from 'kysely';
import type { DeclarationLine } from '../../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Month } from '../../../../domain/values/month.ts';
import { daysOf, unpackLines } from '../../rows/packed-lines.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { countsAsDeclared } from './batch-facts.ts';

/** The last day of care under an agreement, from a month on, that was declared and still stands. */
export async function lastDeclaredDay(store: Store, agreementId: number, from: Month): Promise<IsoDate | undefined> {
  const rows = await store.db
    .selectFrom('declaration')
    .select('linesJson')
    .where('agreementId', '=', agreementId)
    .where('month', '>=', from)
    .where(countsAsDeclared)
    .execute();
  return rows
    .flatMap(({ linesJson }) => daysOf(linesJson))
    .toSorted()
    .at(-1);
}

/** The lines of care under an agreement, from a month on, that was declared and still stands. */
export async function declaredLines(store: Store, agreementId: number, from: Month): Promise<DeclarationLine[]> {
  const rows = await store.db
    .selectFrom('declaration')
    .select('linesJson')
    .where('agreementId', '=', agreementId)
    .where('month', '>=', from)
    .where(countsAsDeclared)
    .execute();
  return rows.flatMap(({ linesJson }) => unpackLines(linesJson));
}

/** A day of sick hours in a declaration, by its number. */
export interface DeclaredSickDay {
  id: number;
  month: Month;
  date: IsoDate;
}

/** The days of sick hours under an agreement, from a month on, that were declared and still stand, in order. */
export async function declaredSickDays(store: Store, agreementId: number, from: Month): Promise<DeclaredSickDay[]> {
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'month', 'linesJson'])
    .where('agreementId', '=', agreementId)
    .where('month', '>=', from)
    .where(countsAsDeclared)
    .execute();
  return rows
    .flatMap(({ id, month, linesJson }) =>
      unpackLines(linesJson).flatMap(({ sick, date }) => (sick === true ? [{ id, month, date }] : [])),
    )
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.id - other.id));
}

/** Those of these agreements under which care of this month or later was declared and still stands. */
export async function declaredFrom(store: Store, agreementIds: readonly number[], from: Month): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('declaration')
    .select('agreementId')
    .distinct()
    .where(isOneOf(store, 'declaration.agreementId', agreementIds))
    .where('month', '>=', from)
    .where(countsAsDeclared)
    .execute();
  return new Set(rows.flatMap(({ agreementId }) => agreementId ?? []));
}

export interface DayAfterEnd {
  date: IsoDate;
  start: IsoDate;
  end: IsoDate;
}

// Dates are compared as text: in a month without a 31st the last day still comes before it.
const endedBeforeMonthWas = sql<SqlBool>`agreement."end" < declaration.month || '-31'`;

/** The first day of each of these declarations that lies after the end of its agreement, by its number. */
export async function daysAfterEnd(store: Store, ids: readonly number[]): Promise<Map<number, DayAfterEnd>> {
  const rows = await store.db
    .selectFrom('declaration')
    .innerJoin('agreement', 'agreement.id', 'declaration.agreementId')
    .select(['declaration.id', 'declaration.linesJson', 'agreement.start', 'agreement.end'])
    .where(isOneOf(store, 'declaration.id', ids))
    .where('agreement.start', 'is not', null)
    .where(endedBeforeMonthWas)
    .$narrowType<{ start: string; end: string }>()
    .execute();
  return new Map(
    rows.flatMap(({ id, linesJson, start, end }) => {
      const [date] = daysOf(linesJson)
        .filter((day) => day > end)
        .toSorted();
      return date === undefined ? [] : [[id, { date, start, end }] as const];
    }),
  );
}

export type DeclaredCare = Pick<DeclarationLine, 'date' | 'careFunction'>;

/** The days and the care of these declarations, by their number. */
export async function declaredCare(store: Store, ids: readonly number[]): Promise<Map<number, DeclaredCare[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('declaration')
    .select(['id', 'linesJson'])
    .where(isOneOf(store, 'declaration.id', ids))
    .execute();
  return new Map(rows.map(({ id, linesJson }) => [id, unpackLines(linesJson)]));
}
