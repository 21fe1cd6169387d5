import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { PracticeTexts } from './texts.ts';

export type { PersonText, PracticePerson, PracticeTexts } from './texts.ts';

const texts: Record<Language, PracticeTexts> = { nl, en };

/** Apart from the other texts, which every command loads. */
export function practiceTextsFor(language: Language): PracticeTexts {
  return texts[language];
}
