import { operations, type OperationName } from '../../../contract/operations.ts';
import type { Home, Me } from '../../../contract/types.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import { terms } from '../../terminal/layout.ts';
import type { Look } from '../../terminal/look.ts';
import { oneLine } from '../../terminal/width.ts';

const tasks: Readonly<Record<Home['tasks'][number]['kind'], string>> = {
  'make-profile': 'profile edit',
  'decide-declarations': 'declaration list --status awaiting-holder',
  'check-agreement': 'agreement list --status shared',
  'sign-agreement': 'agreement list --status signed-by-provider',
  'finish-draft': 'agreement list --status draft',
  'submit-agreement': 'agreement list --status signed',
  'revise-returned-agreement': 'agreement list --status returned',
  'revise-rejected-agreement': 'agreement list --status rejected',
  'assess-agreement': 'office agreement list',
  'sign-amendment': 'agreement list --waits-for sign-amendment',
  'submit-amendment': 'agreement list --waits-for submit-amendment',
  'revise-amendment': 'agreement list --waits-for revise-amendment',
  'assess-amendment': 'office agreement list',
  'agreement-without-award': 'agreement list --status approved',
  'announce-end': 'agreement list --status approved',
  'arrange-replacement': 'absence list --status reported',
  'judge-conflict': 'office award list --stopped',
  'settle-account': 'provider account list',
  'raise-budget': 'budget show',
  'mend-account': 'provider account list',
  'returned-payments': 'payment list --status scheduled',
  'awaited-accounts': 'payment list --status scheduled',
  'payroll-orders': 'office payroll list',
};

type Entry = keyof CliTexts['menu'];
/** The entries stand in the order of the start page in the leaflet. */
const entries: readonly [Entry, OperationName][] = [
  ['declaration create', 'declarations.create'],
  ['declaration list', 'declarations.list'],
  ['agreement create', 'agreements.create'],
  ['agreement list', 'agreements.list'],
  ['budget show', 'budgets.list'],
  ['payment list', 'payments.list'],
  ['office award create', 'awards.create'],
  ['portal run payments', 'paymentRuns.create'],
  ['message list', 'messages.list'],
];

/** Lists what one can do from the start page, as commands: first the tasks that wait, then what this role may do. */
export function startMenu(home: Home, role: Me['role'], { menu }: CliTexts, look: Look): string {
  const waiting = home.tasks.map(({ kind, text }) => [`pgb ${tasks[kind]}`, oneLine(text)] as const);
  const possible = entries
    .filter(([, operation]) => operations[operation].roles.some((one) => one === role))
    .map(([command]) => [`pgb ${command}`, menu[command]] as const);
  return terms([...waiting, ...possible], look).trimEnd();
}
