import type { AwardInput, AwardPreview, AwardResult } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Answer, Destination } from '../destination.ts';

export type AwardAnswer = Answer & { result: AwardResult | AwardPreview };

/** The portal itself; a dry run lets it judge without keeping anything. */
export function awardDestination(client: PgbClient, dryRun: boolean): Destination<AwardAnswer> {
  return {
    async answer(items, idempotencyKey, signal) {
      const body = `{"awards":[${items.map(({ json }) => json).join()}]}`;
      // The text is what is sent; the client uses the input only to compare the references in the answer.
      const input = { awards: items as readonly unknown[] as AwardInput[] };
      const { results } = dryRun
        ? await client.awards.preview(input, { signal, body })
        : await client.awards.batch(input, { signal, body, idempotencyKey });
      return results.map((result) => ({
        outcome: result.outcome,
        recordId: result.awardId,
        status: result.status,
        totalCents: 0,
        issues: result.issues,
        result,
      }));
    },
  };
}
