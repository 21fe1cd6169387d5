export type { PromptTexts, WizardTexts } from './nl/wizard.ts';
