import type { DeclarationPreview, DeclarationResult } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Answer, Destination } from '../destination.ts';

export type DeclarationAnswer = Answer & { result: DeclarationResult | DeclarationPreview };

/** The portal itself; a dry run lets it judge without keeping anything. */
export function declarationDestination(client: PgbClient, dryRun: boolean): Destination<DeclarationAnswer> {
  return {
    async answer(items, idempotencyKey, signal) {
      const body = `{"declarations":[${items.map(({ json }) => json).join()}]}`;
      // The text is what is sent; the client uses the input only to compare the references in the answer.
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
