import type { AmendmentInput, AmendmentPreview, AmendmentResult } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { ReportedIssue } from '../../sdk/errors/pgb-error.ts';
import type { Answer, Destination } from '../destination.ts';
import type { SentItem } from '../item.ts';
import type { AwardEffects } from './award-effects.ts';

export type AmendmentAnswer = Answer & { result: AmendmentResult | AmendmentPreview };

/** The portal itself; a dry run lets it judge without keeping anything, and notes what it would cost. */
export function amendmentDestination(
  client: PgbClient,
  dryRun: boolean,
  effects?: AwardEffects,
): Destination<AmendmentAnswer> {
  return {
    async answer(items, idempotencyKey, signal) {
      const body = `{"amendments":[${items.map(({ json }) => json).join()}]}`;
      // The text is what is sent; the client uses the input only to compare the references in the answer.
      const input = { amendments: items as readonly unknown[] as AmendmentInput[] };
      const { results } = dryRun
        ? await client.amendments.preview(input, { signal, body })
        : await client.amendments.batch(input, { signal, body, idempotencyKey });
      return results.map((result, at) => {
        if ('costs' in result && result.outcome === 'acceptable') effects?.add(result);
        return answerOf(result, items[at]);
      });
    },
  };
}

function answerOf(result: AmendmentResult | AmendmentPreview, item: SentItem | undefined): AmendmentAnswer {
  return {
    outcome: result.outcome,
    recordId: result.agreementId,
    status: result.status,
    totalCents: 0,
    issues: result.issues.map((issue) => withLine(issue, item?.lines)),
    result,
  };
}

const RATE = /^(?:workArrangements\.)?rates\.(\d+)/;

/** Finds the line that a rate came from: an issue with one rate is an issue with that line. */
function withLine(issue: ReportedIssue, lines: readonly number[] = []): ReportedIssue {
  const [, place] = RATE.exec(issue.path) ?? [];
  const line = place === undefined ? undefined : lines[Number(place)];
  return line === undefined ? issue : { ...issue, line };
}
