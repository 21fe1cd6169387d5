import type { Home } from '../../contract/types.ts';
import { endsToAnnounce, isTimeToAnnounce, lastDayToAnnounce } from '../../domain/agreement/expiry-notice.ts';
import { daysOfWarning } from '../../domain/award/days-of-warning.ts';
import { addDays } from '../../domain/values/date.ts';
import type { AgreementStatus, Role } from '../../domain/words.ts';
import type { OperationContext } from '../handler.ts';
import { countWithoutReplacement } from '../store/queries/absences/replacements.ts';
import { ownEndingEmployments } from '../store/queries/agreements/ending-employments.ts';
import { countStopped } from '../store/queries/awards/award-conflicts.ts';
import { countUnpaid } from '../store/queries/awards/linked-agreements.ts';
import { settledAccounts } from '../store/queries/people/accounts.ts';
import {
  countAgreements,
  countAmendments,
  countDeclarations,
  countShortages,
} from '../store/queries/messages/tasks.ts';
import { findSettings } from '../store/queries/people/profiles.ts';
import { openOrders } from '../store/queries/payments/payroll-orders.ts';
import { countWaiting } from '../store/queries/payments/waiting-payments.ts';

type TaskKind = Home['tasks'][number]['kind'];
export interface Task {
  kind: TaskKind;
  count: number;
}
type AgreementTask = [kind: TaskKind, status: AgreementStatus];

const holderTasks: readonly AgreementTask[] = [
  ['sign-agreement', 'signed-by-provider'],
  ['submit-agreement', 'signed'],
  ['revise-returned-agreement', 'returned'],
  ['revise-rejected-agreement', 'rejected'],
  ['finish-draft', 'draft'],
];

/** An agreement waits for whoever can do the next step; in which status that is depends on the role. */
export const agreementTasks: Record<Role, readonly AgreementTask[]> = {
  'budget-holder': holderTasks,
  representative: holderTasks,
  'care-provider': [['check-agreement', 'shared']],
  assessor: [['assess-agreement', 'in-assessment']],
  'payment-officer': [],
};

export const amendmentTasks = ['sign-amendment', 'submit-amendment', 'revise-amendment', 'assess-amendment'] as const;

/** Amendments that wait for the caller; to whoever has no part in them none does. */
async function countAmendmentTasks({ store, caller, today }: OperationContext): Promise<Task[]> {
  if (caller.role === 'payment-officer') return [];
  const tasks: Task[] = [];
  for (const kind of amendmentTasks) tasks.push({ kind, count: await countAmendments(store, { caller, today }, kind) });
  return tasks;
}

/** Agreements that go on when the last award that pays for them has ended, or is about to. */
async function countWithoutAward({ store, caller, today }: OperationContext): Promise<number> {
  if (caller.role !== 'budget-holder' && caller.role !== 'representative') return 0;
  return countUnpaid(store, caller, addDays(today, daysOfWarning));
}

/** Employments that end by themselves, of which the employee is to hear in time whether they go on. */
async function countToAnnounce({ store, caller, today, rules }: OperationContext): Promise<number> {
  if (caller.role !== 'budget-holder' && caller.role !== 'representative') return 0;
  const ending = await ownEndingEmployments(store, caller, endsToAnnounce(today, rules));
  return ending.filter((one) => isTimeToAnnounce(lastDayToAnnounce(one, rules), today)).length;
}

/** Source: both leaflets, Profiel aanmaken: once, at the first sign-in. */
async function countMissingProfile({ store, caller: { person } }: OperationContext): Promise<number> {
  return person === null || (await findSettings(store, person)) !== undefined ? 0 : 1;
}

/** Absences of which the holder may want to arrange care by somebody else. Source: leaflet, Ziekmelding. */
async function countToReplace({ store, caller, today }: OperationContext): Promise<number> {
  if (caller.role !== 'budget-holder' && caller.role !== 'representative') return 0;
  return countWithoutReplacement(store, caller, today);
}

/** The account of a provider is of no holder. */
async function lacksAccount({ store, caller }: OperationContext): Promise<boolean> {
  if (caller.careProviderId === null || caller.onlyHolder !== undefined) return false;
  return (await settledAccounts(store, caller.careProviderId)).length === 0;
}

/** An order is for the wages of all holders. */
async function countOrders({ store, caller }: OperationContext): Promise<number> {
  return caller.role === 'payment-officer' && caller.onlyHolder === undefined ? (await openOrders(store)).length : 0;
}

/** The tasks that wait for the caller; a task that does not wait is not named. */
export async function findTasks(context: OperationContext): Promise<Task[]> {
  const { store, caller } = context;
  const rows = agreementTasks[caller.role];
  const statuses = rows.map(([, status]) => status);
  const agreements = await countAgreements(store, caller, statuses);
  const declarations = await countDeclarations(store, caller, 'awaiting-holder');
  const isUnsettled = await lacksAccount(context);
  const waiting = await countWaiting(store, caller);
  const tasks: Task[] = [
    { kind: 'make-profile', count: await countMissingProfile(context) },
    { kind: 'decide-declarations', count: declarations },
    ...rows.map(([kind, status]) => ({ kind, count: agreements.get(status) ?? 0 })),
    ...(await countAmendmentTasks(context)),
    { kind: 'agreement-without-award', count: await countWithoutAward(context) },
    { kind: 'announce-end', count: await countToAnnounce(context) },
    { kind: 'arrange-replacement', count: await countToReplace(context) },
    { kind: 'judge-conflict', count: caller.role === 'assessor' ? await countStopped(store, caller) : 0 },
    { kind: 'settle-account', count: isUnsettled ? 1 : 0 },
    { kind: 'raise-budget', count: await countShortages(store, caller) },
    { kind: caller.role === 'care-provider' ? 'mend-account' : 'returned-payments', count: waiting.returned },
    { kind: 'awaited-accounts', count: waiting.withoutAccount },
    { kind: 'payroll-orders', count: await countOrders(context) },
  ];
  return tasks.filter(({ count }) => count > 0);
}
