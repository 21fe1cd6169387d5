import { describe, expect, test } from 'vitest';
import { cut, oneLine, pad, width } from '../../../src/cli/terminal/width.ts';

describe('the width of a text is the columns that it takes', () => {
  test.each([
    ['abc', 3],
    ['Één', 3],
    ['E\u0301e\u0301n', 3],
    ['€ 1.234,56', 10],
    ['護理', 4],
    ['', 0],
  ])('%s takes %i', (text, columns) => expect(width(text)).toBe(columns));

  test.each([
    ['persoonlijke verzorging', 10, 'persoonli…'],
    ['kort', 10, 'kort'],
    ['twee woorden', 6, 'twee…'],
    ['護理護理', 5, '護理…'],
  ])('%s in %i columns is %s', (text, columns, expected) => {
    const shown = cut(text, columns, '…');
    expect(shown).toBe(expected);
    expect(width(shown)).toBeLessThanOrEqual(columns);
  });

  test('is filled up left or right', () => {
    expect([pad('é', 3, 'left'), pad('é', 3, 'right')]).toEqual(['é  ', '  é']);
  });

  test('what could steer a terminal is taken out', () => {
    expect(oneLine('name\u001b[31m\r\nnext\u202e')).toBe('name [31m next');
  });
});
