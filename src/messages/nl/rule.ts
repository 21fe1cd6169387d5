import type { Subject } from '../shape/subject.ts';

/** Regels: bedragen, termijnen en grenzen. */
export const rule = {
  fields: {
    rule: 'regel',
    age: 'leeftijd',
    careUnit: 'eenheid',
    formality: 'formeel of informeel',
    validFrom: 'geldt vanaf',
    validTo: 'geldt t/m',
    value: 'waarde',
    source: 'bron',
    unverified: 'niet nagegaan',
    margin: 'marge',
  },
  operations: {
    'rules.show': 'regels bekijken',
  },
} as const satisfies Subject;
