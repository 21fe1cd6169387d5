import type { Language } from './language.ts';
import type { CliTexts } from './cli-texts.ts';
import type { DemoTexts } from './shape/demo.ts';
import type { DocumentTexts } from './shape/document.ts';
import type { MailTexts } from './shape/mail.ts';
import type { Part } from './part.ts';
import type { ImportPhrases } from './shape/import/phrases.ts';
import type { PracticeTexts } from './shape/practice.ts';
import type { StartTexts } from './shape/start.ts';
import type { Texts } from './shape/texts.ts';
import type { WizardTexts } from './wizard-texts.ts';

export { load } from './part.ts';

export const cliTexts: Part<CliTexts> = {
  nl: async () => (await import('./nl/cli/index.ts')).cli,
  en: async () => (await import('./en/cli/index.ts')).cli,
};

export const wizardTexts: Part<WizardTexts> = {
  nl: async () => (await import('./nl/wizard.ts')).wizard,
  en: async () => (await import('./en/wizard.ts')).wizard,
};

export const demoTexts: Part<DemoTexts> = {
  nl: async () => (await import('./nl/demo.ts')).demo,
  en: async () => (await import('./en/demo.ts')).demo,
};

export const documentTexts: Part<DocumentTexts> = {
  nl: async () => (await import('./nl/document.ts')).document,
  en: async () => (await import('./en/document.ts')).document,
};

export const mailTexts: Part<MailTexts> = {
  nl: async () => (await import('./nl/mail.ts')).mail,
  en: async () => (await import('./en/mail.ts')).mail,
};

export const importPhrases: Part<ImportPhrases> = {
  nl: async () => (await import('./nl/import.ts')).phrases,
  en: async () => (await import('./en/import.ts')).phrases,
};

export const practiceTexts: Part<PracticeTexts> = {
  nl: async () => (await import('./nl/practice.ts')).practice,
  en: async () => (await import('./en/practice.ts')).practice,
};

export const startTexts: Part<StartTexts> = {
  nl: async () => (await import('./nl/start.ts')).start,
  en: async () => (await import('./en/start.ts')).start,
};

/** The texts that both the command line and the portal say. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await import('./texts-for.ts')).textsFor(language);
}
