import type { Language } from './language.ts';
import { en } from './en/practice.ts';
import { nl } from './nl/practice.ts';
import type { PracticeTexts } from './shape/practice.ts';

export type { PersonText, PracticePerson, PracticeTexts } from './shape/practice.ts';

const texts: Record<Language, PracticeTexts> = { nl, en };

/** Apart from the other texts, which every command loads. */
export function practiceTextsFor(language: Language): PracticeTexts {
  return texts[language];
}
