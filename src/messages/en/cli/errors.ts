import type { InvalidValue, WorkbookProblem } from '../../shape/cli/errors.ts';
import { start } from '../start.ts';
import type { CliTexts } from '../../cli-texts.ts';

function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `Did you mean ${suggestions.join(' or ')}? `;
}

const expected: Record<InvalidValue['expected'], string> = {
  text: 'a text',
  name: 'a name',
  'short-name': 'a name of letters, digits, dashes and dots, without spaces',
  count: 'a whole number',
  date: 'a date, for example 2026-10-01 or 01-10-2026',
  month: 'a month, for example 2026-10',
  amount: 'an amount in euros, for example 65 or 1.234,56',
  hours: 'hours, for example 7.5 or 7:30',
  id: 'a number',
  choice: 'one of the choices',
  file: 'a file',
  folder: 'a folder',
  url: 'an address that begins with https:// (http:// only on this computer itself), without a name or password in it',
  database: 'an address of PostgreSQL that begins with postgres://',
  'error-limit': 'a number of lines, for example 100, or a part of them',
  duration: 'a number of weeks or days, for example 6w or 10d',
  line: 'a day and a quantity, for example 2026-10-01=7.5',
  raise: 'an agreement and a percentage',
  percentage: 'a percentage, such as 3% or 2.5%',
  functionAmount: 'a care function and an amount',
  agreementHours: 'an agreement and hours a week',
  rate: 'a care function, a unit and an amount',
  percent: 'a percentage, for example 1% or 0.5%',
  pause: 'a number of seconds, for example 2s or 200ms',
  statusShare: '429 or 503 with a percentage, for example 429=5%',
  slowness: 'a number of seconds, with a percentage if need be, for example 2s or 2s=10%',
  column: 'a column and the name that it has in the file',
  json: 'JSON',
};

