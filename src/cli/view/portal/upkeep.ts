import type { Finding, FindingTexts } from '../../../messages/shape/upkeep.ts';
import type { View } from '../../output/view.ts';

/** Something that is wrong in the database, with the sentence that says so. */
export type ShownFinding = Finding & { readonly message: string };

export const findingView: View<Pick<ShownFinding, 'code' | 'message'>> = {
  fields: [
    { path: 'code', kind: 'text', priority: 2 },
    { path: 'message', kind: 'text', priority: 1, wraps: true },
  ],
};

/** Finds the sentence for each finding. */
export function showFindings(
  findings: readonly Finding[],
  texts: FindingTexts,
  money: (cents: number) => string,
): ShownFinding[] {
  return findings.map((one) => ({ ...one, message: word(one, texts, money) }));
}

/** The params belong to the code, which a type cannot tell of one out of many. */
function word({ code, params }: Finding, texts: FindingTexts, money: (cents: number) => string): string {
  return (texts[code] as (of: Finding['params'], money: (cents: number) => string) => string)(params, money);
}
