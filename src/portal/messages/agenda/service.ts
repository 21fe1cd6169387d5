import type { AgendaEntry } from '../../../contract/types.ts';
import { agendaDays } from '../../../contract/limits.ts';
import { checkDaysAsked } from '../../../domain/agenda/check-days-asked.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { rowsToRead } from '../../answers/paging.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { holderNames } from '../../store/queries/people/budget-holders.ts';
import { ofHolder } from '../of-holder.ts';
import { readCursor, windowOf, writeCursor, type LastShown } from './agenda-cursor.ts';
import type { FoundDay } from './found-day.ts';
import { sources } from './sources.ts';

type Found = FoundDay & { source: string };

function daysOf(
  today: IsoDate,
  { from = today, to = addDays(from, agendaDays.usual) }: { from?: IsoDate | undefined; to?: IsoDate | undefined },
): { from: IsoDate; to: IsoDate } {
  const issues = checkDaysAsked({ from, to }, agendaDays.most);
  if (issues.length > 0) throw new PortalError('invalid-input', { issues });
  return { from, to };
}

async function findDays(
  context: OperationContext,
  days: { from: IsoDate; to: IsoDate; count: number },
  last: LastShown | undefined,
): Promise<Found[]> {
  const names = sources.map(({ name }) => name);
  const found: Found[] = [];
  for (const { name, roles, read } of sources) {
    if (!roles.includes(context.caller.role)) continue;
    const ofSource = await read(context, windowOf(name, days, last, names));
    found.push(...ofSource.map((day) => ({ ...day, source: name })));
  }
  // Those of a source are in their order already, which a sort leaves as it is.
  return found.sort((one, other) => one.day.localeCompare(other.day)).slice(0, days.count);
}

function toEntry(found: Found, holders: ReadonlyMap<number, AgendaEntry['budgetHolder']>): AgendaEntry {
  const { day, kind, source, record, month = null, endsOn = null, hasNext = null, budgetHolderId } = found;
  const { extraPayment, certificate } = found;
  const recordId = formatRecordId(record.kind, record.number);
  // Pay keeps its name when it is put aside, and an amendment beside the agreement has its own.
  const what = source === 'amendments' ? `${kind}-amendment` : kind;
  return {
    id: [
      what,
      recordId,
      ...[month ?? endsOn ?? []].flat(),
      // Two payments of one month are two days, and the first keeps the name that it had before it was put aside.
      ...(extraPayment === undefined ? [] : [formatRecordId('payment', extraPayment)]),
      ...(certificate === undefined ? [] : [certificate]),
    ].join('.'),
    day,
    kind,
    recordId,
    month,
    endsOn,
    hasNext,
    budgetHolder:
      budgetHolderId === null
        ? null
        : (holders.get(budgetHolderId) ?? budgetHolderReference({ id: budgetHolderId, initials: '', surname: '' })),
  };
}

export const agendaService = {
  'agenda.list': async (context, { from, to, budgetHolderId, limit, cursor }) => {
    const days = daysOf(context.today, { from, to });
    const asked = budgetHolderId === undefined ? context : ofHolder(context, budgetHolderId);
    const names = sources.map(({ name }) => name);
    const last = cursor === undefined ? undefined : readCursor(cursor, days.from, names);
    const found = await findDays(asked, { ...days, count: rowsToRead(limit) }, last);
    const shown = found.slice(0, limit);
    const ids = [...new Set(shown.flatMap(({ budgetHolderId: id }) => id ?? []))];
    context.touch(...ids);
    const people = await holderNames(context.store, ids);
    const holders = new Map(people.map((holder) => [holder.id, budgetHolderReference(holder)]));
    const end = found.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((one) => toEntry(one, holders)),
      nextCursor: end === undefined ? null : writeCursor(end),
    };
  },
} satisfies Service<'agenda.list'>;
