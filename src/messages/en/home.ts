import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'greeting',
    tasks: 'tasks',
  },
  operations: {
    'budgetHolders.home': 'see the start page of a budget holder',
    'home.show': 'see the start page',
  },
} satisfies Subject;
