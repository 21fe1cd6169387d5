import type { CliTextsOf } from '../../cli-texts.ts';

export const holder = {
  commands: {
    holder: { summary: 'Whose budget', details: '' },
    'holder list': { summary: 'List budget holders', details: '' },
    'holder use': {
      summary: 'Choose on behalf of which budget holder you work',
      details: 'For representatives. Without a number you see all your budget holders again.',
    },
  },
  options: {
    holder: 'on behalf of this budget holder',
    budgetHolderId: 'number of the budget holder; without one: all',
  },
  headers: {
    iban: 'Account',
    city: 'Town',
    'budgetHolder.id': 'Budget holder',
    'budgetHolder.name': 'Name of holder',
    'careProvider.id': 'Care provider',
    'careProvider.name': 'Name of provider',
    email: 'E-mail',
    phone: 'Telephone',
    careRegistered: 'Care in trade register',
    bigRegistered: 'BIG registration',
  },
  notices: {
    holder: (name) => `You see the site as ${name}`,
    holderUsed: (name) => `You now work on behalf of ${name}.`,
    holderCleared: 'You work for all your budget holders again.',
  },
} satisfies CliTextsOf<'holder'>;
