import type { CliTextsOf } from '../../cli-texts.ts';

export const award = {
  commands: {
    award: { summary: 'Awards', details: '' },
    'award list': { summary: 'List awards', details: '' },
    'award show': { summary: 'One award', details: '' },
    'award deposits': {
      summary: 'Voluntary deposits beside an award',
      details:
        'A deposit is money of the holder’s own. It counts in the budget, and bears what of a rate is above the maximum; one for a care function (Wmo, Jeugdwet) adds to the amount for that. The payment office records one with "pgb office payment deposit".',
    },
    'award settlement': {
      summary: 'How an award was settled, or would be now',
      details:
        'Settled is what was paid. What is left of the award lapses; what is left of the deposits goes back to the holder.',
    },
    'award representative': { summary: 'Who acts for the budget holder on an award', details: '' },
    'award representative list': { summary: 'Who is on an award, by whom and since when', details: '' },
    'award representative add': {
      summary: 'Put a representative on an award',
      details:
        'A budget holder puts an authorised agent on it, and signs in again shortly before. The office of the award puts any kind of representative on it. Of each kind one at a time has access. Without --input you are asked for the person or the organisation; a BSN is then not on the screen. The file has kind (for example authorised-agent) and person, with initials, surname, birthDate and bsn, or organisation, with kvkNumber and name. Of an organisation its people act: see `pgb staff`.',
    },
    'award representative change': {
      summary: 'Change the data of a representative on an award',
      details:
        'For the office of the award only. You give all data anew; they hold from now on, and the number stays. With another BSN or KVK number that person or organisation takes the place of the former one, who no longer sees this award at once. The file is as for `pgb award representative add`.',
    },
    'award representative remove': {
      summary: 'Take a representative off an award',
      details:
        'Who is taken off sees nothing of this award any more at once. A budget holder takes off only an authorised agent, the office of the award anybody.',
    },
  },
  options: {
    validOn: 'valid on this day',
    stopped: 'only awards with a declaration stop',
    effectOnly: 'only show what would happen',
    awardFrom: 'first day on which it holds; today without this option',
    awardEnd: 'new last day of the award',
    cause: 'why the award ends',
    awardId: 'number of the award',
    representativeId: 'number of the representative, from the list',
    optionalAwardId: 'number of the award; without one all budgets',
  },
  sections: {
    deposits: 'Deposits',
    versions: 'Versions',
    conflict: 'Spending conflict',
    functionBudgets: 'Amounts by care function',
  },
  headers: {
    laws: 'Law',
    'budgetProvider.name': 'Budget provider',
    'budgetProvider.kind': 'Kind of provider',
    'budgetProvider.code': 'Code of provider',
    'period.start': 'From',
    'period.end': 'To',
  },
  notices: {
    award: {
      representatives: (id, count) =>
        count === 0
          ? `${id} names no representative: nobody but the budget holder acts on this award.`
          : `${id} names ${count === 1 ? '1 representative' : `${count} representatives`}; whoever was taken over from the award before is counted. See them with pgb award representative list ${id}.`,
      effect: {
        becomes: (from, end, amount, was) =>
          `From ${from} on the amount becomes ${amount} (now ${was}); the last day is ${end}.`,
        stays: (paid, scheduled) =>
          `Care of before that stays payable. ${paid} is paid and ${scheduled} is scheduled; that stays as it is.`,
        overspent: (amount) => `Of that, ${amount} no longer fits the award.`,
        functionOverspent: (amount) => `Of that, ${amount} no longer fits the amounts for each care function.`,
        afterEnd: (amount) => `Of that, ${amount} is for care after the last day.`,
        fits: 'There will be no spending conflict.',
        stops: 'That is a spending conflict: declarations are then stopped until your office has judged.',
        told: (agreements) =>
          agreements.length === 0
            ? 'The budget holder and whoever represents them are told.'
            : `The budget holder and whoever represents them are told, and so are the care providers of ${agreements.join(', ')}.`,
      },
      created: (id) => `Award ${id} was entered.`,
      changed: (id) => `Award ${id} was changed. What is paid and scheduled stays as it is.`,
      ended: (id, lastDay) => `Award ${id} was ended; its last day is ${lastDay}.`,
      stops: (id) =>
        `What is paid and scheduled no longer fits in it: declarations are stopped until your office has judged. Look at it with pgb award show ${id}, and lift the stop with pgb office award conflict ${id}.`,
      stopLifted: (id) => `The declaration stop on ${id} was lifted.`,
      withdrawn: (id, lastDay) => `Award ${id} was withdrawn; its last day is ${lastDay}.`,
      representativeAdded: (award) => `${award} has one more representative now.`,
      representativeChanged: (id, award) => `The data of ${id} on ${award} were changed.`,
      representativeRemoved: (id, award) => `${id} was taken off ${award}.`,
    },
    confirm: {
      changeAward: (id, amount, end) => `Change award ${id}: ${amount}, until ${end}?`,
      endAward: (id, lastDay) => `End award ${id}, with ${lastDay} as its last day?`,
      createAward: (holder, law, amount, days) => `Enter an award of ${amount} for ${holder} (${law}, ${days})?`,
      settleAward: (id: string, amount: string) =>
        `Settle award ${id} at ${amount}? After that nothing can be declared on it.`,
      depositAgain: 'Is this another deposit, and is it to be recorded as well?',
      liftStop: (id) => `Lift the declaration stop on ${id}?`,
      withdrawAward: (id, from) =>
        `Withdraw award ${id} ${from === undefined ? 'from today on, or from its first day when that is to come' : `from ${from} on`}?`,
      addRepresentative: (award) => `Let this person act for the budget holder on ${award}?`,
      changeRepresentative: (id, award) => `Change the data of ${id} on ${award} from now on?`,
      removeRepresentative: (id, award) => `Take ${id} off ${award}?`,
    },
  },
} satisfies CliTextsOf<'award'>;
