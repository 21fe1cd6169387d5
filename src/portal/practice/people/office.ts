import type { BudgetProviderKind } from '../../../domain/words.ts';

/** The zorgkantoor of all practice awards. No insurer has this UZOVI code. */
export const office: { kind: BudgetProviderKind; code: string; name: string } = {
  kind: 'care-office',
  code: '9991',
  name: 'Zorgkantoor Voorbeeldland',
};
