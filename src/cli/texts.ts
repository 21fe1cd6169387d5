import type { CliTexts } from '../messages/nl/cli.ts';
import type { Language } from '../messages/language.ts';
import type { WizardTexts } from '../messages/nl/wizard.ts';
import type { Texts } from '../messages/texts.ts';

/** Only the language that is asked for is loaded. */
export const loadCliTexts = async (language: Language): Promise<CliTexts> =>
  (language === 'nl' ? await import('../messages/nl/cli.ts') : await import('../messages/en/cli.ts')).cli;

/** Only the wizard needs these. */
export const loadWizardTexts = async (language: Language): Promise<WizardTexts> =>
  (language === 'nl' ? await import('../messages/nl/wizard.ts') : await import('../messages/en/wizard.ts')).wizard;

export const loadTexts = async (language: Language): Promise<Texts> =>
  (await import('../messages/texts-for.ts')).textsFor(language);
