import { countAll } from '../../write/counted.ts';
import type { CliTexts } from '../../nl/cli.ts';

export const notices: CliTexts['notices'] = {
  practice: (as) => `Practice (invented data), as ${as}`,
  holder: (name) => `You see the site as ${name}`,
  error: 'Error',
  next: 'What now',
  code: 'Code',
  requestId: 'reference',
  warning: 'Note',
  empty: 'Nothing found.',
  more: (count) => `These are the first ${count}. All: --all, further: --cursor`,
  sameColumns: (columns) =>
    `The same in every row: ${columns.map(({ header, value }) => `${header} ${value}`).join(', ')}.`,
  hiddenColumns: (names) => `Does not fit the screen: ${names.join(', ')}. Choose with --fields, or -o json.`,
  yes: 'yes',
  no: 'no',

  signedIn: (as) => `You are signed in as ${as}.`,
  signedOut: 'You are signed out.',
  alreadySignedOut: 'You were not signed in.',
  openBrowser: 'Sign in at this address; pgb goes on after that:',
  browserOpened: 'The browser has opened. If it did not, use this address:',
  contextAdded: (name) => `Context ${name} was added.`,
  contextUsed: (name) => `Context ${name} was chosen.`,
  contextRemoved: (name) => `Context ${name} was removed.`,
  holderUsed: (name) => `You now work on behalf of ${name}.`,
  holderCleared: 'You work for all your budget holders again.',
  settingSaved: (key) => `${key} was kept.`,
  settingCleared: (key) => `${key} was removed.`,

  agreement: {
    created: (id) => `Draft ${id} was kept.`,
    saved: (id) => `Agreement ${id} was saved.`,
    shared: (id) => `Agreement ${id} was shared with the care provider.`,
    returned: (id) => `Agreement ${id} was sent back.`,
    reopened: (id) => `Agreement ${id} is a draft again; signatures are void.`,
    signed: (id) => `Agreement ${id} was signed.`,
    submitted: (id) => `Agreement ${id} was sent to be assessed.`,
    approved: (id) => `Agreement ${id} was approved.`,
    rejected: (id) => `Agreement ${id} was rejected.`,
    ended: (id) => `Agreement ${id} was ended.`,
    discarded: (id) => `Draft ${id} was thrown away.`,
    inOrder: (id) => `Agreement ${id} is in order.`,
  },
  declaration: {
    template: (lines, agreements, month) => `Template for ${month}. Lines: ${lines}, agreements: ${agreements}.`,
    nothingToDeclare: (month) => `For ${month} there is nothing left to declare.`,
    awaiting: (id) => `Declaration ${id} was submitted and waits for the budget holder.`,
    submitted: (id) => `Declaration ${id} was submitted.`,
    decided: (approved, rejected, refused) =>
      countAll(['approved', approved], ['rejected', rejected], ['refused', refused]),
    deciding: (done, total, perSecond) =>
      `Decided: ${done}${total === undefined ? '' : ` of ${total}`}, ${perSecond} a second`,
    decidedBefore: (count) => `Of these decided so before: ${count}`,
    withdrawn: (withdrawn, refused) => countAll(['withdrawn', withdrawn], ['refused', refused]),
    checked: (acceptable, duplicate, rejected) =>
      countAll(['in order', acceptable], ['already submitted', duplicate], ['rejected', rejected]),
  },
  import: {
    progress: ({ stage, lines, total, accepted, duplicate, rejected }, perSecond, secondsLeft) => {
      const left = secondsLeft === undefined ? '' : `, ${secondsLeft} s left`;
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
    },
    errorLimit: (wrong, lines) => `Stopped: ${wrong} of ${lines} lines are wrong, more than --max-errors allows.`,
    nothingSent: 'Nothing was sent.',
    kept: (file) =>
      `The file with rejected lines had been changed. Your version was not written over; it is ${file} now.`,
    moreEffects: (shown, all) => `The first ${shown} of ${all} agreements. All of them: -o json.`,
    difference: {
      lines: (expected, found, { number }) => `Number of lines: expected ${number(expected)}, found ${number(found)}.`,
      minutes: (expected, found, { hours }) => `Hours together: expected ${hours(expected)}, found ${hours(found)}.`,
      cents: (expected, found, { money }) => `Amount together: expected ${money(expected)}, found ${money(found)}.`,
    },
    owner: (pid, host, since, { moment }) => `by process ${pid} on ${host} since ${moment(since)}`,
    stopped: (command) => `Stopped. To go on where you were: ${command}`,
    dryRun: {
      declarations: 'This was a dry run: nothing was declared.',
      agreements: 'This was a dry run: nothing was made.',
    },
    correct: (lines, file) => `Correct ${lines} ${lines === 1 ? 'line' : 'lines'} in ${file} and import that file.`,
  },
  columns: {
    unused: (headers) => `Columns that are not read: ${headers.join(', ')}`,
    meant: (header, name) =>
      `the column "${header}" is not read. Did you mean "${name}"? Then give: --map "${name}=${header}"`,
    fits: (mapping) => `The mapping "${mapping}" fits. Use it?`,
    which: (name) => `Which column is "${name}"?`,
    none: 'None of these',
    isThat: (header, name) => `The column "${header}" is unknown. Is that "${name}"?`,
    saveAs: 'Under which name to keep this for a next time? (empty: do not keep)',
    saved: (mapping) => `Kept. Next time: --mapping ${mapping}`,
    removed: (mapping) => `Mapping ${mapping} is removed.`,
  },
  snapshot: {
    taken: (agreements, declarations, file) =>
      `Snapshot saved in ${file}. Agreements: ${agreements}, earlier declarations: ${declarations}.`,
  },
  check: {
    by: (at, caller) => `Checked without a portal, against the snapshot of ${at}, as ${caller}.`,
    noBudget: 'Whether there is enough budget a care provider cannot see here: the portal checks that on submission.',
    old: (days, command) => `the snapshot is ${days} days old. A new one: ${command}`,
    otherCaller: (command) =>
      `the snapshot is of another portal, or of somebody else than who you are now. Your own: ${command}`,
    counted: (lines, parts) => `Lines: ${lines}, of which ${parts.join(', ')}.`,
    parts: {
      accepted: (lines) => `${lines} in order`,
      duplicate: (lines) => `${lines} submitted before`,
      changed: (lines) => `${lines} submitted before and different now`,
      rejected: (lines) => `${lines} wrong`,
      held: (lines) => `${lines} in order, but with a wrong line in the same declaration`,
      'not-sent': (lines) => `${lines} not checked`,
    },
    group: (code, lines, first, more) =>
      `${code}: ${lines} ${lines === '1' ? 'line' : 'lines'} (${first.join(', ')}${more ? ', …' : ''})`,
    moreFindings: (count) => `Findings not shown here: ${count}. All of them: -o csv or -o ndjson`,
  },
  award: {
    created: (id) => `Award ${id} was entered.`,
    withdrawn: (id) => `Award ${id} was withdrawn.`,
  },
  message: { read: (count) => `Read: ${count}` },
  portal: {
    running: (url) => `The practice portal is running at ${url}`,
    stopWith: 'Stop with Ctrl+C.',
    faults: 'Faults are on; pgb portal faults shows them.',
    stopped: 'The practice portal has stopped.',
    seeded: (clients) => `Added: an institution with ${clients} clients.`,
    ran: (count, amount) => `Paid: ${count}, together ${amount}.`,
  },

  confirm: {
    discard: (id) => `Throw draft ${id} away?`,
    end: (id, date) => `End agreement ${id} on ${date}?`,
    reopen: (id) => `Take agreement ${id} back? Signatures become void.`,
    withdraw: (count) => (count === 1 ? 'Withdraw this declaration?' : `Withdraw these ${count} declarations?`),
    approveAll: (count, amount) => `Approve ${count} declarations, together ${amount}?`,
    rejectAll: (count, amount) => `Reject ${count} declarations, together ${amount}?`,
    withdrawAward: (id) => `Withdraw award ${id}?`,
    removeContext: (name) => `Remove context ${name}?`,
  },
};
