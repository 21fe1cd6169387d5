import type { AnyCommand } from './command.ts';

type Load = () => Promise<{ readonly default: AnyCommand }>;
/** A command that is loaded when it is typed. */
export interface Leaf {
  readonly alias?: string;
  readonly load: Load;
}
export interface Noun {
  readonly alias?: string;
  readonly commands: Catalogue;
}
export type Node = Noun | Leaf;
/** The tree of commands with names only: the help of `pgb` loads no command. */
export interface Catalogue {
  readonly [name: string]: Node | Load;
}

export function isNoun(node: Node): node is Noun {
  return 'commands' in node;
}

/** The nodes of one level, by name. */
export function nodesOf(catalogue: Catalogue): [name: string, node: Node][] {
  return Object.entries(catalogue).map(([name, node]) => [name, typeof node === 'function' ? { load: node } : node]);
}

export interface FoundNode {
  /** `agreement list`: the names as they stand in the catalogue, without aliases. */
  readonly path: string;
  /** `overeenkomst list`: each word in its other name, where it has one. */
  readonly alias: string;
  readonly node: Node;
}

/** Follows words as far as they name something; aliases count. */
export function find(catalogue: Catalogue, words: readonly string[]): FoundNode | undefined {
  const [word, ...rest] = words;
  const entry = nodesOf(catalogue).find(
    ([name, { alias }]) => name === word || (alias !== undefined && alias === word),
  );
  if (entry === undefined) return undefined;
  const [name, node] = entry;
  const alias = node.alias ?? name;
  if (rest.length === 0) return { path: name, alias, node };
  const deeper = isNoun(node) ? find(node.commands, rest) : undefined;
  return deeper && { path: `${name} ${deeper.path}`, alias: `${alias} ${deeper.alias}`, node: deeper.node };
}

/** Every command that does something, with its path. */
export function* leaves(catalogue: Catalogue, above = ''): Generator<Leaf & { path: string }> {
  for (const [name, node] of nodesOf(catalogue)) {
    if (isNoun(node)) yield* leaves(node.commands, `${above}${name} `);
    else yield { path: above + name, ...node };
  }
}
