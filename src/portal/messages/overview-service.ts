import type { HolderOverview } from '../../contract/types.ts';
import { daysBetween, type IsoDate } from '../../domain/values/date.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import type { OperationContext, Service } from '../handler.ts';
import { listPage } from '../resource/list-page.ts';
import {
  firstToEnd,
  holdersByEnd,
  type FirstToEnd,
  type RunningAward,
  runningAwards,
} from '../store/queries/messages/holder-overviews.ts';
import type { PageWindow } from '../store/queries/page-window.ts';
import { holderNames, visibleHolders } from '../store/queries/people/budget-holders.ts';
import { ofHolder } from './of-holder.ts';
import { findTasks, type TaskKind } from './tasks.ts';

type Count = 'declarationsWaiting' | 'agreementsWaiting' | 'paymentsWaiting';

/** Where what waits of a holder is counted. What is of no holder, or is told beside the counts, is in none. */
const countOf: Readonly<Record<TaskKind, Count | undefined>> = {
  'make-profile': undefined,
  'decide-declarations': 'declarationsWaiting',
  'check-agreement': 'agreementsWaiting',
  'sign-agreement': 'agreementsWaiting',
  'finish-draft': 'agreementsWaiting',
  'submit-agreement': 'agreementsWaiting',
  'revise-returned-agreement': 'agreementsWaiting',
  'revise-rejected-agreement': 'agreementsWaiting',
  'assess-agreement': 'agreementsWaiting',
  'sign-amendment': 'agreementsWaiting',
  'submit-amendment': 'agreementsWaiting',
  'revise-amendment': 'agreementsWaiting',
  'assess-amendment': 'agreementsWaiting',
  'judge-conflict': undefined,
  'agreement-without-award': 'agreementsWaiting',
  'announce-end': 'agreementsWaiting',
  'decide-end-withdrawal': 'agreementsWaiting',
  'arrange-replacement': 'agreementsWaiting',
  'settle-account': undefined,
  'raise-budget': 'paymentsWaiting',
  'mend-account': 'paymentsWaiting',
  'returned-payments': 'paymentsWaiting',
  'awaited-accounts': 'paymentsWaiting',
  'payroll-orders': undefined,
  'stuck-deliveries': undefined,
  'silent-system': undefined,
};

interface Pressing extends Record<Count, number> {
  id: number;
  isStopped: boolean;
  isShort: boolean;
}

function nothingOf(id: number): Pressing {
  return { id, declarationsWaiting: 0, agreementsWaiting: 0, paymentsWaiting: 0, isStopped: false, isShort: false };
}

/** A smaller part of the money is left than of the days. */
function isShort(award: RunningAward, today: IsoDate): boolean {
  const total = award.amountCents + award.depositedCents + award.compensatedCents;
  const left = total - award.scheduledCents - award.paidCents;
  return left * (daysBetween(award.start, award.end) + 1) < total * (daysBetween(today, award.end) + 1);
}

/** The holders of whom something waits, or whose budget needs attention; the others are never read as a whole. */
async function findPressing(context: OperationContext): Promise<Map<number, Pressing>> {
  const { store, caller, today } = context;
  const pressing = new Map<number, Pressing>();
  const of = (id: number): Pressing => {
    const known = pressing.get(id) ?? nothingOf(id);
    pressing.set(id, known);
    return known;
  };
  for (const { kind, budgetHolderId, count } of await findTasks(context)) {
    const column = countOf[kind];
    if (column !== undefined && budgetHolderId !== null) of(budgetHolderId)[column] += count;
  }
  for (const award of await runningAwards(store, caller, today)) {
    if (award.declarationStop === 1) of(award.budgetHolderId).isStopped = true;
    if (isShort(award, today)) of(award.budgetHolderId).isShort = true;
  }
  return pressing;
}

const LATE = '9999-12-31';

