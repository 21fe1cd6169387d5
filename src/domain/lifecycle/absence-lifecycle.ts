import type { AbsenceStatus, Role } from '../words.ts';
import type { Machine } from './machine.ts';

/** The operations that can be done with a report of absence. */
export type AbsenceOperation = 'change' | 'recover';

/** An employee reports as well as the holder; others are reported by the holder. Source: leaflet for care providers. */
const parties: readonly Role[] = ['budget-holder', 'representative', 'care-provider'];

/** Source: mijnpgb.nl, ziekte en zwangerschap: reported, changed as often as the work is built up, recovered. */
export const absenceLifecycle: Machine<AbsenceStatus, AbsenceOperation> = [
  { operation: 'change', from: ['reported'], to: 'reported', by: parties },
  { operation: 'recover', from: ['reported'], to: 'recovered', by: parties },
];
