import type { HolderOverview } from '../../contract/types.ts';
import { daysBetween, type IsoDate } from '../../domain/values/date.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import type { OperationContext, Service } from '../handler.ts';
import { listPage } from '../resource/list-page.ts';
import {
  agreementsByHolder,
  amendmentsByHolder,
  declarationsByHolder,
  endingAgreements,
  namesOfHolders,
  type RunningAward,
  runningAwards,
} from '../store/queries/messages/holder-overviews.ts';
import { agreementTasks, amendmentTasks } from './tasks.ts';

interface Found {
  id: number;
  overview: HolderOverview;
}

/** All of it is read with a few statements, however many holders there are: the order is known only then. */
async function overviewsOf({ store, caller, today }: OperationContext): Promise<Found[]> {
  const statuses = agreementTasks[caller.role].map(([, status]) => status);
  const waiting = [await agreementsByHolder(store, caller, statuses)];
  for (const kind of amendmentTasks) waiting.push(await amendmentsByHolder(store, { caller, today }, kind));
  const declarations = await declarationsByHolder(store, caller);
  const awards = Map.groupBy(await runningAwards(store, caller, today), ({ budgetHolderId }) => budgetHolderId);
  const ending = Map.groupBy(await endingAgreements(store, caller, today), ({ budgetHolderId }) => budgetHolderId);
  const holders = await namesOfHolders(store, caller);
  const found = holders.map((holder): Found => {
    const { id } = holder;
    const own = awards.get(id) ?? [];
    const [first] = ending.get(id) ?? [];
    const overview = {
      budgetHolder: budgetHolderReference(holder),
      declarationsWaiting: declarations.get(id) ?? 0,
      agreementsWaiting: waiting.reduce((sum, counts) => sum + (counts.get(id) ?? 0), 0),
      ...(caller.role !== 'care-provider' && {
        isStopped: own.some(({ declarationStop }) => declarationStop === 1),
        isShort: own.some((award) => isShort(award, today)),
      }),
      firstToEnd:
        first === undefined || first.end === null
          ? null
          : { agreementId: formatRecordId('agreement', first.id), end: first.end },
    };
    return { id, overview };
  });
  return found.sort(byUrgency);
}

/** A smaller part of the money is left than of the days. */
function isShort(award: RunningAward, today: IsoDate): boolean {
  const total = award.amountCents + award.depositedCents + award.compensatedCents;
  const left = total - award.scheduledCents - award.paidCents;
  return left * (daysBetween(award.start, award.end) + 1) < total * (daysBetween(today, award.end) + 1);
}

/** A budget first, then what waits, then what ends. */
function byUrgency({ id, overview: one }: Found, { id: otherId, overview: other }: Found): number {
  return (
    Number(other.isStopped ?? false) - Number(one.isStopped ?? false) ||
    Number(other.isShort ?? false) - Number(one.isShort ?? false) ||
    waitingFor(other) - waitingFor(one) ||
    (one.firstToEnd?.end ?? LATE).localeCompare(other.firstToEnd?.end ?? LATE) ||
    id - otherId
  );
}

const LATE = '9999-12-31';

function waitingFor({ declarationsWaiting, agreementsWaiting }: HolderOverview): number {
  return declarationsWaiting + agreementsWaiting;
}

export const overviewService = {
  'holderOverviews.list': (context, page) =>
    listPage(
      context,
      page,
      async ({ after, count }) => {
        const all = await overviewsOf(context);
        const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
        return all.slice(from, from + count);
      },
      {
        holderOf: ({ id }) => id,
        view:
          () =>
          ({ overview }) =>
            overview,
      },
    ),
} satisfies Service<'holderOverviews.list'>;
