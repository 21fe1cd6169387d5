import { type Language, languages } from '../domain/words.ts';

export { type Language, languages };

/** The language of a text when nobody asks for one. */
export const defaultLanguage: Language = 'en';

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

interface Wish {
  language: string;
  quality: number;
}

// One part of Accept-Language: `nl-NL;q=0.8`. Source: RFC 9110, 12.5.4. A locale is the same without a quality.
function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { language: tag.split(/[-_.@]/, 1)[0] ?? '', quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}

/**
 * Reads the language from an Accept-Language header (`nl-NL,en;q=0.5`) or a locale (`nl_NL.UTF-8`); it is English when
 * the text is neither.
 */
export function languageFor(wanted: string | undefined): Language {
  const wishes = (wanted ?? '').split(',').map(wishOf);
  const best = wishes.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality);
  return best.map(({ language }) => language).find(isLanguage) ?? defaultLanguage;
}
