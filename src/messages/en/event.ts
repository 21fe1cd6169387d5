import type { Subject } from '../shape/subject.ts';

/** Gebeurtenis. */
export const event = {
  fields: {
    type: 'type',
    params: 'details',
    at: 'at',
    by: 'by',
    actor: 'actor',
    after: 'after event',
  },
  words: {
    unnamedActor: { portal: 'the portal', 'not-recorded': 'not recorded' },
  },
  operations: {
    'history.list': 'see the history',
    'events.list': 'see events',
  },
} satisfies Subject;
