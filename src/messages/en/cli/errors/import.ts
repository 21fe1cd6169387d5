import type { WorkbookProblem } from '../../../shape/cli/errors.ts';
import type { CliErrorsOf } from '../../../cli-texts.ts';
import { firstFew } from '../../../write/first-few.ts';
import { meant } from './meant.ts';

const workbookProblems: Readonly<Record<WorkbookProblem, (cell: string) => string>> = {
  damaged: () => 'the workbook is damaged or not whole.',
  encrypted: () => 'the workbook is encrypted with a password.',
  binary: () => 'it is a binary workbook (xlsb).',
  'too-large': () => 'unpacked, the workbook or one text in it is larger than in any file to import.',
  'too-many-sheets': () =>
    'the workbook has more than 1,000 sheets. Save the sheet with the lines as a file of one sheet.',
  'cell-too-long': (cell) => `cell ${cell} has more than 32,767 characters, more than a spreadsheet allows.`,
  'struck-through': (cell) =>
    `cell ${cell} is struck through, so that it is not clear whether its row still counts. Delete that row and others like it, or remove the line through them.`,
};

function some(all: readonly (string | number)[]): string {
  return firstFew(all, (count) => `${count} together`);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

/** Errors about importing a file, and going on with it. */
export const importErrors: CliErrorsOf<'import'> = {
  'file-broken': ({ file, problems }) => ({
    what: `${file} cannot be read as a table of lines. ${problems.join(' ')}`,
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
    next: 'Fill a sheet with a line of column names and the lines below it, and save the workbook.',
  }),
  'unknown-sheet': ({ file, name, sheets, suggestions }) => ({
    what: `${file} has no sheet ‘${name}’.`,
    next: `${meant(suggestions)}The sheets: ${quoted(sheets)}.`,
  }),
  'sheet-hidden': ({ file, sheet, rows, columns }) => ({
    what: `${file}: what may count is hidden on sheet ‘${sheet}’.${rows.length === 0 ? '' : ` Rows: ${some(rows)}.`}${columns.length === 0 ? '' : ` Columns: ${some(columns)}.`}`,
    next: `Say what to do with it:${rows.length === 0 ? '' : ' --hidden-rows read or leave-out.'}${columns.length === 0 ? '' : ' --hidden-columns read or leave-out.'} read takes them as the others, leave-out leaves them out. In a terminal it is asked. Nothing was sent.`,
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
};
