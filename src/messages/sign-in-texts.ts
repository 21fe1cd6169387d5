import type { Part } from './part.ts';
import type { SignInTexts } from './shape/sign-in.ts';

/** They stand apart from what `load.ts` knows, or who bundles the SDK would have all texts of the command line in the bundle. */
export const signInTexts: Part<SignInTexts> = {
  nl: async () => (await import('./nl/sign-in.ts')).signIn,
  en: async () => (await import('./en/sign-in.ts')).signIn,
};
