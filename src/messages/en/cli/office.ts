import type { CliTextsOf } from '../../cli-texts.ts';

export const office = {
  commands: {
    office: { summary: 'For the care office or the municipality', details: '' },
    'office award': { summary: 'Awards', details: '' },
    'office award list': { summary: 'List awards', details: '' },
    'office award create': {
      summary: 'Enter an award',
      details:
        'For a budget holder who is known already the flags suffice. A new budget holder stands in a JSON file, so that a BSN never comes on the command line. With --function-budget each care function gets an amount of its own; --care-function is then not needed. Whoever is named on the award of your office that it follows is named on the new one too, unless the file itself names representatives or you give --no-representatives.',
    },
    'office award import': {
      summary: 'Enter many awards at once from a CSV file or Excel workbook',
      details:
        'For budget holders whom your office knows; enter a new one with `pgb office award create`. A line for each care function; lines of the same budget holder, law and start date are one award. Columns: budgetHolder (number), startDate, law, endDate, amount (of the whole award, on every line), careFunction, and under the Wmo and the Jeugdwet functionAmount if you wish. Representatives of the award that is followed go along; with no in the column takeOverRepresentatives they do not. The same file again enters nothing twice. Change an award that is there with `pgb office award change`.',
    },
    'office award template': {
      summary: 'An empty CSV file with the columns for awards',
      details:
        'Fill in a line for each care function and enter the file with `pgb office award import`. A line looks like this: A0000817;01-01-2027;Wlz;31-12-2027;25000;individual guidance.',
    },
    'office award change': {
      summary: 'Change an award from a day on: amount, amount by care function, end date or care functions',
      details:
        'What you do not give stays as it is. With --function-budget a care function gets another amount or is added; with 0 euros it is withdrawn. What is paid and scheduled stays with the award. If it no longer fits, declarations stop until your office has judged.',
    },
    'office award end': {
      summary: 'End an award, with a last day and a cause',
      details:
        'Care until the last day is still paid and can be declared. A death (--cause death) also ends the agreements that the award pays for; another day of death is recorded with the same command, and their end moves along. If it was a mistake, give the award its end date back with `pgb office award change`, and take the end of each agreement back with `pgb office agreement continue`: nobody else can.',
    },
    'office award withdraw': {
      summary: 'Withdraw an award from a day on, with a reason',
      details: 'Care of before that day is still paid. Without --from it holds from today.',
    },
    'office award versions': { summary: 'All versions of an award', details: '' },
    'office award conflict': {
      summary: 'Lift the declaration stop of a spending conflict, with a reason',
      details:
        'Look at the conflict with "pgb award show" first. When the award fits again after a change, the stop ends by itself.',
    },
    'office award settle': {
      summary: 'Settle an award after its year',
      details:
        'This is possible when nothing over the year can be declared any more (the month is in "pgb portal rules") and nothing is scheduled. After that nothing of it changes. Look at the outcome first with "pgb award settlement".',
    },
    'office agreement': { summary: 'Agreements', details: '' },
    'office agreement list': {
      summary: 'Agreements and amendments to be assessed',
      details: 'An amendment is shown with its first day and status. With --status other agreements too.',
    },
    'office agreement assess': {
      summary: 'Approve or reject an agreement',
      details:
        'You see it beside the text before. With --all-agreements every agreement that waits, with --all-amendments every amendment to be assessed at once; rejecting asks for a reason then too. Each has an outcome of its own.',
    },
    'office payment': { summary: 'Payments at the bank', details: '' },
    'office payment answer': {
      summary: "Read the bank's answer: pain.002, camt.053 or camt.054",
      details:
        'What the bank refuses or sends back is scheduled again; provider and holder are told. Reading the same file again changes nothing. When something in the file is not understood, nothing is taken from it.',
    },
    'office payment deposit': {
      summary: 'Record a voluntary deposit of a budget holder',
      details:
        'The deposit is shown apart in the budget, and stays when the award is lowered. It bears what is above the maximum in a rate; with --care-function it is for care for which the award has an amount of its own (Wmo, Jeugdwet), and that amount is as much higher. With --repaid an amount goes back that is neither spent nor scheduled. The same sum of the same day with the same reference is known again and not recorded twice: you are asked whether it is another one, and a script says so with --again.',
    },
    'office payment retry': {
      summary: 'Try a payment that came back again',
      details: 'The next payment run sends the money to the same account.',
    },
    'office payment runs': { summary: 'Payment runs: what was paid on which day', details: '' },
    'office payment file': {
      summary: 'The credit transfer file of a payment run, for the bank: pain.001',
      details:
        'Without --output-file it goes to standard output. A file that is there stays, unless you give --force. When it goes to the system of the SVB by itself (`pgb office delivery list`), do not hand it over yourself too.',
    },
    'office payroll': { summary: 'Payroll orders: what waits for payroll', details: '' },
    'office payroll list': { summary: 'List payroll orders', details: 'One is made by itself each month.' },
    'office payroll show': { summary: 'One payroll order, with its totals', details: '' },
    'office payroll lines': {
      summary: 'The lines of a payroll order, for whoever does the payroll',
      details:
        'With --all -o csv or -o json this is the file of the order: for each payment the employee with BSN, the employer, the hours, the period, gross, holiday allowance, travel and employer charges. Amounts are in euros in CSV and in euro cents in JSON. Holiday allowance and travel are a part of gross; employer charges come on top of it. A line with creditedPaymentId takes back a wage of an order before, with the amounts that it had, below zero.',
    },
    'office payroll answer': {
      summary: 'Take the result of a payroll order: what is withheld, and what is net',
      details:
        'The file is that of "pgb office payroll lines", as CSV or JSON, with withheld and net filled in. Needed are paymentId, withheldEuros and netEuros (in JSON paymentId, withheldCents and netCents). Net and withheld together are gross. When something is wrong nothing is taken; the same result again changes nothing. The payment run then pays the net amount, on the day of wages.',
    },
    'office delivery': { summary: 'Deliveries to the system of the SVB or of your office', details: '' },
    'office delivery list': {
      summary: 'List deliveries: what got there, and what did not',
      details:
        'There is one for each credit transfer file and payroll order, and for an office for each assessment, award and declaration stop. Only where the operator configured a system.',
    },
    'office delivery retry': {
      summary: 'Try a delivery again',
      details: 'Under the same reference: a system that has it does nothing a second time.',
    },
    'office delivery close': {
      summary: 'Say that a delivery was done by hand',
      details:
        'It then does not go once more. Do so after you saw yourself, at the bank or in the system, that it is there.',
    },
  },
  options: {
    depositAmount: 'amount in euros',
    depositReceived: 'day on which it was received or paid back',
    depositFunction: 'care function that the deposit is for; without it, it is for rates above the maximum',
    depositReference: 'reference by which the bank knows the deposit',
    depositAgain: 'it is another one than that of the same sum, day and reference',
    depositRepaid: 'it was not received but paid back to the holder',
    payrollOpen: 'only lines without a result',
    payrollResult: 'CSV or JSON file with the result; - is standard input',
    payrollDryRun: 'only show what would happen',
    paymentRunId: 'number of the payment run',
    deliveryId: 'number of the delivery, as in the list',
    payrollOrderId: 'number of the payroll order',
    bankDocument: 'XML file of the bank; - is standard input',
    bankDryRun: 'only show what would be done',
    law: 'care law',
    careFunction: 'care function; can be given more than once',
    awardFile: 'CSV file or Excel workbook (xlsx) with a line for each care function',
    mapAward: 'which column has which name in your file, for example "amount=Budget"; can be given more than once',
    awardBatch: 'awards in one request',
    awardsPerSecond: 'at most so many awards a second; a request then has no more either',
    keepRepresentatives: 'do not take over the representatives of the award before',
    functionBudget: 'amount for one care function (Wmo and Jeugdwet); can be given more than once',
    amount: 'amount awarded in euros',
    holderOfAward: 'number of a known budget holder',
    decision: 'approve or reject',
  },
  notices: {
    confirm: {
      retryPayment: (id) => `Send payment ${id} again with the next payment run, to the same account?`,
      closeDelivery: (id) => `Close delivery ${id}, because it was handed over by hand? It is not tried again.`,
    },
    creditTransferWritten: (paymentRun, file) =>
      `${file} is the credit transfer file of payment run ${paymentRun}. Hand it to the bank once.`,
  },
  menu: {
    'office payment runs': 'Payment runs and their files',
    'office payroll list': 'Payroll orders',
    'office award create': 'Enter an award',
  },
} satisfies CliTextsOf<'office'>;
