import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'begroeting',
    tasks: 'taken',
  },
  operations: {
    'budgetHolders.home': 'startpagina van een budgethouder bekijken',
    'home.show': 'startpagina bekijken',
  },
} satisfies Subject;
