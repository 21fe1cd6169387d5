import type { DeclarationPreview, DeclarationResult } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Answer, Destination } from '../destination.ts';

export type DeclarationAnswer = Answer & { result: DeclarationResult | DeclarationPreview };

/** The portal, with or without the commit. */
export function declarationDestination(client: PgbClient, dryRun: boolean): Destination<DeclarationAnswer> {
  return {
    async answer(items, idempotencyKey, signal) {
      const body = `{"declarations":[${items.map(({ json }) => json).join()}]}`;
      // What is sent is the text; the client only compares the references that are answered.
      const input = { declarations: items as readonly unknown[] as DeclarationInput[] };
      const { results } = dryRun
        ? await client.declarations.check(input, { signal, body })
        : await client.declarations.batch(input, { signal, body, idempotencyKey });
      return results.map(declarationAnswer);
    },
  };
}

export function declarationAnswer(result: DeclarationResult | DeclarationPreview): DeclarationAnswer {
  return {
    outcome: result.outcome,
    recordId: result.declarationId,
    status: result.status,
    totalCents: result.totalCents,
    ...('costCents' in result && { costCents: result.costCents }),
    issues: result.issues,
    result,
  };
}
