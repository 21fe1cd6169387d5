import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { SdkTexts } from './texts.ts';

const texts: Record<Language, SdkTexts> = { nl, en };

export type { SdkTexts } from './texts.ts';

export function sdkTextsFor(language: Language): SdkTexts {
  return texts[language];
}
