import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { makeTexts } from './write/make-texts.ts';
import { nl } from './nl/index.ts';
import type { Texts } from './shape/texts.ts';

const texts: Record<Language, Texts> = { nl: makeTexts(nl), en: makeTexts(en) };

export function textsFor(language: Language): Texts {
  return texts[language];
}
