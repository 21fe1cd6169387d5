import type { View } from '../../output/view.ts';

/** What somebody may find to be wrong, each with a place of its own where it is put right. */
export const correctables = ['person', 'company', 'contact', 'account', 'award', 'agreement', 'declaration'] as const;
export type Correctable = (typeof correctables)[number];

export interface ShownCorrection {
  readonly what: Correctable;
  readonly whatText: string;
  readonly now: string;
  readonly how: string;
}

export const correctionList: View<ShownCorrection> = {
  fields: [
    { path: 'whatText', kind: 'text', header: 'correctable', priority: 1, wraps: true },
    { path: 'now', kind: 'text', header: 'saysNow', priority: 2, wraps: true },
    { path: 'how', kind: 'text', header: 'correctedHow', priority: 1, wraps: true },
    { path: 'what', kind: 'text', header: 'correctable' },
  ],
};
