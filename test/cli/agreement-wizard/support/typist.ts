import { stripVTControlCharacters } from 'node:util';
import type { Given } from '../../support/run.ts';

export const enter = '\r';
export const down = '\x1b[B';
export const ctrlC = '\x03';
/** Over what was typed before. */
export const instead = '\x15';

/** Not typed: what a service manager sends. */
export const signal = 'SIGTERM';

/** The question, by its first words, or anything that is read; and what is typed then. */
export type Turn = readonly [reads: string | RegExp, types: string];

/** Where a text ends that was waited for; -1 when it is not there yet. */
function endOf(wanted: string | RegExp, read: string): number {
  if (typeof wanted === 'string') {
    const question = `? ${wanted}`;
    const at = read.indexOf(question);
    return at < 0 ? -1 : at + question.length;
  }
  // A line may break at any space.
  const found = new RegExp(wanted.source.replaceAll(' ', '\\s+')).exec(read);
  return found === null ? -1 : found.index + found[0].length;
}

/** Somebody at a terminal, who types nothing before they have read what they waited for. */
export function typist(...turns: readonly Turn[]): Pick<Given, 'tty' | 'width' | 'onWrite'> {
  const left = [...turns];
  let read = '';
  return {
    tty: true,
    width: 80,
    onWrite: (text, { type, interrupt }) => {
      read += stripVTControlCharacters(text);
      for (let [next] = left; next !== undefined; [next] = left) {
        const end = endOf(next[0], read);
        if (end < 0) return;
        left.shift();
        read = read.slice(end);
        if (next[1] === signal) return interrupt();
        if (next[1] !== '') return type(next[1]);
      }
    },
  };
}
