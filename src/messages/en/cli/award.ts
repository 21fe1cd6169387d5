import type { CliTextsOf } from '../../cli-texts.ts';

export const award = {
  commands: {
    award: { summary: 'Awards', details: '' },
    'award list': { summary: 'List awards', details: '' },
    'award show': { summary: 'One award', details: '' },
  },
  options: {
    validOn: 'valid on this day',
    awardId: 'number of the award',
    optionalAwardId: 'number of the award; without one all budgets',
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
      created: (id) => `Award ${id} was entered.`,
      withdrawn: (id) => `Award ${id} was withdrawn.`,
    },
    confirm: {
      withdrawAward: (id) => `Withdraw award ${id}?`,
    },
  },
} satisfies CliTextsOf<'award'>;
