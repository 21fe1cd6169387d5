import type { Subject } from '../shape/subject.ts';

/** Gebeurtenis. */
export const event = {
  fields: {
    type: 'soort',
    params: 'gegevens',
    at: 'tijdstip',
    after: 'na gebeurtenis',
  },
  operations: {
    'events.list': 'gebeurtenissen bekijken',
  },
} satisfies Subject;
