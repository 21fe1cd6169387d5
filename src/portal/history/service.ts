import type { Service } from '../handler.ts';
import { listPage } from '../resource/list-page.ts';
import { listHistory } from '../store/queries/events/history.ts';
import { seeRecord } from './records.ts';
import { toHistoryEntry } from './view.ts';

export const historyService = {
  'history.list': async (context, page, { recordId }) => {
    const kind = await seeRecord(context, recordId);
    return listPage(
      context,
      page,
      (window) => listHistory(context.store, context.caller, { kind, recordId, ...window }),
      { view: () => (row) => toHistoryEntry(row, context) },
    );
  },
} satisfies Service<'history.list'>;
