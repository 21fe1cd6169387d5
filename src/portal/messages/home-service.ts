import type { Home } from '../../contract/types.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { holdersOfTask } from '../../contract/limits.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { notFound } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { holderNames, visibleHolders } from '../store/queries/people/budget-holders.ts';
import { findCareProvider } from '../store/queries/people/providers/care-providers.ts';
import { ofHolder } from './of-holder.ts';
import { findNewestMessages } from './service.ts';
import { findTasks, type HolderTask } from './tasks.ts';

const NEWEST = 5;
const hourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** What waits for a caller, or of that what is about one holder. */
async function homeOf(context: OperationContext, { caller }: OperationContext = context): Promise<Home> {
  const texts = textsFor(context.language);
  const tasks = Map.groupBy(await findTasks(context), ({ kind }) => kind);
  const nameThem = await namesFor(context, [...tasks.values()]);
  return {
    greeting: texts.greeting(Number(hourFormat.format(context.now)), caller.name),
    role: caller.role,
    budgetHolderCount: caller.budgetHolderIds.length,
    careProviderKind: await kindOf(context),
    tasks: [...tasks].map(([kind, of]) => {
      const count = of.reduce((sum, one) => sum + one.count, 0);
      return { kind, count, text: texts.task(kind, count), ...nameThem(of) };
    }),
    messages: await findNewestMessages(context, NEWEST),
  };
}

async function kindOf({ store, caller }: OperationContext): Promise<Home['careProviderKind']> {
  if (caller.careProviderId === null) return null;
  return (await findCareProvider(store, caller, caller.careProviderId))?.kind ?? null;
}

/** Whose affairs a task is about is said to who sees to those of several holders. */
async function namesFor(
  { store, caller }: OperationContext,
  tasks: readonly HolderTask[][],
): Promise<(of: readonly HolderTask[]) => Pick<Home['tasks'][number], 'budgetHolders'>> {
  if (caller.role !== 'representative' || caller.budgetHolderIds.length < 2) return () => ({});
  const named = (of: readonly HolderTask[]): number[] =>
    of
      .flatMap(({ budgetHolderId }) => budgetHolderId ?? [])
      .sort((one, other) => one - other)
      .slice(0, holdersOfTask);
  const people = await holderNames(store, [...new Set(tasks.flatMap(named))]);
  const references = new Map(people.map((holder) => [holder.id, budgetHolderReference(holder)]));
  return (of) => {
    const budgetHolders = named(of).flatMap((id) => references.get(id) ?? []);
    return budgetHolders.length === 0 ? {} : { budgetHolders };
  };
}

/** The same context, for the affairs of one holder of the caller's. */
async function aboutHolder(context: OperationContext, budgetHolderId: string): Promise<OperationContext> {
  const { store, caller } = context;
  const id = recordNumber('budget-holder', budgetHolderId);
  if (!(await visibleHolders(store, caller, [id])).has(id)) throw notFound();
  context.touch(id);
  return ofHolder(context, budgetHolderId);
}

export const homeService = {
  'home.show': async (context) => homeOf(context),
  'budgetHolders.home': async (context, _, { budgetHolderId }) =>
    homeOf(await aboutHolder(context, budgetHolderId), context),
} satisfies Service<'home.show' | 'budgetHolders.home'>;
