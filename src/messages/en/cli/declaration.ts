import type { CliTextsOf } from '../../cli-texts.ts';
import type { CorrectedAmount } from '../../shape/corrected-amount.ts';
import type { Formats } from '../../shape/formats.ts';
import { countAll } from '../../write/counted.ts';

export const declaration = {
  sections: {
    'monthlyPay.parts': 'Days that are paid',
  },
  commands: {
    declaration: { summary: 'Declarations', details: '' },
    'declaration list': {
      summary: 'Overview of declarations, invoices, monthly wages and fixed monthly amounts, paid or not',
      details:
        'Nobody hands in a monthly wage or fixed amount; they are there by themselves. The payment date is the day on which it was, or is to be, paid; pgb payment show has the payment behind it.',
    },
    'declaration show': { summary: 'One declaration with its lines', details: '' },
    'declaration create': {
      summary: 'Submit one declaration: asked day by day, with flags or from a JSON file',
      details:
        'Without --line and --input a terminal asks what was delivered each day, with the total of every week; what you filled in is kept when you stop, and before it is submitted you see what remains of the budget. --copy-last-month begins with the month before, each day on the same weekday. A line is a day and a quantity, and the care function where it is needed: --line 2026-10-01=7.5 or --line "2026-10-02 3 group-guidance". Without --reference the reference is made from the content, so that the same declaration is not submitted twice.',
    },
    'declaration claim': {
      summary: 'Ask for an amount without hours: accountability-free amount, transport, holiday bonus and more',
      details:
        'With --award for what goes to the account of the budget holder: accountability-free-amount, transport, social-network-amount. With --agreement for what goes to a care provider: holiday-bonus, additional-care-costs, and death-benefit, which the payment office records. --statement says what it is for; transport, additional-care-costs and social-network-amount need it. Sending it in is giving the order to pay. What is paid at most stands in "pgb portal rules".',
    },
    'declaration check': {
      summary: 'Check what the portal would say about declarations; nothing is submitted',
      details:
        'A CSV file is checked without a portal, by the same rules, against a snapshot of your agreements (pgb declaration snapshot). Each finding names line, column, code, what was found and what to do. What is there twice in the file, was imported before or was declared before each has a code of its own. Without a file, one declaration from flags or JSON is put to the portal.',
    },
    'declaration approve': {
      summary: 'Approve declarations of care providers',
      details:
        'Name the numbers, or choose with --all and --month: of every budget holder you decide for, or with --holder of one. Each declaration has an outcome of its own. It is safe to run again.',
    },
    'declaration reject': {
      summary: 'Reject declarations of care providers, with a reason',
      details: 'Name the numbers, or choose with --all and --month; the reason holds for each declaration.',
    },
    'declaration invoice': {
      summary: 'Fetch or add the invoice of a declaration, as a PDF',
      details:
        'Whoever submitted the declaration adds the invoice with --add, as long as nothing was decided; a new one replaces the one before. Whoever may see the declaration can fetch it. A PDF of at most 2 MB.',
    },
    'declaration withdraw': { summary: 'Withdraw declarations that are not scheduled yet', details: '' },
    'declaration correct': {
      summary: 'Correct a paid declaration: another one comes in its place',
      details:
        'Give all lines of the month, also those that were right: the new declaration comes in the place of the whole old one. What is more is still paid, what is less is taken off the next payments to the same care provider. A correction by a care provider waits for the budget holder; until then the old one stands.',
    },
    'declaration credit': {
      summary: 'Withdraw a declaration that was paid',
      details:
        'The amount is free in the budget again and is taken off the next payments to the same care provider; see pgb recovery list.',
    },
    'declaration import': {
      summary: 'Submit declarations from a CSV file or an Excel workbook',
      details:
        'Columns: agreement, date, quantity (or start, end, break); where needed careFunction, unit, rate, amount, travelKm, invoiceNumber, invoiceDate, vatNumber, careProvider (compared only), reference, note; the Dutch names do as well. Lines of one agreement and month are one declaration. When one line is wrong, its declaration is held back whole. Wrong lines go to a file that you correct and import. The same command again goes on where it was; nothing is declared twice.',
    },
    'declaration template': {
      summary: 'A CSV file to fill in, with your agreements of a month',
      details:
        'One line for each agreement and care function, with the unit and rate agreed: copy it for each day, fill in date and quantity, and remove what was not delivered. What was declared for that month already is not in it. The file opens in Excel and goes back with pgb declaration import.',
    },
    'declaration snapshot': {
      summary: 'Save what your declarations are held to, to check without a portal',
      details:
        'Rates, terms and awards of your approved agreements, and which months were declared; no names and no descriptions of care. Take a new one when something has changed: pgb declaration check says how old it is.',
    },
  },
  options: {
    claimKind: 'kind of amount',
    claimAmount: 'amount in euros',
    claimMonth: 'month that it is for; the last month when absent',
    claimAward: 'award that it is asked of',
    claimAgreement: 'agreement that it is asked for',
    statement: 'what it is for',
    declaration: 'number of the declaration',
    declarationId: 'number of the declaration',
    declarationIds: 'numbers of declarations',
    allAwaiting: 'all declarations that wait for your decision',
    awaitingMonth: 'only of this month, with --all',
    sick: 'sick hours that are paid on: day, quantity and care function where needed; may be given more often',
    holiday: 'holiday hours that were taken: day, quantity and where needed care function; can be given more than once',
    line: 'day, quantity and where needed care function; can be given more than once',
    copyLastMonth: 'begin with what was declared of the month before; --line replaces what stood on that day',
    reference: 'your own reference',
    invoiceNumber: 'invoice number',
    invoiceDate: 'invoice date',
    vatNumber: 'VAT number on the invoice',
    invoiceFile: 'PDF of the invoice, to be kept with the declaration',
    addInvoice: 'PDF of the invoice that is added',
    invoicePdf: 'file to save the invoice in; without it the number of the declaration with .pdf',
    declarationMonth: 'month of the care; that of the lines when absent',
    importFile: 'CSV file or Excel workbook (xlsx) with a line for each day and care function',
    add: 'put lines together with what stands already for the same agreement and month: withdraw it and submit both as one',
    addUp: 'add lines of the same agreement, day and care without begin and end time up to one line',
    update: 'withdraw what was declared before and differs now, and submit it anew; correct it when it was paid',
    perSecond: 'at most so many declarations in a second; a request then holds no more either',
    sendIncomplete: 'send a declaration without its wrong lines, instead of holding it',
    fill: 'filled in with invented care for every working day, to practise with',
    snapshot: 'file of the snapshot; without it, that of this context',
    checkFile: 'CSV file or Excel workbook (xlsx) that is checked without a portal, or a JSON file as with --input',
    batch: 'declarations in one request, at most',
  },
  headers: {
    lineCount: 'Lines',
    minutes: 'Hours',
    submittedAt: 'Submitted',
    decidedAt: 'Decided',
    rejectionReason: 'Reason of rejection',
    travelMetres: 'Travel',
    travelCents: 'Travel cost',
  },
  menu: {
    'declaration create': 'Submit a declaration',
    'declaration list': 'Overview of declarations and monthly wages',
  },
  notices: {
    entry: {
      weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
      week: 'Week',
      month: 'Which month do you declare?',
      agreement: 'Under which agreement?',
      onlyAgreement: (name) => `Agreement: ${name}`,
      care: 'Which care do you enter?',
      holiday: 'holiday hours that were taken',
      copy: (month, id) => `Begin with a copy of ${month} (${id})?`,
      copied: (id, month, lines) => `Copied from ${id} of ${month}, each day to the same weekday. Lines: ${lines}.`,
      leftOut: (days, month) => `Not copied, since ${month} has no such day: ${days}.`,
      how: (care, isHours, hasTravel) =>
        `${care}. Type for each day ${isHours ? 'the hours, such as 7.5 or 7:30' : 'the number'}${hasTravel ? `, with the kilometres behind it when there are any: ${isHours ? '7.5' : '1'} 12.4 km` : ''}. Enter: as it stands, or nothing. - clears a day, < goes back a day, . leaves the rest as it is.`,
      unreadable: (isHours, hasTravel) =>
        `That cannot be read. Type ${isHours ? 'hours, such as 7.5 or 7:30' : 'a whole number, such as 1'}${hasTravel ? ', with kilometres when there are any: 7.5 12.4 km' : ''}; or - for nothing, < for a day back, . when you are done.`,
      whatNow: 'Is this right?',
      actions: {
        handIn: 'Yes, submit it',
        day: 'Change a day',
        other: 'Enter other care',
        stop: 'Keep it and go on later',
        discard: 'Throw it away and stop',
      },
      takeUp: 'You were not done yet. With what do you go on?',
      begun: (agreement, month, days) => `${agreement}, ${month}, ${days === 1 ? '1 day' : `${days} days`} filled in`,
      anew: 'Begin a new declaration',
      total: (care, quantity) => `${care}: ${quantity}`,
      amount: (amount) => `Amount of the declaration: ${amount}.`,
      cost: costs,
      whichDay: 'Which day of the month?',
      noSuchDay: (first, last) => `Type a day from ${first} to ${last}.`,
    },
    declaration: {
      template: (lines, agreements, month) => `Template for ${month}. Lines: ${lines}, agreements: ${agreements}.`,
      nothingToDeclare: (month) => `For ${month} there is nothing left to declare.`,
      awaiting: (id) => `Declaration ${id} was submitted and waits for the budget holder.`,
      submitted: (id) => `Declaration ${id} was submitted.`,
      corrected: (id, by, change, { money }) =>
        `Declaration ${id} of ${money(change.wasCents)} was corrected by ${by} of ${money(change.becomesCents)}. ${difference(change, money)}`,
      correctionAwaits: (id, by, { wasCents, becomesCents }, { money }) =>
        `Correction ${by} of ${money(becomesCents)} waits for the budget holder; until then ${id} of ${money(wasCents)} stands.`,
      invoiceAdded: (id) => `The invoice is with declaration ${id}.`,
      invoiceWritten: (id, file) => `The invoice of declaration ${id} is in ${file}.`,
      credited: (id) => `Declaration ${id} was withdrawn; what was paid is netted: pgb recovery list.`,
      decided: (approved, rejected, refused) =>
        countAll(['approved', approved], ['rejected', rejected], ['refused', refused]),
      deciding: (done, total, perSecond) =>
        `Decided: ${done}${total === undefined ? '' : ` of ${total}`}, ${perSecond} a second`,
      decidedBefore: (count) => `Of these decided so before: ${count}`,
      withdrawn: (withdrawn, refused) => countAll(['withdrawn', withdrawn], ['refused', refused]),
      checked: (acceptable, duplicate, rejected) =>
        countAll(['in order', acceptable], ['already submitted', duplicate], ['rejected', rejected]),
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
    confirm: {
      declare: (cost, left) => `${costs(cost, left)} Submit it?`,
      correct: (id, change, { money }) =>
        `Declaration ${id} was paid: ${money(change.wasCents)}. The correction comes in place of the whole declaration, which becomes ${money(change.becomesCents)}. ${difference(change, money)} Correct it?`,
      credit: (id, amount) => `Declaration ${id} was paid. Withdraw it and take ${amount} off the next payments?`,
      withdraw: (count) => (count === 1 ? 'Withdraw this declaration?' : `Withdraw these ${count} declarations?`),
      approveAll: (count, amount, warned) =>
        `${warned === 0 ? '' : `Something was told of ${warned} of the ${count}; pgb declaration show tells what. `}${count === 1 ? `Approve 1 declaration of ${amount}?` : `Approve ${count} declarations, together ${amount}?`}`,
      approveWarned: (count) =>
        count === 1 ? 'Approve this declaration all the same?' : `Approve these ${count} declarations all the same?`,
      rejectAll: (count, amount) =>
        count === 1 ? `Reject 1 declaration of ${amount}?` : `Reject ${count} declarations, together ${amount}?`,
    },
  },
} satisfies CliTextsOf<'declaration'>;

function costs(cost: string, left: string): string {
  return `This declaration costs the budget ${cost}; ${left} is left after it.`;
}

function difference({ wasCents, becomesCents }: CorrectedAmount, money: Formats['money']): string {
  if (becomesCents < wasCents) return `${money(wasCents - becomesCents)} less, and that is netted: pgb recovery list.`;
  return becomesCents > wasCents
    ? `${money(becomesCents - wasCents)} more, and that is still paid: pgb payment list.`
    : 'The amount stays the same.';
}
