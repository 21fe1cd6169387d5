import type { Home } from '../../contract/types.ts';
import { textsFor } from '../../messages/texts-for.ts';
import { notFound } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { visibleHolders } from '../store/queries/people/budget-holders.ts';
import { findNewestMessages } from './service.ts';
import { findTasks } from './tasks.ts';

const NEWEST = 5;
const hourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

async function homeOf(context: OperationContext): Promise<Home> {
  const texts = textsFor(context.language);
  const tasks = await findTasks(context);
  return {
    greeting: texts.greeting(Number(hourFormat.format(context.now)), context.caller.name),
    tasks: tasks.map(({ kind, count }) => ({ kind, count, text: texts.task(kind, count) })),
    messages: await findNewestMessages(context, NEWEST),
  };
}

/** The same context, for the affairs of one holder of the caller's. */
async function aboutHolder(context: OperationContext, budgetHolderId: string): Promise<OperationContext> {
  const { store, caller } = context;
  const id = recordNumber('budget-holder', budgetHolderId);
  if (!(await visibleHolders(store, caller, [id])).has(id)) throw notFound();
  context.touch(id);
  const budgetHolderIds = caller.budgetHolderIds.filter((one) => one === id);
  return { ...context, caller: { ...caller, budgetHolderIds, onlyHolder: id } };
}

export const homeService = {
  'home.show': homeOf,
  'budgetHolders.home': async (context, _, { budgetHolderId }) => homeOf(await aboutHolder(context, budgetHolderId)),
} satisfies Service<'home.show' | 'budgetHolders.home'>;
