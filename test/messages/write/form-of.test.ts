import { expect, test } from 'vitest';
import { textsFor } from '../../../src/messages/index.ts';

const en = textsFor('en');

/** What the text about a wrong value says that is needed there. */
function needed(path: string): string {
  const text = en.finding({ code: 'FIELD_INVALID', path, params: {} });
  return text.slice(text.indexOf('It must be ') + 'It must be '.length);
}

test.each([
  ['', 'a JSON object: fields with their values, between { and }.'],
  ['declarations', 'a list of one or more, between [ and ].'],
  ['declarations.2', 'a JSON object: fields with their values, between { and }.'],
  ['declarations.2.lines', 'a list of one or more, between [ and ].'],
  ['declarations.2.lines.0.minutes', 'a time in whole minutes, for example 450 for 7.5 hours.'],
  ['parties', 'a JSON object: fields with their values, between { and }.'],
  ['parties.awardIds.0', 'a number such as T0000817.'],
  ['workArrangements.termKind', 'one of these values: fixed, indefinite, replacement.'],
  ['kind', 'one of the values that the OpenAPI document names.'],
  ['reference', 'a text.'],
  ['cursor', 'the nextCursor of an earlier answer, unchanged.'],
  ['somethingNew', 'a valid value.'],
])('at "%s" is needed %s', (path, form) => {
  expect(needed(path)).toBe(form);
});
