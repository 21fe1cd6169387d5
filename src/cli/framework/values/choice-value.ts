import type { Texts } from '../../../messages/shape/texts.ts';
import type { WordGroup } from '../../../messages/shape/words.ts';
import type { ValueKind } from './value.ts';

/**
 * One of a closed list, in any letter case: `wlz` is `Wlz`. Where the values are shown to people in words of their own,
 * those words do as well, in every language: `--status goedgekeurd` is `--status approved`.
 */
export function choice<const Choice extends string>(
  choices: readonly Choice[],
  ...shownAs: readonly WordGroup[]
): ValueKind<Choice> {
  const wordsOf = (value: Choice, texts: readonly Texts[]): string[] =>
    texts.flatMap(({ word }) => shownAs.map((group) => word(group, value as never)));
  return {
    name: 'choice',
    choices,
    read: (typed, texts = []) => {
      const plain = plainWord(typed);
      const meant = choices.find((value) => value.toLowerCase() === typed.toLowerCase());
      return meant ?? choices.find((value) => wordsOf(value, texts).some((word) => plainWord(word) === plain));
    },
    ...(shownAs.length > 0 && {
      wordOf: (value: string, { word }: Texts) => typable(word(shownAs[0] as WordGroup, value as never)),
    }),
  };
}

/** How a word is typed without quotes: `in beoordeling` is `in-beoordeling`. */
function typable(word: string): string {
  return word.replaceAll(/\s+/g, '-');
}

/** Letters without signs, in lower case: `Beeindigd` is `beëindigd`, as `in-beoordeling` is `in beoordeling`. */
function plainWord(text: string): string {
  return typable(text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
}
