import type { DemoTexts } from '../shape/demo.ts';

export const demo: DemoTexts = {
  title: 'From a spreadsheet to a paid declaration',
  intro:
    'A throw-away practice portal with invented people. Nothing of your own data is used, and all is cleaned up at the end.',
  preparing: 'The practice portal is starting',
  signingIn: (done, total) => `Signed in: ${done} of ${total} budget holders`,
  steps: {
    imported: 'The care institution declares a month',
    approved: 'The budget holders approve',
    paid: 'The SVB pays',
    budgets: 'The budget shows it',
  },
  imported: (provider, clients, lines) =>
    `${provider} gave care to ${clients} clients in October. Its administration has put that care in a spreadsheet, day by day: ${lines} lines. One command reads them, checks them, makes one declaration of them for each client and submits those.`,
  wrong: (rejected, held) =>
    `${rejected} lines are wrong, and ${held} lines wait for such a line: there is only one declaration for an agreement and month, so it goes whole or not at all. This is what is wrong:`,
  correct:
    'The wrong and waiting lines are in october.rejected.csv, each with its reason. Correct them there and import that file.',
  headers: { lines: 'Lines', first: 'First', column: 'Column', text: 'What is wrong' },
  approved: (holders, declarations, amount) =>
    `${holders} budget holders have signed in themselves, seen what was declared, and approved ${declarations} declarations, together ${amount}.`,
  paid: (from, to) =>
    `The clock of the portal goes from ${from} to ${to}. The payment run of that morning schedules the declarations, writes the file for the bank (SEPA) and pays.`,
  somePayments: (shown, total) => `${shown} of the ${total} payments:`,
  budgets: (shown, total) => `${shown} of the ${total} budgets, and all of them together:`,
  allBudgets: 'together',
  balances: (amount) => `Every cent adds up: ${amount} accepted, paid and charged to the budgets.`,
  took: (seconds) => `This took ${seconds} seconds.`,
  next: 'Now yourself, on your own practice portal',
  commands: {
    seed: 'the institution with its clients, with you as well',
    import: 'import the same file',
    waiting: 'what waits for the budget holders',
    home: 'the start page of a budget holder',
    approve: 'approve as the budget holder',
    clock: 'a day later: payments are made',
    payments: 'the payments',
    budget: 'the budget',
    agreement: 'draw up an agreement, step by step',
    help: 'all that is possible',
  },
};
