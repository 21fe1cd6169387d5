import type { Subject } from '../shape/subject.ts';

/** Rules: amounts, terms and limits. */
export const rule = {
  fields: {
    rule: 'rule',
    age: 'age',
    careUnit: 'unit',
    formality: 'formal or informal',
    validFrom: 'holds from',
    validTo: 'holds until',
    value: 'value',
    source: 'source',
    unverified: 'not verified',
    margin: 'margin',
  },
  operations: {
    'rules.show': 'see the rules',
  },
} as const satisfies Subject;
