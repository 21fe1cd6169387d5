import { parseCookie } from 'undici';
import { expect, test } from 'vitest';
import { CookieJar } from '../../../../src/sdk/sign-in/persona/cookie-jar.ts';

const now = Date.parse('2026-11-03T09:00:00Z');
const start = new URL('http://127.0.0.1:8080/issuer/authorize');

test.each([
  ['goes back to its path', ['a=1; path=/issuer'], '/issuer/authorize/next', 'a=1'],
  ['goes back to exactly its path', ['a=1; path=/issuer'], '/issuer', 'a=1'],
  ['goes nowhere else', ['a=1; path=/issuer'], '/issuers', undefined],
  ['without a path belongs to the folder that set it', ['a=1'], '/issuer/token', 'a=1'],
  ['without a path does not belong above it', ['a=1'], '/', undefined],
  [
    'of the same name at another path is another',
    ['a=1; path=/issuer', 'a=2; path=/issuer/x'],
    '/issuer/x',
    'a=1; a=2',
  ],
  ['is replaced by the next', ['a=1; path=/', 'a=2; path=/'], '/', 'a=2'],
  ['ends with its age', ['a=1; path=/', 'a=; path=/; max-age=0'], '/', undefined],
  ['ends at its date', ['a=1; path=/', 'a=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'], '/', undefined],
  ['lives until its date', ['a=1; path=/; expires=Tue, 03 Nov 2026 10:00:00 GMT'], '/', 'a=1'],
])('a cookie %s', (_name, set, path, expected) => {
  const jar = new CookieJar();
  for (const text of set) jar.keep(start, [parseCookie(text)!], now);
  expect(jar.header(new URL(path, start))).toBe(expected);
});

test('a cookie is not told to another machine', () => {
  const jar = new CookieJar();
  jar.keep(start, [parseCookie('a=1; path=/')!], now);
  expect(jar.header(new URL('http://localhost:8080/issuer'))).toBeUndefined();
});
