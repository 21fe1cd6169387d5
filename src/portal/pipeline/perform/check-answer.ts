import { isDeepStrictEqual } from 'node:util';
import type { OperationName } from '../../../contract/operations.ts';
import { schemas, type OperationSchemas } from '../../../contract/schemas/schemas.ts';

/** Holds an answer to the contract, nothing more and nothing less; for tests, since it costs time. */
export function checkAnswer(operation: OperationName, answer: unknown): void {
  const { output }: OperationSchemas = schemas[operation];
  if (output === undefined) {
    if (answer !== undefined) throw new AnswerError(operation, 'an answer where the contract has none');
    return;
  }
  const result = output.safeParse(answer);
  if (!result.success) {
    const places = result.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new AnswerError(operation, places.join(', '));
  }
  if (!isDeepStrictEqual(result.data, answer))
    throw new AnswerError(operation, 'fields that the contract does not have');
}

class AnswerError extends Error {
  override readonly name = 'AnswerError';
  // The error names places only, so that it may stand in a log.
  readonly code: string;

  constructor(operation: OperationName, what: string) {
    super(`${operation} does not answer as the contract says: ${what}`);
    this.code = this.message;
  }
}
