import type { Subject } from '../shape/subject.ts';

/** Gebeurtenis. */
export const event = {
  fields: {
    type: 'type',
    params: 'details',
    at: 'at',
    after: 'after event',
  },
  operations: {
    'events.list': 'see events',
  },
} satisfies Subject;
