import type { CliTexts } from '../messages/nl/cli.ts';
import type { Language } from '../messages/language.ts';
import type { WizardTexts } from '../messages/nl/wizard.ts';
import type { Texts } from '../messages/shape/texts.ts';

/** Only the language that is asked for is loaded. */
export async function loadCliTexts(language: Language): Promise<CliTexts> {
  return (language === 'nl' ? await import('../messages/nl/cli.ts') : await import('../messages/en/cli.ts')).cli;
}

/** Only the wizard needs these. */
export async function loadWizardTexts(language: Language): Promise<WizardTexts> {
  return (language === 'nl' ? await import('../messages/nl/wizard.ts') : await import('../messages/en/wizard.ts'))
    .wizard;
}

export async function loadTexts(language: Language): Promise<Texts> {
  return (await import('../messages/texts-for.ts')).textsFor(language);
}
