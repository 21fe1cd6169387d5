import type { CliTexts } from '../../nl/cli.ts';

export const commands: CliTexts['commands'] = {
  login: {
    summary: 'Sign in',
    details:
      'In practice, --persona chooses who you are. For another portal the browser opens; with --no-browser the address is only shown.',
  },
  logout: { summary: 'Sign out and remove the kept session', details: '' },
  whoami: { summary: 'Who you are, as what, and where your session is kept', details: '' },
  home: { summary: 'Start page: your tasks and the newest messages', details: '' },
  demo: { summary: 'The whole story on a throw-away practice portal, in less than a minute', details: '' },
  help: { summary: 'Help about a command or a topic', details: 'Topics: exit-codes, environment, output.' },
  context: { summary: 'Which portal, as whom', details: '' },
  'context list': { summary: 'List contexts', details: '' },
  'context show': { summary: 'The context in use, and where each value comes from', details: '' },
  'context add': {
    summary: 'Add a context',
    details: 'The context `practice` is always there: the practice portal on this computer.',
  },
  'context use': { summary: 'Choose a context', details: '' },
  'context remove': { summary: 'Remove a context, with its kept session', details: '' },
  holder: { summary: 'Whose budget', details: '' },
  'holder list': { summary: 'List budget holders', details: '' },
  'holder use': {
    summary: 'Choose on behalf of which budget holder you work',
    details: 'For representatives. Without a number you see all your budget holders again.',
  },
  award: { summary: 'Awards', details: '' },
  'award list': { summary: 'List awards', details: '' },
  'award show': { summary: 'One award', details: '' },
  agreement: { summary: 'Agreements', details: '' },
  'agreement list': { summary: 'List agreements', details: '' },
  'agreement show': { summary: 'One agreement, with its terms, signatures and assessment', details: '' },
  'agreement create': {
    summary: 'Draw up an agreement',
    details:
      'In a terminal the questions that are still open are asked, in five steps; after each step the draft is kept. If all that is needed is given, with options or in a file, nothing is asked. An option goes before the file. The BSN of a new care provider is never an option: it is asked, or stands in the file under careProvider.',
  },
  'agreement edit': {
    summary: 'Change a draft, with flags or from a JSON file',
    details: 'A step in the file replaces the whole step; a flag changes that one thing. No questions are asked.',
  },
  'agreement check': { summary: 'What is still wrong or missing before you can share', details: '' },
  'agreement share': { summary: 'Share the draft with the care provider', details: '' },
  'agreement return': { summary: 'Send a shared agreement back, with a reason', details: '' },
  'agreement reopen': {
    summary: 'Take a shared or signed agreement back to change it',
    details: 'Signatures that were given are void.',
  },
  'agreement sign': { summary: 'Sign: the care provider first, the budget holder last', details: '' },
  'agreement submit': { summary: 'Send the signed agreement to be assessed', details: '' },
  'agreement end': { summary: 'End an approved agreement', details: '' },
  'agreement discard': { summary: 'Throw a draft away', details: '' },
  'agreement import': {
    summary: 'Make many drafts from a CSV file',
    details:
      'For budget holders and representatives. Lines of the same budget holder and care provider make one draft, a line for each rate; what else they agree stands on every line. Columns: budgetHolder, careProvider (number, AGB code or KVK number), kind, startDate, careDescription; where needed award (may be left out when there is one on the start date), familyRelation, endDate, term, replaces, trialMonths, noticeMonths, hoursPattern, hoursPerWeek, daysPerWeek, careFunction, unit, rate or monthlyAmount, travelPerKm, activities, otherTerms, payroll, taxCredit, employerCharges, reference. The third-party clause and the six-week clause are always included. A draft may be incomplete: what is not right about it yet is told as a warning. Sharing and signing comes after that, for each agreement. The same file again makes nothing twice; what has changed is changed in the draft with --update. A next agreement with the same care provider can be made when the one before is over by then; something else beside a draft gets a reference of its own.',
  },
  'agreement template': {
    summary: 'An empty CSV file with the columns for agreements',
    details:
      'Fill in a line for each rate and import the file with pgb agreement import. A line looks like this: A0000817;V0000001;;assignment;;01-01-2027;31-12-2027 and further on individual guidance;hour;52,50. Empty columns may be removed.',
  },
  declaration: { summary: 'Declarations', details: '' },
  'declaration list': { summary: 'List declarations', details: '' },
  'declaration show': { summary: 'One declaration with its lines', details: '' },
  'declaration create': {
    summary: 'Submit one declaration, with flags or from a JSON file',
    details:
      'A line is a day and a quantity, and the care function where it is needed: --line 2026-10-01=7.5 or --line "2026-10-02 3 group-guidance". Without --reference the reference is made from the content, so that the same declaration is not submitted twice.',
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
  'declaration withdraw': { summary: 'Withdraw declarations that are not scheduled yet', details: '' },
  'declaration import': {
    summary: 'Submit declarations from a CSV file',
    details:
      'Columns: agreement, date, quantity (or start, end, break); where needed careFunction, unit, rate, amount, travelKm, invoiceNumber, invoiceDate, reference, note; the Dutch names do as well. Lines of one agreement and month are one declaration. When one line is wrong, its declaration is held back whole. Wrong lines go to a file that you correct and import. The same command again goes on where it was; nothing is declared twice.',
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
  budget: { summary: 'Budget', details: '' },
  'budget show': {
    summary: 'Budget: total, paid, scheduled and remaining',
    details: 'With the number of an award only that budget.',
  },
  payment: { summary: 'Payments', details: '' },
  'payment list': { summary: 'List payments', details: '' },
  'payment show': { summary: 'One payment', details: '' },
  message: { summary: 'Messages', details: '' },
  'message list': { summary: 'List messages', details: '' },
  'message show': { summary: 'One message; it stays unread', details: '' },
  'message read': { summary: 'Read messages; after that they count as read', details: '' },
  event: { summary: 'What happened, in order', details: '' },
  'event list': { summary: 'List events', details: 'Go on with the last number: --after.' },
  'event follow': {
    summary: 'Show new events as they come',
    details: 'Ends with Ctrl+C. With -o ndjson each event stands on a line of its own.',
  },
  office: { summary: 'For the care office or the municipality', details: '' },
  'office award': { summary: 'Awards', details: '' },
  'office award list': { summary: 'List awards', details: '' },
  'office award create': {
    summary: 'Enter an award',
    details:
      'For a budget holder who is known already the flags suffice. A new budget holder stands in a JSON file, so that a BSN never comes on the command line.',
  },
  'office award withdraw': { summary: 'Withdraw an award, with a reason', details: '' },
  'office agreement': { summary: 'Agreements', details: '' },
  'office agreement list': { summary: 'Agreements to be assessed', details: 'With --status others too.' },
  'office agreement assess': { summary: 'Approve or reject an agreement', details: '' },
  portal: { summary: 'The practice portal', details: '' },
  'portal start': {
    summary: 'Start a practice portal for other programs on this computer',
    details: 'Runs until Ctrl+C. Without --data it uses the data of the practice context.',
  },
  'portal seed': { summary: 'Add invented people and agreements', details: '' },
  'portal clock': {
    summary: 'See or move the clock of the practice portal',
    details: 'Without flags: what time it is there.',
  },
  'portal faults': {
    summary: 'Have a running practice portal falter, to see whether your own software can take it',
    details:
      'For the API only: signing in and the practice commands keep working. What you give takes the place of what there was, and holds until --off or until the portal stops. Without flags: what is on now.',
  },
  'portal run': { summary: 'Run the payments of a day, as payment officer', details: '' },
  api: {
    summary: 'One call of the API, with the session of this context',
    details: 'The answer is shown unchanged.',
  },
  config: { summary: 'Settings', details: '' },
  'config list': { summary: 'List settings, and where each value comes from', details: '' },
  'config get': { summary: 'One setting', details: '' },
  'config set': { summary: 'Keep a setting; without a value it is removed', details: '' },
};
