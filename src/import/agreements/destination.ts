import type { AgreementInput, AgreementPreview, AgreementResult } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { ReportedIssue } from '../../sdk/errors/pgb-error.ts';
import type { SentItem } from '../item.ts';
import type { Answer, Destination } from '../destination.ts';

export type AgreementAnswer = Answer & { result: AgreementResult | AgreementPreview };

/** The portal itself; a dry run lets it judge without keeping anything. */
export function agreementDestination(client: PgbClient, dryRun: boolean): Destination<AgreementAnswer> {
  return {
    async answer(items, idempotencyKey, signal) {
      const body = `{"agreements":[${items.map(({ json }) => json).join()}]}`;
      // The text is what is sent; the client uses the input only to compare the references in the answer.
      const input = { agreements: items as readonly unknown[] as AgreementInput[] };
      const { results } = dryRun
        ? await client.agreements.preview(input, { signal, body })
        : await client.agreements.batch(input, { signal, body, idempotencyKey });
      return results.map((result, at) => answerOf(result, items[at]));
    },
  };
}

function answerOf(result: AgreementResult | AgreementPreview, item: SentItem | undefined): AgreementAnswer {
  return {
    outcome: result.outcome,
    recordId: result.agreementId,
    status: result.status,
    totalCents: 0,
    issues: result.issues.map((issue) => withLine(issue, item?.lines)),
    result,
  };
}

const RATE = /^workArrangements\.rates\.(\d+)/;

/** Finds the line that a rate came from: an issue with one rate is an issue with that line. */
function withLine(issue: ReportedIssue, lines: readonly number[] = []): ReportedIssue {
  const [, place] = RATE.exec(issue.path) ?? [];
  const line = place === undefined ? undefined : lines[Number(place)];
  return line === undefined ? issue : { ...issue, line };
}
