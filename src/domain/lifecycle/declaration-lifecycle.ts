import { isAmount, isMonthlyPay, kindOfDeclaration } from '../declaration/kinds.ts';
import { declarationKinds, type DeclarationKind, type DeclarationStatus, type Role } from '../words.ts';
import type { Machine } from './machine.ts';

/** The operations that can be done with a declaration. */
export type DeclarationOperation = 'approve' | 'reject' | 'withdraw' | 'schedule' | 'pay' | 'correct' | 'credit';

const holder: readonly Role[] = ['budget-holder', 'representative'];
const provider: readonly Role[] = ['care-provider'];
const parties: readonly Role[] = [...holder, ...provider];
const payment: readonly Role[] = ['payment-officer'];

/**
 * A provider's declaration is never paid without the holder's decision, and neither is a correction of it. Source: VGZ,
 * zorg krijgen en betalen. What was paid is corrected by a credit and a new declaration. Source: Vektis AW319.
 */
export const declarationLifecycle: Machine<DeclarationStatus, DeclarationOperation> = [
  { operation: 'approve', from: ['awaiting-holder'], to: 'submitted', by: holder },
  { operation: 'reject', from: ['awaiting-holder'], to: 'rejected', by: holder },
  { operation: 'withdraw', from: ['awaiting-holder'], to: 'withdrawn', by: provider },
  { operation: 'withdraw', from: ['submitted'], to: 'withdrawn', by: holder },
  { operation: 'schedule', from: ['submitted'], to: 'scheduled', by: payment },
  { operation: 'pay', from: ['scheduled'], to: 'paid', by: payment },
  { operation: 'correct', from: ['paid'], to: 'corrected', by: parties },
  { operation: 'credit', from: ['paid'], to: 'withdrawn', by: parties },
];
/**
 * Nobody hands in a wage or a fixed amount, so nobody approves or withdraws it: it follows the agreement. Source: leaflet
 * for care providers, paid by itself.
 */
export const monthlyPayLifecycle: Machine<DeclarationStatus, DeclarationOperation> = declarationLifecycle.filter(
  ({ operation }) => operation === 'schedule' || operation === 'pay',
);

/**
 * An amount has no lines of care to correct; and what was paid to the holder's own account comes back from no care
 * provider, so that nobody withdraws it: its money would be there a second time.
 */
function amountLifecycle(kind: DeclarationKind): Machine<DeclarationStatus, DeclarationOperation> {
  const toHolder = kindOfDeclaration(kind).agreement === 'none';
  const possible = declarationLifecycle.filter(
    ({ operation }) => operation !== 'correct' && !(toHolder && operation === 'credit'),
  );
  if (!isByPaymentOffice(kind)) return possible;
  return possible.map((row) => (isTakingBack(row) ? { ...row, by: payment } : row));
}

/** What it recorded after a death nobody else takes back: whoever has the means of the dead to sign in is not the holder. */
export function isByPaymentOffice(kind: DeclarationKind): boolean {
  return kindOfDeclaration(kind).madeBy.every((role) => role === 'payment-officer');
}

function isTakingBack({ operation }: { operation: DeclarationOperation }): boolean {
  return operation === 'withdraw' || operation === 'credit';
}

function lifecycleFor(kind: DeclarationKind): Machine<DeclarationStatus, DeclarationOperation> {
  if (isMonthlyPay(kind)) return monthlyPayLifecycle;
  return isAmount(kind) ? amountLifecycle(kind) : declarationLifecycle;
}

/** Who may do what with a declaration depends on its kind. */
export const lifecycleOf = Object.fromEntries(declarationKinds.map((kind) => [kind, lifecycleFor(kind)])) as Readonly<
  Record<DeclarationKind, Machine<DeclarationStatus, DeclarationOperation>>
>;
