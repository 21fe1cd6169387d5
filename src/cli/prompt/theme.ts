import type { PromptTexts } from '../../messages/wizard-texts.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import type { Look } from '../terminal/look.ts';

const MARGIN = 3;

/** Questions have the colours of this terminal, the language of the reader, ASCII where that is all there is. */
export function themeOf({ people, rule, accessible, columns }: Look, texts: PromptTexts) {
  // Inquirer breaks lines in the middle of words.
  const lines = (text: string): string => wrapText(text, columns - MARGIN).join('\n  ');
  const isPlain = rule === '-';
  const cursor = isPlain ? '>' : '❯';
  const [checked, unchecked] = isPlain ? ['[x]', '[ ]'] : ['◉', '◯'];
  return {
    prefix: { idle: people.yellow('?'), done: people.green(isPlain ? '*' : '✔') },
    // Braille characters are noise on a braille display.
    spinner: { interval: 1000, frames: ['.'] },
    icon: { cursor, checked, unchecked, disabledChecked: checked, disabledUnchecked: '-' },
    indexMode: accessible ? ('number' as const) : ('hidden' as const),
    keywords: { yes: texts.yes, no: texts.no, error: () => texts.yesOrNo },
    i18n: { disabledError: texts.cannotChoose },
    style: {
      answer: (text: string) => people.green(text),
      message: (text: string) => people.bold(lines(text)),
      error: (text: string) => people.red(`! ${lines(text)}`),
      defaultAnswer: (text: string) => people.dim(`(${text})`),
      help: (text: string) => people.dim(text),
      highlight: (text: string) => people.bold(text),
      key: (text: string) => people.bold(text),
      description: (text: string) => people.dim(lines(text)),
      disabled: (text: string) => people.dim(text),
      maskedText: texts.masked,
      keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) => keysTip(keys, texts),
    },
  };
}

/** Inquirer names what its keys do in English. */
function keysTip(keys: readonly (readonly [key: string, action: string])[], texts: PromptTexts): string {
  const words: Readonly<Record<string, string>> = texts.keys;
  return keys.map(([key]) => words[key] ?? key).join(', ');
}