/** A budget first, then what waits, then what ends. */
function byUrgency(ends: ReadonlyMap<number, FirstToEnd>) {
  return (one: Pressing, other: Pressing): number =>
    Number(other.isStopped) - Number(one.isStopped) ||
    Number(other.isShort) - Number(one.isShort) ||
    waitingFor(other) - waitingFor(one) ||
    (ends.get(one.id)?.end ?? LATE).localeCompare(ends.get(other.id)?.end ?? LATE) ||
    one.id - other.id;
}

function waitingFor({ declarationsWaiting, agreementsWaiting, paymentsWaiting }: Pressing): number {
  return declarationsWaiting + agreementsWaiting + paymentsWaiting;
}

/** A place in the list: the number of a holder, with whether something of them was pressing when they were shown. */
function placeOf(id: number, isPressing: boolean): number {
  return id * 2 + Number(isPressing);
}

/**
 * The places of one page of holders: first those of whom something presses, then the others as they come from the store.
 * Who was shown last as pressing may have been helped since: those who press are then shown from the first, since it is
 * better to be told of somebody twice than not at all.
 */
async function findPage(
  context: OperationContext,
  pressing: ReadonlyMap<number, Pressing>,
  { after: last, count }: PageWindow,
): Promise<number[]> {
  const { store, caller } = context;
  const after = last === undefined ? undefined : Math.floor(last / 2);
  const isPast = last !== undefined && last % 2 === 0;
  const ids = [...pressing.keys()];
  const first = isPast ? [] : await inOrder(context, pressing, after);
  const page = first.slice(0, count).map((id) => placeOf(id, true));
  if (page.length === count) return page;
  const others = await holdersByEnd(
    store,
    { caller, today: context.today },
    {
      others: ids,
      after: isPast ? after : undefined,
      count: count - page.length,
    },
  );
  return [...page, ...others.map(({ id }) => placeOf(id, false))];
}

async function inOrder(
  context: OperationContext,
  pressing: ReadonlyMap<number, Pressing>,
  after: number | undefined,
): Promise<number[]> {
  const { store, caller } = context;
  // Of a holder whom the caller has nothing to do with any more, something may still wait.
  const seen = await visibleHolders(store, caller, [...pressing.keys()]);
  const known = [...pressing.values()].filter(({ id }) => seen.has(id));
  const ends = await endsOf(context, [...seen]);
  const ids = known.sort(byUrgency(ends)).map(({ id }) => id);
  return after === undefined ? ids : ids.slice(ids.indexOf(after) + 1);
}

async function endsOf(
  { store, caller, today }: OperationContext,
  ids: readonly number[],
): Promise<Map<number, FirstToEnd>> {
  const found = await firstToEnd(store, { caller, today }, ids);
  return new Map(found.map((one) => [one.budgetHolderId, one]));
}

export const overviewService = {
  'holderOverviews.list': async (all, { budgetHolderId, ...page }) => {
    const context = budgetHolderId === undefined ? all : ofHolder(all, budgetHolderId);
    const pressing = await findPressing(context);
    return listPage(
      context,
      page,
      async (window) =>
        (await findPage(context, pressing, window)).map((place) => ({ id: place, holder: Math.floor(place / 2) })),
      {
        holderOf: ({ holder }) => holder,
        view: async (shown) => {
          const ids = shown.map(({ holder }) => holder);
          const names = new Map((await holderNames(context.store, ids)).map((holder) => [holder.id, holder]));
          const ends = await endsOf(context, ids);
          const seesBudgets = context.caller.role !== 'care-provider';
          return ({ holder: id }): HolderOverview => {
            const { isStopped, isShort: isNearlySpent, ...counts } = pressing.get(id) ?? nothingOf(id);
            const first = ends.get(id);
            const { id: _, ...waiting } = counts;
            return {
              budgetHolder: budgetHolderReference(names.get(id) ?? { id, initials: '', surname: '' }),
              ...waiting,
              ...(seesBudgets && { isStopped, isShort: isNearlySpent }),
              firstToEnd:
                first === undefined ? null : { agreementId: formatRecordId('agreement', first.id), end: first.end },
            };
          };
        },
      },
    );
  },
} satisfies Service<'holderOverviews.list'>;