const workbookProblems: Readonly<Record<WorkbookProblem, (cell: string) => string>> = {
  damaged: () => 'the workbook is damaged or not whole.',
  encrypted: () => 'the workbook is encrypted with a password.',
  binary: () => 'it is a binary workbook (xlsb).',
  'too-large': () => 'unpacked, the workbook or one text in it is larger than in any file with lines of care.',
  'cell-too-long': (cell) => `cell ${cell} has more than 32,767 characters, more than a spreadsheet allows.`,
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

function expectation({ expected: kind, limits, choices, example }: InvalidValue): string {
  if (choices.length > 0) return `one of: ${choices.join(', ')}`;
  if (limits) return `${expected[kind]} from ${limits.min} to ${limits.max}`;
  return example === undefined ? expected[kind] : `${expected[kind]}, for example ${example}`;
}

export const errors: CliTexts['errors'] = {
  ...start,
  'password-typed': () => ({
    what: 'There is a password in --database. Everybody on this computer can read it in the list of processes.',
    next: 'Put the address in PGB_DATABASE, or leave the password out and put it in PGPASSWORD or in the file of PGPASSFILE.',
  }),
  'unknown-command': ({ name, suggestions, help }) => ({
    what: `There is no command ‘${name}’.`,
    next: `${meant(suggestions)}The commands: ${help}`,
  }),
  'missing-command': ({ help }) => ({
    what: 'What you want to do is missing.',
    next: `The possibilities: ${help}`,
  }),
  'unknown-option': ({ option, suggestions, help }) => ({
    what: `This command has no flag ${option}.`,
    next: `${meant(suggestions)}The flags: ${help}`,
  }),
  'missing-value': ({ option, help }) => ({
    what: `A value is missing after ${option}.`,
    next: `Give the value after the flag. An example: ${help}`,
  }),
  'missing-option': ({ option }) => ({
    what: `The flag ${option} is missing.`,
    next: `Give ${option}; the same command with --help shows an example.`,
  }),
  'nothing-to-amend': () => ({
    what: 'There is no approved agreement that fits this, and so nothing to amend.',
    next: 'See which there are: pgb agreement list --status approved. Choose another budget holder, care provider or care law.',
  }),
  'missing-argument': ({ name, help }) => ({
    what: `A value is missing: <${name}>.`,
    next: `An example: ${help}`,
  }),
  'excess-arguments': ({ help }) => ({
    what: 'There is more after the command than belongs there.',
    next: `Put a value with spaces between quotes. The form: ${help}`,
  }),
  'invalid-value': (params) => ({
    what: `${params.place}: ‘${params.typed}’ cannot be used here.`,
    next: `${meant(params.suggestions)}Expected is ${expectation(params)}.`,
  }),
  'unknown-field': ({ field, allowed, suggestions }) => ({
    what: `There is no field ‘${field}’ here.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}`,
  }),
  'unknown-topic': ({ topic, suggestions }) => ({
    what: `There is no help about ‘${topic}’.`,
    next: `${meant(suggestions)}Begin with: pgb --help`,
  }),
  'unknown-setting': ({ key, allowed, suggestions }) => ({
    what: `There is no setting ‘${key}’.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}`,
  }),
  'options-conflict': ({ one, other }) => ({
    what: `${one} and ${other} exclude each other.`,
    next: 'Give one of the two.',
  }),
  'faults-together': () => ({
    what: '--drop, --drop-after-commit and --status are more than 100% together.',
    next: 'A request ends in one way: choose lower percentages.',
  }),
  'needs-running-portal': () => ({
    what: 'Faults belong to a practice portal that keeps running.',
    next: 'Start one with pgb portal start, with the same flags, or name one with --portal.',
  }),
  'nothing-chosen': ({ options }) => ({ what: 'Nothing was chosen to do this with.', next: `Give ${options}.` }),
  'needs-terminal': ({ option }) => ({
    what: 'There is no terminal here to ask a question.',
    next: `Give the answer with ${option}, or start the command in a terminal.`,
  }),
  'needs-confirmation': ({ option }) => ({
    what: 'This cannot be undone, and there is no terminal here to let you confirm.',
    next: `Give ${option} when you are sure.`,
  }),
  'needs-reading': ({ agreement }) => ({
    what: `You vouch for what ${agreement} says, and there is no terminal here to let you read it.`,
    next: `Read it with pgb agreement show ${agreement} and give the version that you read with --read-version, or --yes for the version that stands there now.`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `The file ${file} cannot be read (${reason}).`,
    next: 'Check the name, and whether you may read it.',
  }),
  'json-invalid': ({ file, line, column }) => ({
    what: `What is in ${file} is no valid JSON${line === undefined ? '' : ` (line ${line}, column ${column})`}.`,
    next: 'Check quotes, commas and brackets.',
  }),
  'json-no-object': ({ file }) => ({
    what: `What is in ${file} is JSON, but not one object.`,
    next: 'Expected is one object: fields with their values, between { and }.',
  }),
  'payroll-file-empty': ({ file }) => ({
    what: `There are no lines of a result in ${file}.`,
    next: 'Expected is CSV with a header, or JSON with a list in lines. Begin with the file of `pgb office payroll lines`.',
  }),
  'payroll-file-broken': ({ file, line }) => ({
    what: `${file} cannot be read as CSV from line ${line} on.`,
    next: 'Expected is UTF-8 with semicolons; save the file again like that.',
  }),
  'payroll-cells-excess': ({ file, line }) => ({
    what: `Line ${line} of ${file} has more cells than the header.`,
    next: 'Give every column a name in the header, or take the cells out.',
  }),
  'payroll-column-unknown': ({ file, name, expected: names }) => ({
    what: `The column ‘${name}’ in ${file} is no part of a result.`,
    next: `Expected are ${names.join(', ')} and the columns of the payroll order itself; take the column out.`,
  }),
  'payroll-column-missing': ({ file, name }) => ({
    what: `The column ‘${name}’ is missing in ${file}.`,
    next: 'Begin with the file of `pgb office payroll lines`, and fill in what is withheld and what is net.',
  }),
  'payroll-cell-unreadable': ({ file, line, name, form }) => ({
    what: `Line ${line} of ${file}: what stands at ‘${name}’ cannot be read.`,
    next: `Expected is ${name.startsWith('paymentId') || name === 'uitbetaling' ? 'the number of a payment, for example U0000817' : form === 'json' ? 'a whole number of euro cents, 0 or more' : 'an amount in euros, 0 or more, for example 1234,56'}. Nothing was taken.`,
  }),
  'payroll-other-order': ({ file, line, expected: order }) => ({
    what: `Line ${line} of ${file} is of another payroll order than ${order}.`,
    next: 'Choose the file of this payroll order, or give the number of the other.',
  }),
  'unknown-persona': ({ persona, allowed, suggestions }) => ({
    what: `There is nobody in practice with the name ‘${persona}’.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}, or the number of a budget holder or care provider.`,
  }),
  'only-practice': ({ option }) => ({
    what: `${option} is for practice only.`,
    next: 'Choose it with --context practice.',
  }),
  'not-in-practice': ({ option }) => ({
    what: `${option} is not for practice.`,
    next: 'Choose another context with --context, or a portal with --portal.',
  }),
  'unknown-context': ({ name, suggestions }) => ({
    what: `There is no context ‘${name}’.`,
    next: `${meant(suggestions)}All contexts: pgb context list`,
  }),
  'context-exists': ({ name }) => ({
    what: `There is a context ‘${name}’ already.`,
    next: `Choose another name, or remove that one first: pgb context remove ${name}`,
  }),
  'unknown-holder': ({ id }) => ({
    what: `You do not run the budget of budget holder ${id}.`,
    next: 'Your budget holders: pgb holder list',
  }),
  'no-session': ({ context }) => ({
    what: `You are not signed in to ‘${context}’.`,
    next: 'Sign in with: pgb login. A script gives a token in PGB_TOKEN.',
  }),
  'keychain-unavailable': () => ({
    what: 'The keychain of this system cannot be reached.',
    next: 'Unlock the keychain, or keep the session in a file that only you can read: pgb login --store file. A script gives a token in PGB_TOKEN.',
  }),
  'settings-damaged': ({ file }) => ({
    what: `The file with settings ${file} is damaged.`,
    next: 'Repair it, or rename it to begin with empty settings.',
  }),
  'settings-busy': ({ file }) => ({
    what: `Another pgb that is running keeps ${file} busy.`,
    next: 'Try again when it is done; one that was killed keeps nothing busy.',
  }),
  'practice-failed': ({ reason }) => ({
    what: `The practice portal could not start (${reason}).`,
    next: 'Try with an empty folder: PGB_DATA_DIR. To know more: set PGB_DEBUG=1.',
  }),
  'system-refused': ({ code, path }) => ({
    what: `The system refuses this at ${path} (${code}).`,
    next: 'Check whether there is room, and whether you may read and write there. Another folder: PGB_DATA_DIR.',
  }),
  'file-broken': ({ file, problems }) => ({
    what: `${file} cannot be read as a file with lines of care. ${problems.join(' ')}`,
    next: 'Correct the file and import it again. Nothing was sent.',
  }),
  'workbook-unreadable': ({ file, problem, cell }) => ({
    what: `${file} cannot be read: ${workbookProblems[problem](cell)}`,
    next: `${problem === 'encrypted' ? 'Take the protection off and save the file.' : 'Open it in a spreadsheet program and choose Save as, Excel workbook (xlsx) or CSV UTF-8.'} Nothing was sent.`,
  }),
  'sheet-unclear': ({ file, sheets }) => ({
    what: `${file}: which sheet should be read? Sheets with something on them: ${quoted(sheets)}.`,
    next: 'Name it with --sheet. Nothing was sent.',
  }),
  'sheets-empty': ({ file }) => ({
    what: `${file}: there is nothing on any sheet.`,
    next: 'Fill a sheet with a line of column names and the lines of care below it, and save the workbook.',
  }),
  'unknown-sheet': ({ file, name, sheets, suggestions }) => ({
    what: `${file} has no sheet ‘${name}’.`,
    next: `${meant(suggestions)}The sheets: ${quoted(sheets)}.`,
  }),
  'sheet-of-no-workbook': ({ file }) => ({
    what: `${file} is no Excel workbook (xlsx), so that it has no sheets.`,
    next: 'Leave out --sheet, or give the workbook itself.',
  }),
  'columns-missing': ({ file, problems, flags, fitting }) => ({
    what: `${file}: not all columns were found. ${problems.join(' ')}`,
    next: `Name them with ${flags.join(' ')}${fitting.length === 0 ? '' : `, or use a saved mapping that fits: --mapping ${fitting.join(' or --mapping ')}`}. In a terminal they are asked for.`,
  }),
  'columns-unread': ({ file, problems }) => ({
    what: `${file}: not all columns that may count are read. ${problems.join(' ')}`,
    next: 'Nothing was sent. In a terminal they are asked for; --save-mapping keeps what was chosen.',
  }),
  'unknown-mapping': ({ name, suggestions }) => ({
    what: `There is no saved mapping ‘${name}’.`,
    next: `${meant(suggestions)}All saved mappings: pgb import mapping list`,
  }),
  'snapshot-missing': ({ file, command }) => ({
    what: `There is no snapshot of your agreements (${file}).`,
    next: `Take one while the portal can be reached: ${command}`,
  }),
  'snapshot-damaged': ({ file, command }) => ({
    what: `${file} is no snapshot, is damaged, or is of another version of pgb.`,
    next: `Take a new one: ${command}`,
  }),
  'file-changed': ({ file }) => ({
    what: `${file} was changed or removed while it was being imported.`,
    next: 'Run the command again when the file is ready: what was submitted is not submitted again.',
  }),
  'file-changed-since': ({ file, job, answered, lines, bytesBefore, bytesAfter, line }) => ({
    what: `${file} was changed after import ${job} of it was stopped, when ${answered} of its ${lines} lines had been sent: it was ${bytesBefore} bytes and is ${bytesAfter} now${line === undefined ? '' : `, the first line of another length is line ${line}`}.`,
    next: 'Put the old file back and run the command again, or begin anew with --restart: what was submitted is not submitted again, and what differs since is reported as changed.',
  }),
  'same-mistake': ({ file, lines, text }) => ({
    what: `The first ${lines} lines of ${file} are wrong in the same way. ${text}`,
    next: 'Probably a column means something else, or is written in another way, than is expected. Check the separator, the names of the columns and how values are written. Nothing was sent.',
  }),
  'dialect-unknown': ({ text }) => ({
    what: `--dialect: ${text}`,
    next: 'For example: --dialect "separator=;,encoding=windows-1252,decimal=comma,dates=dmy"',
  }),
  'result-folder': ({ folder, reason }) => ({
    what: `The result files cannot be written in the folder ${folder} (${reason}).`,
    next: 'Choose another folder with --output-dir. Nothing was sent.',
  }),
  'nothing-to-resume': () => ({
    what: 'There is no import that was stopped before all was sent.',
    next: 'Earlier imports: pgb import list',
  }),
  'nothing-to-retry': ({ job }) => ({
    what: `Import ${job} has no lines that can still be sent.`,
    next: `See its outcomes: pgb import show ${job}`,
  }),
  'import-busy': ({ job, owner }) => ({
    what: `This file is being imported already (import ${job}${owner === undefined ? '' : `, ${owner}`}).`,
    next: `Wait until that import is done, or see how far it is: pgb import show ${job}`,
  }),
  'import-damaged': ({ file }) => ({
    what: `The data of an earlier import in ${file} is damaged.`,
    next: 'Import the same file again with --restart, or remove the damaged file: what was submitted is not submitted again.',
  }),
  'import-lines-damaged': ({ file }) => ({
    what: `The lines that this import had still to send (${file}) are damaged or gone.`,
    next: 'Import the same file again with --restart, so that it is read anew: what was submitted is not submitted again.',
  }),
  'disk-full': () => ({
    what: 'The disk is full, or no more may be written to it.',
    next: 'Make room and run the command again: what was submitted is not submitted again.',
  }),
  'output-lost': ({ reason }) => ({
    what: `Not all output could be written (${reason}).`,
    next: 'What is there is not all. What the command did in the portal was done. Make room and ask for it again.',
  }),
  'unknown-import': ({ id }) => ({
    what: `There is no import ${id}.`,
    next: 'Earlier imports: pgb import list',
  }),
  'demo-differs': ({ figures }) => ({
    what: `The figures of the demonstration do not add up: ${figures}.`,
    next: 'This is a mistake in this program. Report it with these figures.',
  }),
  'missing-answers': ({ places }) => ({
    what: 'Answers are missing, and there is no terminal here to ask for them.',
    next: `Give: ${places.join(', ')}. Or start the command in a terminal, without -o.`,
  }),
  'wizard-stopped': ({ draft }) => ({
    what: draft === undefined ? 'Stopped. Nothing was kept.' : `Stopped. Draft ${draft} is kept.`,
    next:
      draft === undefined
        ? 'Begin again: pgb agreement create'
        : `Look at it: pgb agreement show ${draft}. Complete it: pgb agreement edit ${draft}. Throw it away: pgb agreement discard ${draft}`,
  }),
  interrupted: () => ({
    what: 'Interrupted.',
    next: 'What had been done stays done. Run the command again to go on.',
  }),
  unexpected: ({ name }) => ({
    what: `Something went wrong that should not go wrong (${name}).`,
    next: 'Run the command again with PGB_DEBUG=1 and report what it says.',
  }),
};
