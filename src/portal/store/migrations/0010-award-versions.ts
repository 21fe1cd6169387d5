import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addDays, amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * An award has versions, each from a day. One that was withdrawn until now paid for nothing any more, also not for care
 * of before; from here on it pays until the day before it was withdrawn. Source: Rlz 5.20(1).
 */
export function awardVersions(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTables(db, engine);
      await writeFirstVersions(db);
      await writeWithdrawals(db);
    },
  };
}

async function createTables(db: Kysely<unknown>, engine: Store['engine']): Promise<void> {
  const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
  await sql`alter table award add column version ${number} not null default 1`.execute(db);
  await sql`alter table award add column declaration_stop ${number} not null default 0`.execute(db);
  await createTable(
    db,
    engine,
    'awardVersion',
    {
      awardId: 'number',
      version: 'number',
      kindsJson: 'text',
      fromDay: 'text',
      end: 'text',
      careFunctionsJson: 'text',
      amountCents: 'number',
      cause: 'text?',
      reasonSealed: 'text?',
      enteredAt: 'number',
      appliedAt: 'number?',
    },
    { primaryKey: ['awardId', 'version'], references: { awardId: 'award' } },
  );
  await createIndex(db.schema, 'awardVersion', ['appliedAt', 'fromDay']);
  await createTable(
    db,
    engine,
    'awardConflict',
    {
      id: 'counted-id',
      awardId: 'number',
      version: 'number',
      overspentCents: 'number',
      afterEndCents: 'number',
      openedAt: 'number',
      resolvedAt: 'number?',
      resolution: 'text?',
      reasonSealed: 'text?',
    },
    { references: { awardId: 'award' } },
  );
  await createIndex(db.schema, 'awardConflict', ['awardId', 'id']);
}

async function writeFirstVersions(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into award_version
      (award_id, version, kinds_json, from_day, "end", care_functions_json, amount_cents, entered_at, applied_at)
    select id, 1, '["entered"]', start, "end", care_functions_json, amount_cents, entered_at, entered_at from award
  `.execute(db);
}

interface Withdrawn {
  id: number;
  start: IsoDate;
  end: IsoDate;
  enteredAt: number;
}

interface Withdrawal {
  recordId: string;
  at: number;
  reasonSealed: string | null;
}

async function writeWithdrawals(db: Kysely<unknown>): Promise<void> {
  const { rows: awards } = await sql<Withdrawn>`
    select id, start, "end", entered_at from award where status = 'withdrawn' order by id
  `.execute(db);
  if (awards.length === 0) return;
  const { rows: events } = await sql<Withdrawal>`
    select record_id, at, reason_sealed from event where type = 'award.withdrawn'
  `.execute(db);
  const withdrawals = new Map(events.map((event) => [event.recordId, event]));
  for (const award of awards) await writeWithdrawal(db, award, withdrawals.get(formatRecordId('award', award.id)));
}

// Without an event nobody knows when it was: it then goes on to pay for nothing.
async function writeWithdrawal(db: Kysely<unknown>, award: Withdrawn, event: Withdrawal | undefined): Promise<void> {
  const { id, start, end, enteredAt } = award;
  const day = event === undefined ? start : amsterdamDate(event.at);
  const from = day < start ? start : day;
  const last = addDays(from, -1) < end ? addDays(from, -1) : end;
  const at = event?.at ?? enteredAt;
  await sql`
    insert into award_version (award_id, version, kinds_json, from_day, "end", care_functions_json, amount_cents,
      reason_sealed, entered_at, applied_at)
    select id, 2, '["withdrawn"]', ${addDays(last, 1)}, ${last}, care_functions_json, amount_cents,
      ${event?.reasonSealed ?? null}, ${at}, ${at} from award where id = ${id}
  `.execute(db);
  await sql`update award set "end" = ${last}, version = 2 where id = ${id}`.execute(db);
}
