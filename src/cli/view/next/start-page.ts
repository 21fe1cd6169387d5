import { operations, type OperationName } from '../../../contract/operations.ts';
import type { Home } from '../../../contract/types.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Formats } from '../../../messages/shape/formats.ts';
import { commandColumn, entryLines, type ListedCommand } from '../../terminal/entries.ts';
import type { Look } from '../../terminal/look.ts';
import { oneLine } from '../../terminal/width.ts';
import { startGroups, taskCommands, type StartGroup } from './task-commands.ts';

export interface StartPageFacts {
  /** What is typed behind each command so that it is about the holder that this page is about. */
  readonly suffix: string;
  readonly cli: CliTexts;
  readonly format: Formats;
  readonly look: Look;
  readonly columns: number;
}

type Entry = keyof CliTexts['menu'];
/** The entries stand in the order of the start page in the leaflet. */
const entries: readonly [StartGroup, Entry, OperationName][] = [
  ['declarations', 'declaration create', 'declarations.create'],
  ['declarations', 'declaration list', 'declarations.list'],
  ['agreements', 'agreement create', 'agreements.create'],
  ['agreements', 'agreement list', 'agreements.list'],
  ['other', 'budget show', 'budgets.list'],
  ['other', 'absence list', 'absences.list'],
  ['other', 'payment list', 'payments.list'],
  ['other', 'agenda', 'agenda.list'],
  ['other', 'office award create', 'awards.create'],
  ['other', 'portal run payments', 'paymentRuns.create'],
  ['other', 'office payment runs', 'paymentRuns.list'],
  ['other', 'office payroll list', 'payrollOrders.list'],
];

/**
 * The start page of the leaflet: what waits and what one can do, by group, each with its command, and the newest
 * messages.
 */
export function startPage(home: Home, facts: StartPageFacts): string {
  const { cli, look } = facts;
  const groups = startGroups.map((group) => ({ group, listed: listedIn(group, home, facts) }));
  const column = commandColumn(
    groups.flatMap(({ listed }) => listed),
    facts.columns,
  );
  const parts = groups
    .filter(({ listed }) => listed.length > 0)
    .map(
      ({ group, listed }) =>
        `\n${look.data.bold(cli.sections[`start-${group}`])}\n${entryLines(listed, { ...facts, column })}`,
    );
  return `${home.greeting}\n\n${cli.sections.start}\n${parts.join('')}${newestMessages(home, facts)}`;
}

/** First the tasks that wait, then what this role may do. */
function listedIn(group: StartGroup, home: Home, facts: StartPageFacts): ListedCommand[] {
  const {
    suffix,
    cli: { menu },
  } = facts;
  const waiting = home.tasks.flatMap(({ kind, text, budgetHolders }) => {
    const [of, command] = taskCommands[kind];
    return of === group
      ? [{ text: oneLine(text) + ofWhom(budgetHolders), command: `pgb ${command}${suffix}`, isWaiting: true }]
      : [];
  });
  const possible = entries
    // An organisation is never reported ill.
    .filter(([, , operation]) => !(home.careProviderKind === 'organisation' && operation === 'absences.list'))
    .filter(([of, , operation]) => of === group && operations[operation].roles.some((one) => one === home.role))
    .map(([, command]) => ({ text: menu[command], command: `pgb ${command}${suffix}` }));
  return [...waiting, ...possible];
}

const NAMED = 3;

/** Whose affairs a task is about; there may be more holders than are named. */
function ofWhom(holders: Home['tasks'][number]['budgetHolders'] = []): string {
  if (holders.length === 0) return '';
  const names = holders.slice(0, NAMED).map(({ name }) => oneLine(name));
  return ` (${[...names, ...(holders.length > NAMED ? ['…'] : [])].join(', ')})`;
}

function newestMessages({ messages, role, budgetHolderCount }: Home, facts: StartPageFacts): string {
  const { cli, look, format, columns } = facts;
  const all: ListedCommand = { text: cli.menu['message list'], command: `pgb message list${facts.suffix}` };
  const newest = messages.map(({ id, sentAt, subject, readAt }) => ({
    text: `${dayOf(sentAt, format)}  ${oneLine(subject)}`,
    command: `pgb message download ${id}`,
    isWaiting: readAt === null,
  }));
  const others: ListedCommand = { text: cli.menu['holder overview'], command: 'pgb holder overview' };
  const listed = [...newest, all, ...(role === 'representative' && budgetHolderCount > 1 ? [others] : [])];
  return `\n${look.data.bold(cli.sections.messages)}\n${entryLines(listed, { ...facts, column: commandColumn(listed, columns) })}`;
}

function dayOf(moment: string, format: Formats): string {
  return format.moment(moment).split(' ')[0] ?? '';
}
