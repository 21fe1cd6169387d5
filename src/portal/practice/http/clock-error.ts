import type { FastifyInstance } from 'fastify';
import { practiceTextsFor, type PracticeTexts } from '../../../messages/practice/index.ts';
import { problemOf } from '../../http/problem.ts';
import { languageOf } from '../../http/request-facts.ts';
import { PortalError } from '../../portal-error.ts';

/** The clock was not moved, for a reason that no other portal has. */
export class ClockError extends PortalError {
  readonly reason: keyof PracticeTexts['clock'];

  constructor(reason: keyof PracticeTexts['clock']) {
    super('invalid-input');
    this.reason = reason;
  }
}

/** Says that reason; other errors are answered as everywhere. */
export const answerClockErrors = (scope: FastifyInstance): void => {
  scope.setErrorHandler((error, request, reply) => {
    if (!(error instanceof ClockError)) throw error;
    const language = languageOf(request);
    const detail = practiceTextsFor(language).clock[error.reason];
    return reply
      .code(error.status)
      .header('content-language', language)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify({ ...problemOf(error, language, request.id), detail }));
  });
};
