import type { Language } from '../../messages/language.ts';
import { load } from '../../messages/part.ts';
import type { SignInTexts } from '../../messages/shape/sign-in.ts';
import { newError } from '../errors/new-error.ts';
import type { PgbError } from '../errors/pgb-error.ts';

/** Makes the error that signing in went wrong, with the reason in the reader's language. */
export async function signInError(
  language: Language,
  reason: (texts: SignInTexts['signIn']) => string,
  cause?: unknown,
): Promise<PgbError> {
  const { signInTexts } = await import('../../messages/sign-in-texts.ts');
  const params = { reason: reason((await load(language, signInTexts)).signIn) };
  return newError('sign-in-failed', language, { operation: 'sign-in', params, cause });
}
