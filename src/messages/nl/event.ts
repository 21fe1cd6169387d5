import type { Subject } from '../shape/subject.ts';

/** Gebeurtenis. */
export const event = {
  fields: {
    type: 'soort',
    params: 'gegevens',
    at: 'tijdstip',
    by: 'door',
    actor: 'wie',
    after: 'na gebeurtenis',
  },
  words: {
    unnamedActor: { portal: 'het portaal', 'not-recorded': 'niet vastgelegd' },
  },
  operations: {
    'history.list': 'geschiedenis bekijken',
    'events.list': 'gebeurtenissen bekijken',
  },
} satisfies Subject;
