import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { COVER, dataKeyOf } from '../secrets.ts';
import type { Store } from '../store.ts';
import {
  type SealedColumn,
  sealedColumnsOf,
  sealedSettingKeys,
  tablesWithSeals,
  TELLS_OF_CARE,
} from './sealed-columns.ts';

/** How many values stand under each data key, and how many in the clear that are to be covered. */
export interface ValueCounts {
  byKey: Map<number, number>;
  clear: number;
}

/** Counts all values that are sealed, by how they begin; it opens none. */
export async function countValues(store: Pick<Store, 'rows' | 'engine'>): Promise<ValueCounts> {
  const counts: ValueCounts = { byKey: new Map(), clear: 0 };
  for (const table of tablesWithSeals) {
    for (const column of sealedColumnsOf(table)) {
      for (const { form, count } of await formsIn(store, table, column)) {
        const id = form === null ? undefined : dataKeyOf(form);
        if (id !== undefined) counts.byKey.set(id, (counts.byKey.get(id) ?? 0) + Number(count));
        else if (column.how !== 'sealed') counts.clear += Number(count);
      }
    }
  }
  return counts;
}

interface Found {
  form: string | null;
  count: number;
}

async function formsIn(
  { rows, engine }: Pick<Store, 'rows' | 'engine'>,
  table: keyof Tables,
  { name, how }: SealedColumn,
): Promise<Found[]> {
  const value = sql.ref(name);
  const form = how === 'sealed' ? upToPoint(value, engine) : coveredForm(value, engine);
  const where = table === 'setting' ? sql`${sql.ref('key')} in (${sql.join(sealedSettingKeys)})` : isThere(value, how);
  const { rows: found } = await sql<Found>`
    select ${form} as form, count(*) as count from ${sql.table(table)} where ${where} group by 1`.execute(rows);
  return found;
}

function isThere(value: RawBuilder<unknown>, how: SealedColumn['how']): RawBuilder<unknown> {
  if (how !== 'covered-in-part') return sql`${value} is not null`;
  return sql`(${isCovered(value)} or ${value} like ${`%${TELLS_OF_CARE}%`})`;
}

/** Also a damaged value begins with few signs, so that the groups are few. */
function upToPoint(value: RawBuilder<unknown>, engine: Store['engine']): RawBuilder<unknown> {
  const at = engine === 'sqlite' ? sql`instr(${value}, '.')` : sql`strpos(${value}, '.')`;
  return sql`substr(${value}, 1, case when ${at} between 1 and 12 then ${at} else 0 end)`;
}

function coveredForm(value: RawBuilder<unknown>, engine: Store['engine']): RawBuilder<unknown> {
  const inside = upToPoint(sql`substr(${value}, 2)`, engine);
  return sql`case when ${isCovered(value)} then ${inside} end`;
}

function isCovered(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`substr(${value}, 1, 1) = ${COVER}`;
}
