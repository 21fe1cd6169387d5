import { type DatedSituation, situationsInForce } from '../../../../domain/award/award-situation.ts';
import type { FunctionsFrom } from '../../../../domain/award/award-facts.ts';
import type { FunctionAmount } from '../../../../domain/award/money/function-budgets.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AwardChangeKind, CareFunction } from '../../../../domain/words.ts';
import { filledUp } from '../../rows/filled-up.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Covered } from '../../secrets.ts';
import type { Store } from '../../store.ts';

type Columns = Omit<
  Row<'awardVersion'>,
  'kindsJson' | 'careFunctionsJson' | 'functionBudgetsJson' | 'fromDay' | 'reasonSealed'
>;

/** A version of an award: the whole situation, and the day from which it holds. */
export interface AwardVersion extends Columns, DatedSituation {
  kinds: AwardChangeKind[];
  careFunctions: CareFunction[];
  functionBudgets: FunctionAmount[];
  reason: string | null;
}

function toVersion(store: Store, row: Row<'awardVersion'>): AwardVersion {
  const { kindsJson, careFunctionsJson, functionBudgetsJson, fromDay, reasonSealed, ...rest } = row;
  return {
    ...rest,
    from: fromDay,
    kinds: JSON.parse(kindsJson) as AwardChangeKind[],
    careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
    functionBudgets: functionBudgetsJson === null ? [] : (JSON.parse(functionBudgetsJson) as FunctionAmount[]),
    reason: reasonSealed === null ? null : store.unseal(reasonSealed),
  };
}

/** Care functions, or the money that is for each, as they are stored with an award. */
export function coverFunctions(
  { cover }: Pick<Store, 'cover'>,
  functions: readonly (CareFunction | FunctionAmount)[],
): Covered {
  return cover(filledUp(JSON.stringify(functions)));
}

export async function addVersion(
  store: Store,
  { kinds, careFunctions, functionBudgets, from, reason, ...version }: AwardVersion,
): Promise<void> {
  await store.db
    .insertInto('awardVersion')
    .values({
      ...version,
      fromDay: from,
      kindsJson: JSON.stringify(kinds),
      careFunctionsJson: coverFunctions(store, careFunctions),
      functionBudgetsJson: functionBudgets.length === 0 ? null : coverFunctions(store, functionBudgets),
      reasonSealed: reason === null ? null : store.seal(reason),
    })
    .execute();
}

/** All versions of an award, in the order in which they were sent. */
export async function versionsOf(store: Store, awardId: number): Promise<AwardVersion[]> {
  const rows = await store.db
    .selectFrom('awardVersion')
    .selectAll()
    .where('awardId', '=', awardId)
    .orderBy('version')
    .execute();
  return rows.map((row) => toVersion(store, row));
}

/** By award, the care that it pays for by day; an award whose care never changes is left out. */
export async function functionsByDay(
  store: Store,
  awards: readonly Pick<Row<'award'>, 'id' | 'version'>[],
): Promise<Map<number, FunctionsFrom[]>> {
  const changed = awards.filter(({ version }) => version > 1).map(({ id }) => id);
  if (changed.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('awardVersion')
    .select(['awardId', 'fromDay as from', 'careFunctionsJson', 'end', 'amountCents'])
    .where(isOneOf(store, 'awardVersion.awardId', changed))
    .orderBy('awardId')
    .orderBy('version')
    .execute();
  const byDay = new Map<number, FunctionsFrom[]>();
  for (const [awardId, versions] of Map.groupBy(rows, (row) => row.awardId)) {
    if (new Set(versions.map(({ careFunctionsJson }) => careFunctionsJson.trimEnd())).size === 1) continue;
    const dated = versions.map(({ careFunctionsJson, ...row }) => ({
      ...row,
      careFunctions: JSON.parse(careFunctionsJson) as CareFunction[],
      functionBudgets: [],
    }));
    byDay.set(
      awardId,
      situationsInForce(dated).map(({ from, careFunctions }) => ({ from, careFunctions })),
    );
  }
  return byDay;
}

/** The awards with a version whose day has come and that is not in force yet. */
export async function awardsToBring(store: Store, date: IsoDate): Promise<number[]> {
  const rows = await store.db
    .selectFrom('awardVersion')
    .select('awardId')
    .distinct()
    .where('appliedAt', 'is', null)
    .where('fromDay', '<=', date)
    .orderBy('awardId')
    .execute();
  return rows.map(({ awardId }) => awardId);
}

export async function markInForce(
  store: Store,
  awardId: number,
  { date, now }: { date: IsoDate; now: number },
): Promise<void> {
  await store.db
    .updateTable('awardVersion')
    .set({ appliedAt: now })
    .where('awardId', '=', awardId)
    .where('appliedAt', 'is', null)
    .where('fromDay', '<=', date)
    .execute();
}
