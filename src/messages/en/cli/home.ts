import type { CliTextsOf } from '../../cli-texts.ts';

export const home = {
  commands: {
    home: { summary: 'Start page: your tasks and the newest messages', details: '' },
  },
  headers: {
    start: 'Start',
    greeting: 'Greeting',
    budgetHolderCount: 'Budget holders',
    careProviderKind: 'Kind of care provider',
  },
  sections: {
    tasks: 'Tasks',
    messages: 'Newest messages',
    paymentRuns: 'Payment runs',
    budgetHolders: 'Budget holders',
    'start-declarations': 'Declaration',
    'start-agreements': 'Care agreement',
    'start-other': 'Other',
    start: 'What do you want to do today?',
  },
} satisfies CliTextsOf<'home'>;
