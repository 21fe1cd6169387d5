import type { HolderAccount } from '../../../contract/types.ts';
import { checkIban, checkPayeeName } from '../../../domain/provider/check-account.ts';
import { normaliseIban } from '../../../domain/values/identifiers/iban.ts';
import { maskIban } from '../../../domain/values/identifiers/mask.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { formatMoment } from '../../answers/moment.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { Service } from '../../handler.ts';
import { findVisible } from '../../resource/find-visible.ts';
import {
  findHolderAccount,
  type HolderAccountRecord,
  settleHolderAccount,
} from '../../store/queries/people/accounts/holder-accounts.ts';
import { tellOfAccount } from '../tell-of-account.ts';
import { budgetHolders } from './service.ts';

function toAccount(id: number, account: HolderAccountRecord | undefined): HolderAccount {
  return {
    budgetHolderId: formatRecordId('budget-holder', id),
    iban: account === undefined ? null : maskIban(account.iban),
    settledBy: account?.settledBy ?? null,
    since: account === undefined ? null : formatMoment(account.settledAt),
  };
}

export const holderAccountService = {
  'budgetHolders.account': async (context, _, { budgetHolderId }) => {
    const { id } = await findVisible(context, budgetHolders, budgetHolderId);
    return toAccount(id, await findHolderAccount(context.store, id));
  },

  'budgetHolders.settleAccount': async (context, given, { budgetHolderId }) => {
    const { store, caller, now } = context;
    const holder = await findVisible(context, budgetHolders, budgetHolderId);
    const { id, initials, surname } = holder;
    const issues = [...checkIban(given.iban, 'iban'), ...checkPayeeName(`${initials} ${surname}`, 'iban')];
    if (issues.length > 0) throw rulesViolated(issues);
    const account = { iban: normaliseIban(given.iban), settledBy: caller.role, settledAt: now };
    const before = await findHolderAccount(store, id);
    await settleHolderAccount(store, id, account);
    if (before?.iban !== account.iban) await tellOfAccount(context, holder);
    // Whoever reads the messages of the holder sees where the money goes from now on, also when another changed it.
    context.emit({
      type: 'budget-holder.account-settled',
      recordId: formatRecordId('budget-holder', id),
      budgetHolderId: id,
    });
    return toAccount(id, account);
  },
} satisfies Service<'budgetHolders.account' | 'budgetHolders.settleAccount'>;
