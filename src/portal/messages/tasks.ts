import type { Home } from '../../contract/types.ts';
import { endsToAnnounce, isTimeToAnnounce, lastDayToAnnounce } from '../../domain/agreement/expiry-notice.ts';
import type { Power } from '../../domain/award/powers.ts';
import { daysOfWarning } from '../../domain/award/days-of-warning.ts';
import { addDays } from '../../domain/values/date.ts';
import type { AgreementStatus, Role } from '../../domain/words.ts';
import { withPower } from '../access/has-power.ts';
import { officeKey } from '../access/office-key.ts';
import type { OperationContext } from '../handler.ts';
import { countWithoutReplacement } from '../store/queries/absences/replacements.ts';
import { ownEndingEmployments } from '../store/queries/agreements/ending-employments.ts';
import { countStopped } from '../store/queries/awards/award-conflicts.ts';
import { countUnpaid } from '../store/queries/awards/agreements/linked-agreements.ts';
import { countStuck } from '../store/queries/deliveries/deliveries.ts';
import { silentSince } from '../store/queries/deliveries/silence.ts';
import { countByHolder, type HolderCount } from '../store/queries/holder-count.ts';
import { settledAccounts } from '../store/queries/people/accounts/accounts.ts';
import {
  countAgreements,
  countAmendments,
  countDeclarations,
  countEndWithdrawals,
  countShortages,
} from '../store/queries/messages/tasks.ts';
import { findSettings } from '../store/queries/people/profiles.ts';
import { openOrders } from '../store/queries/payments/payroll/payroll-orders.ts';
import { countWaiting } from '../store/queries/payments/waiting-payments.ts';

export type TaskKind = Home['tasks'][number]['kind'];
/** So many wait of one holder, or of nobody in particular. */
export interface HolderTask {
  kind: TaskKind;
  budgetHolderId: number | null;
  count: number;
}
/** A system that was away for less than this is back by itself. */
const SILENCE = 3_600_000;

type AgreementTask = [kind: TaskKind, status: AgreementStatus];
/** Counts what waits for the caller; what they have no part in does not. */
type Counter = (context: OperationContext) => Promise<HolderTask[]>;

const holderTasks: readonly AgreementTask[] = [
  ['sign-agreement', 'signed-by-provider'],
  ['submit-agreement', 'signed'],
  ['revise-returned-agreement', 'returned'],
  ['revise-rejected-agreement', 'rejected'],
  ['finish-draft', 'draft'],
];

/** An agreement waits for whoever can do the next step; in which status that is depends on the role. */
const agreementTasks: Record<Role, readonly AgreementTask[]> = {
  'budget-holder': holderTasks,
  representative: holderTasks,
  'care-provider': [['check-agreement', 'shared']],
  assessor: [['assess-agreement', 'in-assessment']],
  'payment-officer': [],
};

const amendmentTasks = ['sign-amendment', 'submit-amendment', 'revise-amendment', 'assess-amendment'] as const;

function asTasks(kind: TaskKind, counts: readonly HolderCount[]): HolderTask[] {
  return counts.map((one) => ({ kind, ...one }));
}

function isHolder({ caller: { role } }: Pick<OperationContext, 'caller'>): boolean {
  return role === 'budget-holder' || role === 'representative';
}

/** Source: both leaflets, Profiel aanmaken: once, at the first sign-in. */
const missingProfile: Counter = async ({ store, caller: { person } }) =>
  person === null || (await findSettings(store, person)) !== undefined ? [] : [ofNobody('make-profile', 1)];

function ofNobody(kind: TaskKind, count: number): HolderTask {
  return { kind, budgetHolderId: null, count };
}

const declarations: Counter = async ({ store, caller }) =>
  asTasks('decide-declarations', await countDeclarations(store, caller, 'awaiting-holder'));

const agreements: Counter = async ({ store, caller }) => {
  const rows = agreementTasks[caller.role];
  const statuses = rows.map(([, status]) => status);
  const counts = await countAgreements(store, caller, statuses);
  return rows.flatMap(([kind, status]) =>
    counts.filter((one) => one.status === status).map(({ budgetHolderId, count }) => ({ kind, budgetHolderId, count })),
  );
};

const amendments: Counter = async ({ store, caller, today }) => {
  if (caller.role === 'payment-officer') return [];
  const counts = await countAmendments(store, { caller, today }, amendmentTasks);
  return amendmentTasks.flatMap((kind) =>
    counts
      .filter((one) => one[kind] > 0)
      .map(({ budgetHolderId, ...of }) => ({ kind, budgetHolderId, count: of[kind] })),
  );
};

