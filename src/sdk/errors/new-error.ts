import type { ErrorCode } from '../../contract/http/errors.ts';
import type { Language } from '../../messages/language.ts';
import { PgbError, type ErrorFacts } from './pgb-error.ts';

/** An error of this package's own making, with its text in the reader's language. The texts are loaded when one is needed. */
export async function newError(code: ErrorCode, language: Language, facts: ErrorFacts = {}): Promise<PgbError> {
  const { textsFor } = await import('../../messages/texts-for.ts');
  const texts = textsFor(language);
  const issues = facts.issues?.map((issue) => ({ ...issue, message: issue.message ?? texts.issue(issue) }));
  return new PgbError(code, texts.error(code, facts.params).detail, { ...facts, issues });
}
