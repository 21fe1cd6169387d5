import type { LanguageTexts } from '../shape/language-texts.ts';
import { errors } from './errors.ts';
import { format } from './format.ts';
import { forms, line, oneOf, recordNumber } from './forms.ts';
import { greeting } from './greeting.ts';
import { gathered } from './subjects.ts';

export const nl: LanguageTexts = {
  language: 'nl',
  format,
  errors,
  forms,
  oneOf,
  recordNumber,
  line,
  greeting,
  ...gathered,
};
