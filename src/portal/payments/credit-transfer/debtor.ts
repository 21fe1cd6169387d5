import { findSetting } from '../../store/queries/settings.ts';
import type { Store } from '../../store/store.ts';
import type { Account } from './credit-transfer.ts';

export const DEBTOR_SETTING = 'payments.debtor';

/** An account that does not exist: the bank code is nobody's. */
const invented: Account = { name: 'Sociale Verzekeringsbank', iban: 'NL27PGBX0000000001' };

/** The account that the money comes from; a portal that really pays names it in its settings. */
export async function findDebtor(store: Store): Promise<Account> {
  const own = await findSetting(store, DEBTOR_SETTING);
  return own === undefined ? invented : (JSON.parse(own) as Account);
}
