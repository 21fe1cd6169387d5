import type { CliTextsOf } from '../../cli-texts.ts';
import { format } from '../format.ts';
import type { Formats } from '../../shape/formats.ts';
import { firstFew } from '../../write/first-few.ts';
import { type AmountOfCare, careAdded, careAfter, careBefore } from '../../write/replaced-care.ts';

function declarations(count: number): string {
  return count === 1 ? '1 declaration' : `${count} declarations`;
}

function care({ lines, care: amounts, cents }: AmountOfCare, { number, care: inUnits, money }: Formats): string {
  return `${number(lines)} ${lines === 1 ? 'line' : 'lines'}, ${inUnits(amounts)}, ${money(cents)}`;
}

function some(all: readonly (string | number)[]): string {
  return firstFew(all, (count) => `${count} together`);
}

export const imports = {
  commands: {
    import: { summary: 'Earlier imports', details: '' },
    'import list': { summary: 'List imports', details: '' },
    'import resume': {
      summary: 'Go on with an import that was stopped',
      details: 'Without a number the newest that is not done. The same command again does the same.',
    },
    'import retry': {
      summary: 'Send the rejected lines of an import again, unchanged',
      details:
        'For lines that may be right by now: the agreement was approved, the budget raised, the month is over. Without a number the newest import with a rejected file.',
    },
    'import show': { summary: 'One import with its outcomes', details: '' },
    'import mapping': { summary: 'Saved mappings of columns', details: '' },
    'import mapping list': {
      summary: 'List mappings of columns',
      details: 'They are saved with --save-mapping at an import or a check, and used with --mapping.',
    },
    'import mapping remove': { summary: 'Remove a mapping of columns', details: '' },
  },
  options: {
    dialect: 'how the file is written, for example "separator=;,decimal=comma,dates=dmy"',
    restart:
      'begin anew where an import of this file was stopped, instead of going on; also when the file was changed since. What was sent is not sent twice',
    maxErrors:
      'the most lines that may be wrong: a number, or a part such as 2%; with more, nothing more is sent, and what was sent stands',
    expectLines: 'so many lines the file must have',
    expectHours: 'so many hours together, for example 1204.5',
    expectAmount: 'so many euros together',
    progress: 'how progress is told on standard error',
    importJob: 'number of the import',
    dryRun: 'only ask what the portal would say',
    outputFile: 'file to write; without it, it goes to standard output',
    map: 'which column has which name in your file, for example "date=Date of care"; may be repeated',
    ignoreColumn: 'a column of your file that need not be read; may be repeated',
    sheet: 'name of the sheet, when an Excel workbook has more',
    hiddenRows: 'hidden rows of an Excel workbook: read them, or leave them out',
    hiddenColumns: 'hidden columns of an Excel workbook: read them, or leave them out',
    whole: 'the file is whole, though no line break ends its last line',
    mapping: 'use a saved mapping of columns',
    saveMapping: 'keep the mapping of columns under this name',
    mappingName: 'name of the mapping',
    outputDir: 'folder for the result files; beside the file by default',
    concurrency: 'requests at the same time, at most',
  },
  headers: {
    message: 'Finding',
    takenAt: 'Taken at',
    caller: 'As whom',
    mapping: 'Mapping',
    columns: 'Columns',
    job: 'Import',
    file: 'File',
    firstLine: 'First',
    originalLine: 'In first file',
    finding: 'Finding',
    column: 'Column',
    withdrawnId: 'Withdrawn',
    linesBefore: 'Lines before',
    careBefore: 'Care before',
    centsBefore: 'Amount before',
    linesAfter: 'Lines now',
    careAfter: 'Care now',
    centsAfter: 'Amount now',
    acceptedFile: 'Accepted',
    rejectedFile: 'To correct',
    rejectedWorkbook: 'As a workbook',
    startedAt: 'Started',
    complete: 'Complete',
    dryRun: 'Dry run',
    accepted: 'Accepted',
    duplicates: 'Sent before',
    rejected: 'Rejected',
    held: 'Held',
    extraCents: 'Extra cost',
    leftAfterCents: 'Left after it',
    notSent: 'Not sent',
    changed: 'Changed',
  },
  sections: {
    totals: 'Outcomes',
    findings: 'What is wrong',
    warnings: 'Note',
    replacements: 'Replaced declarations',
    effects: 'By agreement',
    budgets: 'By award, by the forecast to its end',
    lines: 'Lines',
  },
  notices: {
    import: {
      progress: ({ stage, lines, total, accepted, duplicate, rejected }, perSecond, secondsLeft) => {
        const left = secondsLeft === undefined ? '' : `, ${format.duration(secondsLeft)} left`;
        const pace = `${lines} of ${total} lines, ${perSecond} lines/s${left}`;
        if (stage === 'reading') return `Reading: ${pace}`;
        if (stage === 'reporting') return 'Writing result files';
        return `Sending: ${pace} (accepted ${accepted}, sent before ${duplicate}, rejected ${rejected})`;
      },
      resumed: (job) => `Went on with import ${job}, which had been stopped.`,
      changed: {
        declarations: (lines) =>
          `${lines === 1 ? '1 line differs' : `${lines} lines differ`} from what was declared before. To submit what they say now: the same command with --update.`,
        agreements: (lines) =>
          `${lines === 1 ? '1 line differs' : `${lines} lines differ`} from what was made before. To change the draft into what stands there now: the same command with --update.`,
        awards: (lines) => `${lines === 1 ? '1 line differs' : `${lines} lines differ`} from what was entered before.`,
        amendments: (lines) =>
          `${lines === 1 ? '1 line is' : `${lines} lines are`} different from what was amended before.`,
      },
      replaced: {
        done: (count, amounts, formats) =>
          `Withdrawn: ${declarations(count)} of ${care(careBefore(amounts), formats)}. Declared in their place: ${care(careAfter(amounts), formats)}.`,
        proposed: (count, amounts, formats) =>
          `Would be withdrawn: ${declarations(count)} of ${care(careBefore(amounts), formats)}. In their place: ${care(careAfter(amounts), formats)}.`,
      },
      adding: {
        effect: (count, amounts, formats) =>
          `To put together with what stands already: withdraw ${declarations(count)} of ${care(careBefore(amounts), formats)}, and declare ${care(careAfter(amounts), formats)}. What comes in addition: ${care(careAdded(amounts), formats)}.`,
        question: 'Put them together?',
        needsYes: 'Nothing was put together. To do so: the same command with --yes.',
      },
      leavingLess: {
        effect: (count, amounts, formats) =>
          `Less care would be left than stands now: withdraw ${declarations(count)} of ${care(careBefore(amounts), formats)}, and declare ${care(careAfter(amounts), formats)} in their place.`,
        question: 'Leave less care?',
        needsYes:
          'What would leave less care was not updated, and still stands. Is it right? The same command with --yes. Does the file hold only a part of the month? Then --add, without --update.',
      },
      parts: (lines) =>
        `${lines === 1 ? '1 line is' : `${lines} lines are`} of an agreement and month for which other care was declared already. To put them together: the same command with --add.`,
      addedUp: ({ lines, to }) =>
        lines === 0
          ? 'There were no lines of the same day and care without times to add up.'
          : `${lines} lines of the same day and care were added up to ${to === 1 ? '1 line' : `${to} lines`}.`,
      mayAddUp: (lines) =>
        `${lines === 1 ? '1 line has' : `${lines} lines have`} the same day and care as an earlier one. If these are more visits without times, add them up: the same command with --add-up.`,
      errorLimit: (wrong, lines) => `Stopped: ${wrong} of ${lines} lines are wrong, more than --max-errors allows.`,
      nothingSent: 'Nothing was sent.',
      kept: (file) =>
        `The file with rejected lines had been changed. Your version was not written over; it is ${file} now.`,
      moreEffects: (shown, all) => `The first ${shown} of ${all} agreements. All of them: -o json.`,
      difference: {
        lines: (expected, found, { number }) =>
          `Number of lines: expected ${number(expected)}, found ${number(found)}.`,
        minutes: (expected, found, { hours }) => `Hours together: expected ${hours(expected)}, found ${hours(found)}.`,
        cents: (expected, found, { money }) => `Amount together: expected ${money(expected)}, found ${money(found)}.`,
      },
      owner: (pid, host, since, { moment }) => `by process ${pid} on ${host} since ${moment(since)}`,
      stopped: (command) => `Stopped. To go on where you were: ${command}`,
      dryRun: {
        declarations: 'This was a dry run: nothing was declared.',
        agreements: 'This was a dry run: nothing was made.',
        awards: 'This was a trial: nothing was entered.',
        amendments: 'This was a dry run: nothing was amended.',
      },
      extendToo:
        'The start date is after the end of agreements. Extend them in the same amendment: --all with --end and the new last day, or in a file the column endDate.',
      awardFirst:
        'Every day needs an award. When none pays for the new days yet, the budget provider must enter the next one first, with the same representative on it.',
      costUnseen:
        'Not all that this costs can be seen here: you are not on every award that pays for it. Have the budget holder or the budget provider put you on them: pgb award representative add.',
      correct: (wrong, held, file, again) =>
        wrong === 0
          ? `${file} has ${held === 1 ? '1 line that is' : `${held} lines that are`} held. ${again === undefined ? 'Import that file when that is solved.' : `When that is solved: ${again}`}`
          : `Correct ${wrong} ${wrong === 1 ? 'line' : 'lines'} in ${file}${held === 0 ? '' : `, with ${held} ${held === 1 ? 'line' : 'lines'} that ${held === 1 ? 'waits' : 'wait'} for that,`}${again === undefined ? ' and import that file.' : ` and then give: ${again}`}`,
    },
    workbook: {
      read: (sheet, hidden) =>
        `Sheet ‘${sheet}’ is read${hidden.length === 0 ? '' : `, and not what is hidden: ${hidden.join(', ')}`}. The result files are CSV.`,
      merged: (ranges) =>
        `merged cells: ${some(ranges)}. Only the first cell of each has a value; the others are empty and are not filled in.`,
      hiddenRows: {
        read: (rows) => `hidden rows are read as well: ${some(rows)}.`,
        'leave-out': (rows) => `hidden rows are left out: ${some(rows)}.`,
      },
      hiddenColumns: {
        read: (letters) => `hidden columns are read as well: ${some(letters)}.`,
        'leave-out': (letters) => `hidden columns are left out: ${some(letters)}.`,
      },
      hidden: {
        rows: (rows) => `Hidden rows with something in them: ${some(rows)}. Is that care that you hand in?`,
        columns: (letters) => `Hidden columns with something in them: ${some(letters)}. Should they be read?`,
        choices: { read: 'Read, as the others', 'leave-out': 'Leave out' },
      },
    },
    columns: {
      unused: (headers) => `Columns that are not read: ${headers.join(', ')}`,
      meant: (header, name) =>
        `the column "${header}" is not read. Did you mean "${name}"? Then give: --map "${name}=${header}"`,
      fits: (mapping) => `The mapping "${mapping}" fits. Use it?`,
      which: (name) => `Which column is "${name}"?`,
      none: 'None of these',
      isWhat: (header) =>
        `The column "${header}" looks like a quantity, a unit, a time, money or the care of a day or function. Which is it?`,
      ignore: 'None: leave this column out',
      isThat: (header, name) => `The column "${header}" is unknown. Is that "${name}"?`,
      saveAs: 'Under which name to keep this for a next time? (empty: do not keep)',
      saved: (mapping) => `Kept. Next time: --mapping ${mapping}`,
      removed: (mapping) => `Mapping ${mapping} is removed.`,
    },
  },
} satisfies CliTextsOf<'imports'>;
