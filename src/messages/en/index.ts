import { mergePart } from '../write/merge.ts';
import type { LanguageTexts } from '../shape/language-texts.ts';
import { errors } from './errors.ts';
import { format } from './format.ts';
import { forms, line, oneOf, recordNumber } from './forms.ts';
import { greeting } from './greeting.ts';
import { operations, subjects, words } from './subjects.ts';

export const en: LanguageTexts = {
  language: 'en',
  format,
  issues: mergePart(subjects, 'issues'),
  errors,
  events: mergePart(subjects, 'events'),
  tasks: mergePart(subjects, 'tasks'),
  words,
  operations,
  fields: mergePart(subjects, 'fields'),
  items: mergePart(subjects, 'items'),
  forms,
  oneOf,
  recordNumber,
  line,
  greeting,
};
