import { expressionBuilder } from 'kysely';
import type { EventType } from '../../../../contract/events.ts';
import type { RecordKind } from '../../../../domain/values/record-id.ts';
import type { UnnamedActor } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { type ActorColumns, actorOf, type RecordedActor } from './actors.ts';
import { readParams } from './read-params.ts';
import { visibleEvent } from '../visibility/visible-records.ts';

export interface HistoryRecord {
  id: number;
  type: EventType;
  at: number;
  recordId: string;
  params: Record<string, string | number>;
  actor: UnnamedActor | RecordedActor;
}

export interface HistoryQuery extends PageWindow {
  kind: RecordKind;
  recordId: string;
}

/** What happened to a record that the caller sees, as far as it is theirs to know; the first comes first. */
export async function listHistory(
  store: Store,
  caller: Caller,
  { kind, recordId, after, count }: HistoryQuery,
): Promise<HistoryRecord[]> {
  let query = store.db
    .selectFrom('event')
    .leftJoin('actor', 'actor.id', 'event.actorId')
    .select(['event.id', 'event.type', 'event.at', 'event.recordId', 'event.paramsJson', 'event.reasonSealed'])
    .select('event.actorId')
    .select(['actor.role', 'actor.nameSealed', 'actor.officeKey', 'actor.officeName'])
    .where('event.recordId', '=', recordId)
    .where(tellsOf(caller, kind))
    .orderBy('event.id')
    .limit(count);
  if (after !== undefined) query = query.where('event.id', '>', after);
  return (await query.execute()).map((row) => toRecord(store, row));
}

/**
 * Nobody sees more of a record than the change feed would tell them. The payment office has no feed of the payments of
 * people, and sees each of them by its record.
 */
function tellsOf(caller: Caller, kind: RecordKind) {
  const eb = expressionBuilder<Tables, 'event'>();
  const isPaymentOffice = caller.role === 'payment-officer' && ofMoney.has(kind);
  return isPaymentOffice ? eb.lit(true) : visibleEvent(caller);
}

const ofMoney: ReadonlySet<RecordKind> = new Set(['payment', 'recovery', 'payment-run', 'payroll-order']);

interface HistoryRow
  extends Pick<HistoryRecord, 'id' | 'type' | 'at' | 'recordId'>, ActorColumns, Pick<Row<'event'>, EventColumn> {}
type EventColumn = 'paramsJson' | 'reasonSealed';
function toRecord(store: Store, { paramsJson, reasonSealed, ...row }: HistoryRow): HistoryRecord {
  const { actorId, role, nameSealed, officeKey, officeName, ...event } = row;
  return {
    ...event,
    params: readParams(store, { paramsJson, reasonSealed }),
    actor: actorOf(store, { actorId, role, nameSealed, officeKey, officeName }),
  };
}
