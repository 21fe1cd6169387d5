import type { CliTexts } from '../messages/nl/cli.ts';
import type { Language } from '../messages/language.ts';
import type { Texts } from '../messages/texts.ts';

/** Only the language that is asked for is loaded. */
export const loadCliTexts = async (language: Language): Promise<CliTexts> =>
  (language === 'nl' ? await import('../messages/nl/cli.ts') : await import('../messages/en/cli.ts')).cli;

export const loadTexts = async (language: Language): Promise<Texts> =>
  (await import('../messages/texts-for.ts')).textsFor(language);
