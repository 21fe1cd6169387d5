import type { BudgetProviderKind } from '../../domain/words.ts';

/** One word for a budget provider: a UZOVI code and the CBS code of a municipality can be the same four digits. */
export function officeKey({ kind, code }: { kind: BudgetProviderKind; code: string }): string {
  return `${kind}:${code}`;
}
