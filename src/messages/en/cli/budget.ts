import type { CliTextsOf } from '../../cli-texts.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Budget: total, paid, scheduled, promised and remaining',
      details:
        'With the number of an award only that budget, and what is left by care function when the award has amounts of its own for them.',
    },
    'budget forecast': {
      summary: 'Forecast: what is promised, what is left, and when the budget runs out',
      details:
        'Month by month to the end of the award: paid, scheduled, to be decided, and promised (the months that approved agreements still have to declare, with employer charges). Promised is an estimate, except for a fixed monthly amount: agreed hours are spread over the days of the month, and irregular hours count by the average of earlier declarations. The day on which the budget runs out is an estimate too. What is left of the accountability-free amount (Wlz) stands by itself and is not taken off what is left. A raise or cut of the award that begins later counts from the month in which it begins. Amounts that were asked for without an agreement stand in their month. Without a number you see all budgets of today, the one that runs out first at the top. --raise, --hours and --new change nothing: they show what a raise, other hours or a new agreement would cost. With -o csv and a number the rows are the months.',
    },
    'budget scheduled': {
      summary: 'What is scheduled from the budget, with the day on which it is expected to be paid',
      details: 'A payment is here from the approval of the declaration until it is sent to the bank.',
    },
    'budget paid': {
      summary: 'What was paid from the budget',
      details: '',
    },
  },
  options: {
    forecastRaise: 'what if the rate or monthly amount of this agreement goes up so much; may be given more than once',
    forecastHours: 'what if this agreement has so many hours a week; may be given more than once',
    forecastNew:
      'what if there is one more agreement of so many hours a week, at this rate an hour and without employer charges; may be given more than once, with the number of the award',
    forecastChart: 'show what is left of the total as a bar for each month; with the number of the award',
    forecastFrom: 'first day that --raise, --hours and --new hold for; the first of next month when you choose nothing',
  },
  sections: {
    months: 'By month',
    agreements: 'By agreement',
    functions: 'By care function',
  },
  headers: {
    leftCents: 'Left',
    leftBar: 'Left of the total',
    isNew: 'New',
    runsOutOn: 'Runs out on',
    accountabilityFreeCents: 'Accountability-free',
    totalCents: 'Amount',
    costCents: 'Cost to budget',
    remainingCents: 'Remaining',
    remainingAfterCents: 'Left after',
    awaitingHolderCents: 'To be decided',
    budgetTotalCents: 'Total',
  },
  notices: {
    stoppedBudgets: (awards) =>
      `Nothing can be declared on ${awards.join(', ')}: more was spent than the award allows. The office that gave the award can lift the stop.`,
    endedBudget: (awardId, lastDay) =>
      `${awardId} pays for ${lastDay === undefined ? 'no day of care' : `no care after ${lastDay}; declare care of before it in time`}. Which agreements have no award now you see with "pgb agreement list": ask the budget provider for a new award, or end them with "pgb agreement end".`,
    forecast: {
      isEstimate:
        'This is an estimate: agreed hours are spread over the days of the month, and irregular hours count by the average of earlier declarations.',
      unknown: 'Of an agreement nothing was declared yet, and no hours were agreed. Nothing is counted for it.',
      absence:
        'A care provider is reported absent without an end. It is counted as if that goes on: a fixed amount stands still, and a wage that goes on comes back to the budget for as long as it may. Report a recovery with "pgb absence recover"; then it counts otherwise.',
      whatIf: (awardId, now, asked) =>
        `${awardId}: as agreed now ${now} is left, with what you ask ${asked}. Nothing was changed.`,
    },
  },
  menu: {
    'budget show': 'Overview of the budget',
  },
} satisfies CliTextsOf<'budget'>;
