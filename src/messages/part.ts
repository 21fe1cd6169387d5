import type { Language } from './language.ts';

/**
 * Texts that only some need. They are loaded when they are asked for, in the language that is asked for. A language
 * without them does not compile.
 */
export type Part<Texts> = Readonly<Record<Language, () => Promise<Texts>>>;

/** Loads texts that are not always there; there is no other way to them. */
export function load<Texts>(language: Language, part: Part<Texts>): Promise<Texts> {
  return part[language]();
}
