import type { CliTexts } from '../../nl/cli.ts';

export const notices: CliTexts['notices'] = {
  practice: (as) => `Practice (invented data), as ${as}`,
  holder: (name) => `You see the site as ${name}`,
  error: 'Error',
  next: 'What now',
  requestId: 'Reference',
  warning: 'Note',
  empty: 'Nothing found.',
  more: (count) => `These are the first ${count}. All: --all, further: --cursor`,
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
    awaiting: (id) => `Declaration ${id} was submitted and waits for the budget holder.`,
    submitted: (id) => `Declaration ${id} was submitted.`,
    decided: (approved, rejected, refused) => `Approved: ${approved}, rejected: ${rejected}, refused: ${refused}`,
    deciding: (done, total, perSecond) =>
      `Decided: ${done}${total === undefined ? '' : ` of ${total}`}, ${perSecond} a second`,
    decidedBefore: (count) => `Of these decided so before: ${count}`,
    withdrawn: (withdrawn, refused) => `Withdrawn: ${withdrawn}, refused: ${refused}`,
    checked: (acceptable, duplicate, rejected) =>
      `In order: ${acceptable}, already submitted: ${duplicate}, rejected: ${rejected}`,
  },
  import: {
    progress: ({ stage, lines, total, accepted, duplicate, rejected }, perSecond, secondsLeft) => {
      const left = secondsLeft === undefined ? '' : `, ${secondsLeft} s left`;
      const pace = `${lines} of ${total} lines, ${perSecond} lines/s${left}`;
      if (stage === 'reading') return `Reading: ${pace}`;
      if (stage === 'reporting') return 'Writing result files';
      return `Sending: ${pace} (accepted ${accepted}, sent before ${duplicate}, rejected ${rejected})`;
    },
    stopped: (command) => `Stopped. To go on where you were: ${command}`,
    dryRun: 'This was a dry run: nothing was declared.',
    correct: (lines, file) => `Correct ${lines} lines in ${file} and import that file.`,
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
