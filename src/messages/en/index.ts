import type { LanguageTexts } from '../shape/language-texts.ts';
import { errors } from './errors.ts';
import { fields, forms, items, line, oneOf, recordNumber } from './fields.ts';
import { format } from './format.ts';
import { greeting } from './greeting.ts';
import { agreement } from './issues/agreement.ts';
import { declaration } from './issues/declaration.ts';
import { values } from './issues/values.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';
import { tasks } from './tasks.ts';
import { words } from './words.ts';

export const en: LanguageTexts = {
  language: 'en',
  format,
  issues: { ...values, ...agreement, ...declaration },
  errors,
  messages,
  tasks,
  words,
  operations,
  fields,
  items,
  forms,
  oneOf,
  recordNumber,
  line,
  greeting,
};