/** Agreements that go on when the last award that pays for them has ended, or is about to. */
const withoutAward: Counter = async (context) => {
  const { store, caller, today } = context;
  if (!isHolder(context)) return [];
  return asTasks('agreement-without-award', await countUnpaid(store, caller, addDays(today, daysOfWarning)));
};

/** Employments that end by themselves, of which the employee is to hear in time whether they go on. */
const toAnnounce: Counter = async (context) => {
  const { store, caller, today, rules } = context;
  if (!isHolder(context)) return [];
  const ending = await ownEndingEmployments(store, caller, endsToAnnounce(today, rules));
  const due = ending.filter((one) => isTimeToAnnounce(lastDayToAnnounce(one, rules), today));
  return asTasks('announce-end', countByHolder(due));
};

/** Ends that the other party asked to take back. */
const withdrawals: Counter = async ({ store, caller }) => {
  if (!isHolder({ caller }) && caller.role !== 'care-provider') return [];
  return asTasks('decide-end-withdrawal', await countEndWithdrawals(store, caller));
};

/** Absences of which the holder may want to arrange care by somebody else. Source: leaflet, Ziekmelding. */
const toReplace: Counter = async (context) => {
  const { store, caller, today } = context;
  return isHolder(context) ? asTasks('arrange-replacement', await countWithoutReplacement(store, caller, today)) : [];
};

const conflicts: Counter = async ({ store, caller }) =>
  caller.role === 'assessor' ? asTasks('judge-conflict', await countStopped(store, caller)) : [];

/** The account of a provider is of no holder. */
const missingAccount: Counter = async ({ store, caller }) => {
  if (caller.careProviderId === null || caller.onlyHolder !== undefined) return [];
  return (await settledAccounts(store, caller.careProviderId)).length === 0 ? [ofNobody('settle-account', 1)] : [];
};

const shortages: Counter = async ({ store, caller }) => asTasks('raise-budget', await countShortages(store, caller));

const payments: Counter = async ({ store, caller }) => {
  const { returned, withoutAccount } = await countWaiting(store, caller);
  const kind = caller.role === 'care-provider' ? 'mend-account' : 'returned-payments';
  return [...asTasks(kind, returned), ...asTasks('awaited-accounts', withoutAccount)];
};

/** An order is for the wages of all holders. */
const orders: Counter = async ({ store, caller }) => {
  if (caller.role !== 'payment-officer' || caller.onlyHolder !== undefined) return [];
  const open = await openOrders(store);
  return open.length === 0 ? [] : [ofNobody('payroll-orders', open.length)];
};

/** What does not get to the system of the office, and that it gave no answer for so long that somebody has to look. */
const deliveries: Counter = async ({ store, caller, now }) => {
  if ((caller.role !== 'assessor' && caller.role !== 'payment-officer') || caller.onlyHolder !== undefined) return [];
  const owner = caller.office && officeKey(caller.office);
  const stuck = await countStuck(store, owner);
  const since = await silentSince(store, owner);
  const isSilent = since !== undefined && since <= now - SILENCE;
  return [
    ...(stuck === 0 ? [] : [ofNobody('stuck-deliveries', stuck)]),
    ...(isSilent ? [ofNobody('silent-system', 1)] : []),
  ];
};

/** Tasks are shown in this order, each with the power that a representative needs for it; `either` is for whoever may see it. */
const counters: readonly (readonly [Counter, Power | 'either'])[] = [
  [missingProfile, 'either'],
  [declarations, 'money'],
  [agreements, 'care'],
  [amendments, 'care'],
  [withoutAward, 'either'],
  [toAnnounce, 'care'],
  [withdrawals, 'care'],
  [toReplace, 'care'],
  [conflicts, 'either'],
  [missingAccount, 'either'],
  [shortages, 'either'],
  [payments, 'either'],
  [orders, 'either'],
  [deliveries, 'either'],
];

/** What waits for the caller, holder by holder: the start page and the overview of holders are made of it. */
export async function findTasks(context: OperationContext): Promise<HolderTask[]> {
  const tasks: HolderTask[] = [];
  for (const [count, power] of counters) {
    const caller = power === 'either' ? context.caller : withPower(context.caller, power);
    // What they can do for nobody is not looked for.
    if (caller !== undefined) tasks.push(...(await count({ ...context, caller })));
  }
  return tasks;
}
