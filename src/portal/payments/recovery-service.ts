import { statusConflict } from '../answers/portal-error.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import {
  closeRecovery,
  findRecovery,
  listRecoveries,
  type RecoveryRecord,
} from '../store/queries/payments/recoveries.ts';
import { closedEvent } from './events.ts';
import { toRecovery } from './view.ts';

const recoveries: VisibleRecords<RecoveryRecord> = {
  kind: 'recovery',
  find: findRecovery,
  holderOf: holderOfRecord,
};

export const recoveryService = {
  'recoveries.list': (context, { limit, cursor, budgetHolderId, careProviderId, ...filter }) => {
    const query = {
      ...filter,
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
    };
    return listPage(
      context,
      { limit, cursor },
      (window) => listRecoveries(context.store, context.caller, { ...query, ...window }),
      { holderOf: holderOfRecord, view: () => toRecovery },
    );
  },

  'recoveries.show': async (context, _, { recoveryId }) =>
    toRecovery(await findVisible(context, recoveries, recoveryId)),

  /** A payment may have been netted since the recovery was read: then less was to be paid back. */
  'recoveries.close': async (context, { openCents }, { recoveryId }) => {
    const { store, now } = context;
    const recovery = await findVisible(context, recoveries, recoveryId);
    if (!(await closeRecovery(store, { id: recovery.id, openCents }, now))) {
      throw statusConflict('recoveries.close', recovery.openCents > 0 ? 'open' : 'closed');
    }
    context.emit(closedEvent(recovery, openCents));
    return toRecovery(await findVisible(context, recoveries, recoveryId));
  },
} satisfies Service<'recoveries.list' | 'recoveries.show' | 'recoveries.close'>;
