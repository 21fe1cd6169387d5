import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'greeting',
    tasks: 'tasks',
  },
  operations: {
    'home.show': 'see the start page',
  },
} satisfies Subject;
