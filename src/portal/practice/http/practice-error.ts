import type { FastifyInstance } from 'fastify';
import { load, practiceTexts } from '../../../messages/load.ts';
import type { PracticeTexts } from '../../../messages/shape/practice.ts';
import { problemOf } from '../../http/answer/problem.ts';
import { languageOf } from '../../http/watch/request-facts.ts';
import { PortalError } from '../../answers/portal-error.ts';

/** A practice portal refuses this for a reason that no other portal has. */
export class PracticeError extends PortalError {
  readonly reason: keyof PracticeTexts['refusals'];

  constructor(reason: keyof PracticeTexts['refusals']) {
    super('invalid-input');
    this.reason = reason;
  }
}

/** Answers with that reason; other errors are answered as everywhere. */
export function answerPracticeErrors(scope: FastifyInstance): void {
  scope.setErrorHandler(async (error, request, reply) => {
    if (!(error instanceof PracticeError)) throw error;
    const language = languageOf(request);
    const detail = (await load(language, practiceTexts)).refusals[error.reason];
    return reply
      .code(error.status)
      .header('content-language', language)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify({ ...problemOf(error, language, request.id), detail }));
  });
}
