import { accessTable, type AccessRule } from '../../contract/access/access.ts';
import type { OperationName } from '../../contract/operations.ts';
import { formatRecordId, parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { Role } from '../../domain/words.ts';
import type { Caller } from './caller.ts';
import { officeKey } from './office-key.ts';

type Chapter = OperationName extends `${infer Name}.${string}` ? Name : never;

/** What the operations of a chapter show when they name no record; whoever asks for their own affairs is told messages. */
const shownBy: Readonly<Record<Chapter, RecordKind>> = {
  me: 'message',
  home: 'message',
  agenda: 'message',
  rules: 'message',
  profile: 'message',
  messages: 'message',
  deliveries: 'message',
  events: 'message',
  history: 'message',
  accessLog: 'budget-holder',
  budgetHolders: 'budget-holder',
  holderOverviews: 'budget-holder',
  careProviders: 'care-provider',
  staff: 'message',
  awards: 'award',
  budgets: 'award',
  agreements: 'agreement',
  amendments: 'agreement',
  declarableTerms: 'agreement',
  absences: 'absence',
  declarations: 'declaration',
  declaredMonths: 'declaration',
  payments: 'payment',
  recoveries: 'recovery',
  paymentRuns: 'payment-run',
  payrollOrders: 'payroll-order',
  payrollLines: 'payroll-order',
};

/** The rule of access by which a role saw what an operation shows, as the table of access has it. */
export function authorityOf(operation: OperationName, recordId: string | null, role: Role): AccessRule {
  const [chapter] = operation.split('.') as [Chapter];
  const named = recordId === null ? undefined : parseRecordId(recordId)?.kind;
  return accessTable[named ?? shownBy[chapter]][role];
}

/**
 * The holder, the care provider or the office for whom somebody acts, by its number or its code. A representative who
 * looks at several holders at once acts for each of those whose data it is.
 */
export function onBehalfOf({ role, careProviderId, office }: Caller, holders: readonly number[]): string | null {
  switch (role) {
    case 'budget-holder':
      return null;
    case 'representative': {
      const [first, ...others] = holders;
      return first === undefined || others.length > 0 ? null : formatRecordId('budget-holder', first);
    }
    case 'care-provider':
      return careProviderId === null ? null : formatRecordId('care-provider', careProviderId);
    case 'assessor':
      return office && officeKey(office);
    case 'payment-officer':
      return 'payment-office';
  }
}
