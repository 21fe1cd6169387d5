import type { Language } from './language.ts';
import { en } from './en/sign-in.ts';
import { nl } from './nl/sign-in.ts';
import type { SignInTexts } from './shape/sign-in.ts';

const texts: Record<Language, SignInTexts> = { nl, en };

export type { SignInTexts } from './shape/sign-in.ts';

export function signInTextsFor(language: Language): SignInTexts {
  return texts[language];
}
