import type { Subject } from '../shape/subject.ts';

/** The start page. */
export const home = {
  fields: {
    greeting: 'begroeting',
    tasks: 'taken',
  },
  operations: {
    'home.show': 'startpagina bekijken',
  },
} satisfies Subject;
