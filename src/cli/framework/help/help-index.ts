import { find, isNoun, nodesOf, type Catalogue } from '../catalogue.ts';
import type { HelpIndex } from '../context.ts';
import type { HelpFacts } from './help-text.ts';

/** The catalogue reaches the help command this way: the catalogue names that command, so the command cannot import the catalogue. */
export function helpIndexOf(catalogue: Catalogue, facts: HelpFacts): HelpIndex {
  return {
    textOf: async (words) => {
      const path = words.length === 0 ? '' : find(catalogue, words)?.path;
      if (path === undefined) return undefined;
      const { helpText } = await import('./help-text.ts');
      return helpText(catalogue, path, facts);
    },
    names: () => [...new Set(namesIn(catalogue))],
  };
}

/** Every noun and every command, each in English, in its other name, and in the two mixed. */
function namesIn(catalogue: Catalogue): string[] {
  return nodesOf(catalogue).flatMap(([name, node]) => {
    const heads = node.alias === undefined ? [name] : [name, node.alias];
    const below = isNoun(node) ? namesIn(node.commands) : [];
    return heads.flatMap((head) => [head, ...below.map((rest) => `${head} ${rest}`)]);
  });
}
