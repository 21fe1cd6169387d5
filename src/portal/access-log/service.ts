import { addDays, startOfDay } from '../../domain/values/date.ts';
import { parseRecordId } from '../../domain/values/record-id.ts';
import type { Caller } from '../access/caller.ts';
import type { Service } from '../handler.ts';
import { listPage } from '../resource/list-page.ts';
import { listAccess } from '../store/queries/access-log/list-access.ts';
import { toAccessEntry } from './view.ts';

/** Of the holders whom the caller acts for, the one that is asked for, or all. */
function holdersAsked({ budgetHolderIds }: Caller, asked: string | undefined): readonly number[] {
  if (asked === undefined) return budgetHolderIds;
  return budgetHolderIds.filter((id) => id === parseRecordId(asked)?.number);
}

export const accessLogService = {
  'accessLog.list': (context, { from, to, budgetHolderId, own = false, ...page }) =>
    listPage(
      context,
      page,
      (window) =>
        listAccess(context.store, context.caller, {
          ...window,
          budgetHolderIds: holdersAsked(context.caller, budgetHolderId),
          from: from === undefined ? undefined : startOfDay(from),
          before: to === undefined ? undefined : startOfDay(addDays(to, 1)),
          own,
        }),
      {
        view: (shown) => {
          context.touch(...new Set(shown.flatMap(({ budgetHolderIds }) => budgetHolderIds)));
          return (row) => toAccessEntry(row, context);
        },
      },
    ),
} satisfies Service<'accessLog.list'>;
