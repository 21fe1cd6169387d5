import type { CliTexts } from '../../nl/cli.ts';

export const options: CliTexts['options'] = {
  // every command
  output: 'form of the output',
  fields: 'only these fields, with commas between them',
  lang: 'language of the texts',
  context: 'the context for this one command',
  portal: 'address of the portal for this one command',
  as: 'in practice: as whom',
  holder: 'on behalf of this budget holder',
  accessible: 'output for screen readers: each value on a line of its own',
  bom: 'begin CSV with a byte order mark, for Excel',
  help: 'this help',
  version: 'version',

  // lists
  limit: 'how many on a page',
  all: 'all pages',
  cursor: 'go on after an earlier page (nextCursor)',
  month: 'month',
  status: 'only with this status',
  kind: 'only of this kind',
  agreement: 'number of the agreement',
  provider: 'number of the care provider',
  declaration: 'number of the declaration',
  validOn: 'valid on this day',
  unread: 'unread messages only',
  after: 'only after this event',
  type: 'only of this type',

  // arguments
  agreementId: 'number of the agreement',
  awardId: 'number of the award',
  optionalAwardId: 'number of the award; without one all budgets',
  declarationId: 'number of the declaration',
  declarationIds: 'numbers of declarations',
  paymentId: 'number of the payment',
  messageId: 'number of the message',
  messageIds: 'numbers of messages',
  budgetHolderId: 'number of the budget holder; without one: all',
  name: 'name of the context',
  topic: 'command or topic',
  key: 'name of the setting',
  value: 'new value',
  method: 'method of HTTP',
  path: 'address after /v1, for example /agreements?limit=5',

  // doing
  yes: 'do not ask for confirmation',
  reason: 'reason',
  optionalReason: 'reason or explanation',
  input: 'JSON file, or - for standard input',
  file: 'JSON file, or - for standard input',
  persona: 'in practice: who you are',
  browser: 'do not open the browser, only show the address',
  store: 'where the session is kept',
  use: 'and choose it at once',
  allAwaiting: 'all declarations that wait for your decision',
  awaitingMonth: 'only of this month, with --all',
  every: 'number of seconds between two looks',

  // agreement edit, end
  start: 'first day',
  end: 'last day',
  lastDay: 'last day of the agreement',
  hoursPerWeek: 'hours a week, for example 7.5 or 7:30',
  daysPerWeek: 'days a week',
  monthlyAmount: 'fixed monthly amount or monthly wage in euros',
  activities: 'activities',

  // declaration create
  line: 'day, quantity and where needed care function; can be given more than once',
  reference: 'your own reference',
  invoiceNumber: 'invoice number',
  invoiceDate: 'invoice date',
  declarationMonth: 'month of the care; that of the lines when absent',

  // declaration import
  importFile: 'CSV file with a line for each day and care function',
  importJob: 'number of the import',
  dryRun: 'only ask what the portal would say',
  sendIncomplete: 'send a declaration without its wrong lines, instead of holding it',
  outputDir: 'folder for the result files; beside the file by default',
  batch: 'declarations in one request',
  concurrency: 'requests at the same time',

  // office
  law: 'care law',
  careFunction: 'care function; can be given more than once',
  amount: 'amount awarded in euros',
  holderOfAward: 'number of a known budget holder',
  decision: 'approve or reject',

  // portal
  port: 'port; 0 picks a free one',
  data: 'folder for the data',
  database: 'PostgreSQL instead of SQLite (or PGB_DATABASE)',
  scenario: 'what is added',
  clients: 'number of clients of the institution',
  set: 'sets the clock to this day',
  forward: 'moves the clock forward, for example 6w or 10d',
  job: 'what is run',
  date: 'day; today when absent',
};
