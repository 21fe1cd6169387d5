import { expressionBuilder } from 'kysely';
import type { AccessRule } from '../../../../contract/access/access.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { UnnamedActor } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row, Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { type ActorColumns, actorOf, type RecordedActor } from '../events/actors.ts';
import type { PageWindow } from '../page-window.ts';
import { tellsOfOwnAwards } from '../visibility/acts-for.ts';
import { anyOf } from '../visibility/any-of.ts';
import { holdersIn } from './holders-in.ts';

export interface AccessRecord {
  id: number;
  at: number;
  operation: string;
  recordId: string | null;
  status: number;
  onBehalfOf: string | null;
  authority: AccessRule | null;
  actor: UnnamedActor | RecordedActor;
  /** Of those who were asked for. */
  budgetHolderIds: readonly number[];
}

export interface AccessQuery extends PageWindow {
  /** Whose data it is about. */
  budgetHolderIds: readonly number[];
  /** From the first moment up to the last, without that. */
  from: number | undefined;
  before: number | undefined;
  /** Also what the caller did themselves. */
  own: boolean;
}

/** Who saw or changed data of these holders; the last comes first. It lists what was closed into the chain. */
export async function listAccess(store: Store, caller: Caller, asked: AccessQuery): Promise<AccessRecord[]> {
  const { budgetHolderIds, after, count, from, before, own } = asked;
  const [only, ...others] = budgetHolderIds;
  let lines = store.db.selectFrom('accessLogHolder').select('accessLogHolder.lineId').groupBy('accessLogHolder.lineId');
  // For one holder the key gives the lines in their order.
  lines =
    only !== undefined && others.length === 0
      ? lines.where('budgetHolderId', '=', only)
      : lines.where('budgetHolderId', 'in', anyOf(budgetHolderIds));
  if (after !== undefined) lines = lines.where('accessLogHolder.lineId', '<', after);
  let query = store.db
    .selectFrom(lines.as('listed'))
    .innerJoin('accessLog', 'accessLog.id', 'listed.lineId')
    .leftJoin('actor', 'actor.id', 'accessLog.actorId')
    .select(['accessLog.id', 'accessLog.at', 'accessLog.operation', 'accessLog.recordId', 'accessLog.status'])
    .select(['accessLog.onBehalfOf', 'accessLog.authority', 'accessLog.actorId', 'accessLog.budgetHolderIdsJson'])
    .select(['actor.role', 'actor.nameSealed', 'actor.officeKey', 'actor.officeName'])
    .where(isOfOwnAwards(caller))
    .orderBy('listed.lineId', 'desc')
    .limit(count);
  if (!own) query = query.where('accessLog.subjectHash', '!=', caller.subject);
  if (from !== undefined) query = query.where('accessLog.at', '>=', from);
  if (before !== undefined) query = query.where('accessLog.at', '<', before);
  return (await query.execute()).map((row) => toRecord(store, row, new Set(budgetHolderIds)));
}

/** What was done about the holder as such is told to whoever acts for them on any award. */
function isOfOwnAwards(caller: Caller) {
  const tells = tellsOfOwnAwards(caller, 'accessLog.recordId');
  if (caller.awardsOutside.length === 0) return tells;
  const eb = expressionBuilder<Tables, 'accessLog'>();
  return eb.or([tells, eb('accessLog.recordId', 'like', `${holderLetter}%`)]);
}

const holderLetter = formatRecordId('budget-holder', 1).charAt(0);

type AccessRow = Omit<AccessRecord, 'actor' | 'budgetHolderIds'> &
  ActorColumns &
  Pick<Row<'accessLog'>, 'budgetHolderIdsJson'>;

function toRecord(
  store: Store,
  { budgetHolderIdsJson, actorId, role, nameSealed, officeKey, officeName, ...line }: AccessRow,
  asked: ReadonlySet<number>,
): AccessRecord {
  return {
    ...line,
    actor: actorOf(store, { actorId, role, nameSealed, officeKey, officeName }),
    budgetHolderIds: holdersIn({ budgetHolderIdsJson }).filter((id) => asked.has(id)),
  };
}
