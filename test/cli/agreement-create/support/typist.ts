import { stripVTControlCharacters } from 'node:util';
import type { Given } from '../../support/run.ts';

export const enter = '\r';
export const down = '\x1b[B';
export const ctrlC = '\x03';
/** Over what was typed before. */
export const instead = '\x15';

/** What somebody reads, and what they type when they have read it. */
export type Turn = readonly [reads: string, types: string];

/** Somebody at a terminal, who types nothing before they have read what they waited for. */
export function typist(...turns: readonly Turn[]): Pick<Given, 'tty' | 'width' | 'onWrite'> {
  const left = [...turns];
  let read = '';
  return {
    tty: true,
    width: 80,
    onWrite: (text, { type }) => {
      read += stripVTControlCharacters(text);
      const [next] = left;
      const at = next === undefined ? -1 : read.indexOf(next[0]);
      if (next === undefined || at < 0) return;
      left.shift();
      read = read.slice(at + next[0].length);
      type(next[1]);
    },
  };
}
