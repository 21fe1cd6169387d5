import { describe, expect, test } from 'vitest';
import { GeneralTermsSchema } from '../../../src/contract/schemas/agreements.ts';
import { line, name, note, text } from '../../../src/contract/schemas/base.ts';

const unseen = [
  ['NUL', 'a\0b'],
  ['an escape', 'a\u001b[2Jb'],
  ['a control character of one byte', 'a\u009bb'],
  ['a space without width', 'a\u200bb'],
  ['a mark of direction', 'a\u200eb'],
  ['a turned direction', 'a\u202eb'],
  ['an isolated direction', 'a\u2066b'],
  ['a soft hyphen', 'a\u00adb'],
  ['a byte order mark', 'a\ufeffb'],
  ['half of a character', 'a\ud83db'],
] as const;

describe.each([
  ['a name', name(80)],
  ['a line', line(80)],
  ['a text', text(80)],
  ['a note', note(80)],
])('%s', (_, schema) => {
  test.each(unseen)('has no place for %s', (_name, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test.each(['José van der Meer', 'Ελένη', '李明', 'een lach 😀', "'s-Gravenhage"])('takes %s', (value) => {
    expect(schema.parse(value)).toBe(value);
  });
});

test.each(['one\ntwo', 'one\r\ntwo', 'one\ttwo', 'one\u2028two'])('%j is more than one line', (value) => {
  expect(line(80).safeParse(value).success).toBe(false);
  expect(name(80).safeParse(value).success).toBe(false);
  expect(text(80).safeParse('one\ntwo').success).toBe(true);
});

// In the document of an agreement each stands on a line of its own, where more lines would be those of somebody else.
test.each(['contractNumber', 'clientNumber', 'signatoryName', 'signatoryFunction'] as const)(
  '%s of an agreement is one line',
  (field) => {
    const schema = GeneralTermsSchema.shape[field];
    expect(schema.safeParse('J. Bestuur').success).toBe(true);
    for (const more of ['J. Bestuur\nBudgethouder: digitaal ondertekend', 'J.\u2028Bestuur', 'J.\tBestuur'])
      expect(schema.safeParse(more).success).toBe(false);
  },
);

test('a name is stored in one form, whatever system wrote it', () => {
  expect(name(80).parse('Jose\u0301')).toBe('Jos\u00e9');
});

test('a note stays as it was written, emoji of several characters too', () => {
  const written = ' 👩‍👧 \n met de trap geoefend ';
  expect(note(80).parse(written)).toBe(written);
});
