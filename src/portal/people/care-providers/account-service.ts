import type { Output } from '../../../contract/types.ts';
import { checkIban } from '../../../domain/provider/check-account.ts';
import { firstPayingDay } from '../../../domain/provider/account-waiting-time.ts';
import { maskIban } from '../../../domain/values/identifiers/mask.ts';
import { normaliseIban } from '../../../domain/values/identifiers/iban.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AccountSettler } from '../../../domain/words.ts';
import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import { formatMoment } from '../../answers/moment.ts';
import { PortalError, rulesViolated } from '../../answers/portal-error.ts';
import type { Caller } from '../../access/caller.ts';
import type { OperationContext, Service } from '../../handler.ts';
import {
  addSettled,
  lockCareProvider,
  proposedAccounts,
  settledAccounts,
  withdrawWaiting,
  type ProposedAccount,
  type SettledAccount,
} from '../../store/queries/people/accounts/accounts.ts';
import { tellOfAccount } from '../tell-of-account.ts';
import { findVisibleProvider } from './find-provider.ts';

type Account = Output<'careProviders.accounts'>['items'][number];

const MOST_PROPOSALS = 100;

/** What is the provider's own and the payment office's to keep is changed by one of the two. */
export function providerOrOffice({ role }: Caller): AccountSettler {
  if (role !== 'care-provider' && role !== 'payment-officer') throw new PortalError('not-allowed');
  return role;
}

function settledView({ iban, settledBy, settledAt, paysFrom }: SettledAccount, status: Account['status']): Account {
  return {
    iban: maskIban(iban),
    status,
    settledBy,
    since: formatMoment(settledAt),
    paysFrom,
    budgetHolder: null,
  };
}

function proposedView({ iban, proposedAt, holder }: ProposedAccount): Account {
  return {
    iban: maskIban(iban),
    status: 'proposed',
    settledBy: null,
    since: formatMoment(proposedAt),
    paysFrom: null,
    budgetHolder: budgetHolderReference(holder),
  };
}

/** The newest that pays already is in force; those before it are history. */
async function accountsOf(context: OperationContext, careProviderId: number): Promise<{ items: Account[] }> {
  const { store, today } = context;
  const settled = await settledAccounts(store, careProviderId);
  const waiting = settled.filter(({ paysFrom }) => paysFrom > today);
  const inForce = settled.filter(({ paysFrom }) => paysFrom <= today).slice(0, 1);
  const proposed = inForce.length > 0 ? [] : await proposedAccounts(store, careProviderId, MOST_PROPOSALS);
  context.touch(...proposed.map(({ holder }) => holder.id));
  return {
    items: [
      ...inForce.map((account) => settledView(account, 'in-force')),
      ...waiting.map((account) => settledView(account, 'waiting')),
      ...proposed.map(proposedView),
    ],
  };
}

export const accountService = {
  'careProviders.accounts': async (context, _, { careProviderId }) =>
    accountsOf(context, (await findVisibleProvider(context, careProviderId)).id),

  'careProviders.settleAccount': async (context, { iban: given }, { careProviderId }) => {
    const { id, ...reached } = await findVisibleProvider(context, careProviderId);
    const issues = checkIban(given, 'iban');
    if (issues.length > 0) throw rulesViolated(issues);
    const { store, today, now } = context;
    await lockCareProvider(store, id);
    await withdrawWaiting(store, id, { today, now });
    const [inForce] = await settledAccounts(store, id);
    const iban = normaliseIban(given);
    // To say again what is in force is the way to take back a change; money goes there already.
    const paysFrom = inForce?.iban === iban ? today : firstPayingDay(today);
    await addSettled(store, id, { iban, settledBy: providerOrOffice(context.caller), settledAt: now, paysFrom });
    if (inForce?.iban !== iban) await tellOfAccount(context, reached);
    context.emit({
      type: 'care-provider.account-settled',
      recordId: formatRecordId('care-provider', id),
      careProviderId: id,
      params: { date: paysFrom },
    });
    return accountsOf(context, id);
  },
} satisfies Service<'careProviders.accounts' | 'careProviders.settleAccount'>;
