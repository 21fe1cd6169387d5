import type { PortalEvent } from '../../contract/types.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { formatRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import { formatMoment } from '../answers/moment.ts';
import { PortalError } from '../answers/portal-error.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { listPage } from '../resource/list-page.ts';
import { listEvents, type EventRecord } from '../store/queries/events/event-feed.ts';

const EVENT_ID = /^(0|[1-9]\d{0,14})$/;

function eventNumber(id: string | undefined): number {
  if (id === undefined) return 0;
  if (EVENT_ID.test(id)) return Number(id);
  throw new PortalError('invalid-input', { issues: [newIssue('FIELD_INVALID', 'after', {})] });
}

function idOf(kind: RecordKind, number: number | null): string | null {
  return number === null ? null : formatRecordId(kind, number);
}

function toEvent({ id, type, at, recordId, budgetHolderId, careProviderId }: EventRecord): PortalEvent {
  return {
    id: String(id),
    type,
    at: formatMoment(at),
    recordId,
    budgetHolderId: idOf('budget-holder', budgetHolderId),
    careProviderId: idOf('care-provider', careProviderId),
  };
}

export const eventFeedService = {
  'events.list': async (context, { after, type, budgetHolderId, ...page }) => {
    const filters = { type, budgetHolderId: filterNumber('budget-holder', budgetHolderId) };
    const first = eventNumber(after);
    return listPage(
      context,
      page,
      ({ after: last = 0, count }) =>
        listEvents(context.store, context.caller, { ...filters, after: Math.max(first, last), count }),
      { view: () => toEvent },
    );
  },
} satisfies Service<'events.list'>;
