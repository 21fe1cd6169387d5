import { expect, test } from 'vitest';
import { languageFor } from '../../src/messages/index.ts';

test.each([
  ['nl', 'nl'],
  ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
  ['de, nl-BE;q=0.5, en;q=0.4', 'nl'],
  ['en-GB,nl;q=0.9', 'en'],
  ['en;q=0, nl;q=0.1', 'nl'],
  ['NL', 'nl'],
  ['fr-FR', 'en'],
  ['*', 'en'],
  ['', 'en'],
  ['nl;q=0', 'en'],
  ['nl;q=high', 'en'],
])('Accept-Language "%s" is answered in %s', (header, language) => {
  expect(languageFor(header)).toBe(language);
});

test.each([
  ['nl_NL.UTF-8', 'nl'],
  ['nl_BE@euro', 'nl'],
  ['en_US.UTF-8', 'en'],
  ['de_DE.UTF-8', 'en'],
  ['C', 'en'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  [undefined, 'en'],
])('the locale %s reads %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
