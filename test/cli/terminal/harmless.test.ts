import { expect, test } from 'vitest';
import { harmless } from '../../../src/cli/terminal/harmless.ts';

test.each([
  ['a colour of ours', '\u001b[1;32mgoed\u001b[0m\n', '\u001b[1;32mgoed\u001b[0m\n'],
  ['an end of a line as Windows writes it', 'a\r\n\tb', 'a\r\n\tb'],
  ['a screen that is cleared', 'a\u001b[2Jb', 'a\ufffd[2Jb'],
  ['a cursor that is moved', '\u001b[1;1Hb', '\ufffd[1;1Hb'],
  ['a title that is set', '\u001b]0;title\u0007', '\ufffd]0;title\ufffd'],
  ['a link', '\u001b]8;;http://evil.example\u001b\\here', '\ufffd]8;;http://evil.example\ufffd\\here'],
  ['an escape of one character', 'a\u009b2Jb', 'a\ufffd2Jb'],
  ['a line that is written over', 'wrong\rright', 'wrong\ufffdright'],
  ['a step back', 'ab\b\bcd', 'ab\ufffd\ufffdcd'],
  ['a direction that is turned', 'a\u202egnp.exe', 'a\ufffdgnp.exe'],
])('%s', (_, text, expected) => {
  expect(harmless(text)).toBe(expected);
});
