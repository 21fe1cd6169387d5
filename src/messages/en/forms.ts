import type { LanguageTexts } from '../shape/language-texts.ts';

export const forms: LanguageTexts['forms'] = {
  date: 'an existing date such as 2026-10-31',
  month: 'a month such as 2026-10',
  cents: 'an amount in whole cents, for example 7550 for €75.50',
  minutes: 'a time in whole minutes, for example 450 for 7.5 hours',
  time: 'a time such as 08:30',
  metres: 'a distance in whole metres, for example 12400 for 12.4 km',
  'whole-number': 'a whole number',
  flag: 'true (yes) or false (no)',
  email: 'an e-mail address such as name@example.org',
  text: 'a text',
  choice: 'one of the values that the OpenAPI document names',
  list: 'a list of one or more, between [ and ]',
  object: 'a JSON object: fields with their values, between { and }',
  cursor: 'the nextCursor of an earlier answer, unchanged',
  other: 'a valid value',
};

export const oneOf: LanguageTexts['oneOf'] = (values) => `one of these values: ${values.join(', ')}`;

export const recordNumber: LanguageTexts['recordNumber'] = (example) => `a number such as ${example}`;

export const line: LanguageTexts['line'] = (number) => `line ${number}`;
