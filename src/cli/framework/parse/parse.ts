import { Argument, Command as Parser, CommanderError, Option } from 'commander';
import type { CliError } from '../../failure/cli-error.ts';
import { isNoun, nodesOf, type Catalogue, type Node } from '../catalogue.ts';
import type { AnyCommand } from '../command.ts';
import { globalOptions, type GlobalInput } from '../global-options.ts';
import { flagName } from '../names.ts';
import { parseError } from './parse-error.ts';
import { readArguments, readOptions } from './read-input.ts';
import type { Spec, Specs } from '../spec.ts';

export interface Invocation {
  readonly path: string;
  readonly command: AnyCommand;
  /** Reads what was typed; throws when something is wrong with it. */
  readonly input: () => Record<string, unknown>;
}
export type Parsed =
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly globals: () => GlobalInput }
  | { readonly kind: 'help'; readonly path: string }
  | { readonly kind: 'wrong'; readonly error: CliError; readonly noun?: string; readonly globals: () => GlobalInput };

type Env = Readonly<Record<string, string | undefined>>;

/** Finds the command that was typed, loads it and nothing else, and reads its flags. */
export async function parse(catalogue: Catalogue, argv: readonly string[], env: Env): Promise<Parsed> {
  const tree = new Tree(catalogue, env);
  const globals = () => readOptions(globalOptions, tree.root.opts(), env) as unknown as GlobalInput;
  try {
    await tree.root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.code === 'commander.helpDisplayed' || (error.code === 'commander.help' && tree.helpFor === '');
    if (asked) return { kind: 'help', path: tree.helpFor };
    const noun = error.code === 'commander.help' && { noun: tree.helpFor };
    return { kind: 'wrong', error: parseError(error, tree.helpFor), ...noun, globals };
  }
  return { kind: 'run', invocation: tree.typed(), globals };
}

/** Builds commander's parsers: the names at once, the flags of a command only when that command was typed. */
class Tree {
  readonly root: Parser;
  helpFor = '';
  #invocation: Invocation | undefined;
  readonly #env: Env;
  readonly #nodes = new WeakMap<Parser, { path: string; node: Node }>();

  constructor(catalogue: Catalogue, env: Env) {
    this.#env = env;
    this.root = new Parser('pgb').exitOverride().helpCommand(false).showHelpAfterError();
    this.root.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
    this.root.configureHelp({ formatHelp: (parser) => this.#rememberHelp(parser) });
    addOptions(this.root, globalOptions);
    this.#add(this.root, '', catalogue);
  }

  typed(): Invocation {
    if (this.#invocation === undefined) throw new Error('commander ran no command and reported no error');
    return this.#invocation;
  }

  /** Commander writes its help here; ours is written from the catalogue. */
  #rememberHelp(parser: Parser): string {
    this.helpFor = this.#nodes.get(parser)?.path ?? '';
    return '';
  }

  #add(parent: Parser, above: string, catalogue: Catalogue): void {
    for (const [name, node] of nodesOf(catalogue)) {
      const child = parent.command(name);
      const path = above + name;
      this.#nodes.set(child, { path, node });
      if (node.alias !== undefined) child.alias(node.alias);
      if (isNoun(node)) this.#add(child, `${path} `, node.commands);
    }
    parent.hook('preSubcommand', (_, child) => this.#load(child));
  }

  async #load(child: Parser): Promise<void> {
    const known = this.#nodes.get(child);
    if (known === undefined || isNoun(known.node)) return;
    const { default: command } = await known.node.load();
    addArguments(child, command.arguments ?? {});
    addOptions(child, command.options ?? {});
    child.action((...given: unknown[]) => {
      this.#invocation = {
        path: known.path,
        command,
        input: () => ({
          ...readArguments(command.arguments ?? {}, given),
          ...readOptions(command.options ?? {}, child.opts(), this.#env),
        }),
      };
    });
  }
}

function collect(one: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), one];
}

function addOptions(parser: Parser, specs: Specs): void {
  for (const [key, spec] of Object.entries(specs)) {
    const long = spec.negative ? `--no-${flagName(key).slice(2)}` : flagName(key);
    const names = spec.short === undefined ? long : `-${spec.short}, ${long}`;
    const option = new Option(spec.takes === 'nothing' ? names : `${names} <value>`);
    parser.addOption(spec.takes === 'many' ? option.argParser(collect) : option);
  }
}

function addArguments(parser: Parser, specs: Specs): void {
  for (const [key, spec] of Object.entries(specs)) parser.addArgument(argumentOf(key, spec));
}

function argumentOf(key: string, { takes, required }: Spec<unknown>): Argument {
  const name = flagName(key).slice(2) + (takes === 'many' ? '...' : '');
  return new Argument(required ? `<${name}>` : `[${name}]`);
}
