import { expect } from 'vitest';
import { languages, textsFor } from '../../src/messages/index.ts';

export const bothLanguages = languages.map((language) => [language, textsFor(language)] as const);

/** What stands in a text when something went wrong while it was made. */
const broken = /undefined|\bnull\b|NaN|\[object|\$\{|\{\w+\}|\?\?| {2}|\s[.,;:]|^\s|\s$/;

export function expectWhole(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(broken);
}

export function expectSentences(text: string): void {
  expectWhole(text);
  expect(text).toMatch(/[.,?!]$/);
  expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
}
