import type { KeyState } from '../../../messages/shape/upkeep.ts';
import type { View } from '../../output/view.ts';

/** A data key, with its state as people read it. */
export interface ShownKey {
  readonly id: number;
  readonly state: KeyState;
  readonly stateText: string;
  readonly madeAt: string;
  readonly values: number;
}

export const dataKeyView: View<ShownKey> = {
  fields: [
    { path: 'id', kind: 'count', header: 'dataKey', priority: 1 },
    { path: 'stateText', kind: 'text', header: 'keyState', priority: 1 },
    { path: 'values', kind: 'count', header: 'sealedValues', priority: 1 },
    { path: 'madeAt', kind: 'moment', header: 'keyMadeAt', priority: 2 },
    { path: 'state', kind: 'text', header: 'keyState' },
  ],
};
