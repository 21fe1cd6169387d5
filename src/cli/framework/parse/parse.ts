import { Argument, Command as Parser, CommanderError, Option } from 'commander';
import type { CliError, CliErrorCode } from '../../failure/cli-error.ts';
import { isNoun, nodesOf, type Catalogue, type Node } from '../catalogue.ts';
import type { AnyCommand } from '../command.ts';
import { globalOptions, type GlobalInput } from '../global-options.ts';
import { flagName } from '../names.ts';
import { mayBeRepeated, type TypedFlag } from '../repeat-flags.ts';
import { parseError } from './parse-error.ts';
import { readArguments, readOptions, type WordTexts } from './read-input.ts';
import type { Spec, Specs } from '../spec.ts';

export interface Invocation {
  readonly path: string;
  readonly command: AnyCommand;
  /** How many words stand after the names of the command. */
  readonly argumentCount: number;
  /** The flags of the command itself, as they were typed; what an error may not say again is left out. */
  readonly flags: readonly TypedFlag[];
  /** Reads what was typed; throws when something is wrong with it. Only with texts are their words understood. */
  readonly input: (texts?: WordTexts) => Record<string, unknown>;
}
export type Parsed =
  | {
      readonly kind: 'run';
      readonly invocation: Invocation;
      readonly globals: () => GlobalInput;
      readonly globalFlags: readonly TypedFlag[];
    }
  | { readonly kind: 'help'; readonly path: string }
  | Wrong;

export interface Wrong {
  readonly kind: 'wrong';
  readonly error: CliError;
  /** The names that were understood: those of a command, of a noun, or none. */
  readonly path: string;
  /** A noun was typed and nothing else. */
  readonly noun?: string;
  readonly globals: () => GlobalInput;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Finds the command that was typed, loads it and nothing else, and reads its flags. */
export async function parse(catalogue: Catalogue, argv: readonly string[], env: Env): Promise<Parsed> {
  // Commander answers a request for help before it looks at what stands beside it.
  const rest = withoutHelp(argv);
  const parsed = await parseLine(catalogue, rest, env);
  return rest.length === argv.length ? parsed : helpOrMistake(parsed);
}

async function parseLine(catalogue: Catalogue, argv: readonly string[], env: Env): Promise<Parsed> {
  const tree = new Tree(catalogue, env);
  const globals = () => readOptions(globalOptions, tree.root.opts(), env) as unknown as GlobalInput;
  try {
    await tree.root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const path = tree.helpFor;
    const asked = error.code === 'commander.helpDisplayed' || (error.code === 'commander.help' && path === '');
    if (asked) return { kind: 'help', path };
    const noun = error.code === 'commander.help' && { noun: path };
    return { kind: 'wrong', error: parseError(error, path), path, ...noun, globals };
  }
  return { kind: 'run', invocation: tree.typed(), globals, globalFlags: flagsIn(tree.root, globalOptions) };
}

/** What may be absent while one asks for help; what is there must be known. */
const mayBeAbsent: ReadonlySet<CliErrorCode> = new Set(['missing-command', 'missing-argument', 'missing-value']);

/** The help of what the rest of the line names, or what is wrong with that rest. */
function helpOrMistake(rest: Parsed): Parsed {
  if (rest.kind === 'help') return rest;
  if (rest.kind === 'wrong') return mayBeAbsent.has(rest.error.code) ? { kind: 'help', path: rest.path } : rest;
  const { path, argumentCount } = rest.invocation;
  // `pgb help agreement --help` asks for the help of an agreement.
  return path === 'help' && argumentCount > 0 ? rest : { kind: 'help', path };
}

function withoutHelp(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.filter((word, index) => (end >= 0 && index > end) || (word !== '--help' && word !== '-h'));
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
        argumentCount: child.args.length,
        flags: flagsIn(child, repeatable(command.options ?? {})),
        input: (texts) => ({
          ...readArguments(command.arguments ?? {}, given, texts),
          ...readOptions(command.options ?? {}, child.opts(), this.#env, texts),
        }),
      };
    });
  }
}

/** The flags that stand on the line, and not what is usual or comes from elsewhere. */
function flagsIn(parser: Parser, specs: Specs): TypedFlag[] {
  const values = parser.opts<Record<string, unknown>>();
  return Object.entries(specs).flatMap(([key, { negative, takes }]) => {
    if (parser.getOptionValueSource(key) !== 'cli') return [];
    if (takes === 'nothing') return [{ name: negative ? `--no-${flagName(key).slice(2)}` : flagName(key) }];
    return [values[key]].flat().map((value) => ({ name: flagName(key), value: String(value) }));
  });
}

function repeatable(specs: Specs): Specs {
  return Object.fromEntries(Object.entries(specs).filter(([, spec]) => mayBeRepeated(spec)));
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
