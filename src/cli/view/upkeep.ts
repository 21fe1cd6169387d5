import type { Finding } from '../../messages/shape/upkeep.ts';
import type { View } from '../output/view.ts';

/** Something that is wrong in the database, with the sentence that says so. */
export type ShownFinding = Finding & { readonly message: string };

export const findingView: View<Pick<ShownFinding, 'code' | 'message'>> = {
  fields: [
    { path: 'code', kind: 'text', priority: 2 },
    { path: 'message', kind: 'text', priority: 1, wraps: true },
  ],
};
