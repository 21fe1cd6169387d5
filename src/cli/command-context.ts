import type { Language } from '../messages/language.ts';
import type { CliTexts } from '../messages/cli-texts.ts';
import type { Texts } from '../messages/shape/texts.ts';
import type { PgbClient } from '../sdk/client.ts';
import { readSettings, type Settings } from './settings/settings.ts';
import type { Catalogue } from './framework/catalogue.ts';
import type { Context, HelpIndex } from './framework/context.ts';
import type { GlobalInput } from './framework/global-options.ts';
import { helpIndexOf } from './framework/help/help-index.ts';
import { Interruption } from './terminal/interruption.ts';
import type { Output } from './output/output.ts';
import { targetOf, type Target } from './settings/portal-in-use.ts';
import { commandLine } from './framework/command-line.ts';
import type { RunFacts } from './run-facts.ts';
import type { Surroundings } from './terminal/surroundings.ts';
import { loadTexts } from '../messages/load.ts';

export class CommandContext implements Context {
  readonly out: Output;
  readonly help: HelpIndex;
  readonly globals: GlobalInput;
  readonly surroundings: Surroundings;
  readonly folder: string;
  readonly language: Language;
  readonly cli: CliTexts;
  readonly typed: string;
  readonly #closers: (() => Promise<void>)[] = [];
  #interruption: Interruption | undefined;
  #settings: Settings | undefined;
  #client: Promise<PgbClient> | undefined;
  #holder: Promise<string | undefined> | undefined;

  constructor(out: Output, globals: GlobalInput, facts: RunFacts, commands: Catalogue) {
    this.out = out;
    this.help = helpIndexOf(commands, { cli: facts.cli, language: facts.language, look: out.look });
    this.globals = globals;
    this.surroundings = facts.surroundings;
    this.folder = facts.folder;
    this.language = facts.language;
    this.cli = facts.cli;
    this.typed = commandLine(facts.argv);
  }

  texts(): Promise<Texts> {
    return loadTexts(this.language);
  }

  settings(): Settings {
    return (this.#settings ??= readSettings(this.folder));
  }

  target(): Target {
    return targetOf(this.globals, this.settings());
  }

  client(): Promise<PgbClient> {
    return (this.#client ??= import('./session/open-client.ts').then(({ openClient }) => openClient(this)));
  }

  holder(): Promise<string | undefined> {
    return (this.#holder ??= import('./session/check-chosen-holder.ts').then(({ checkChosenHolder: chosenHolder }) =>
      chosenHolder(this),
    ));
  }

  get signal(): AbortSignal {
    return this.#interruption?.signal ?? never;
  }
  get call(): { readonly signal: AbortSignal } {
    return { signal: this.signal };
  }
  get stopping(): AbortSignal {
    return this.#interruption?.stopping ?? never;
  }
  listen(finishesFirst: boolean): void {
    this.#interruption = new Interruption(this.surroundings, finishesFirst);
  }

  onClose(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** The last one opened is closed first. What fails here changes nothing about what was done. */
  async close(): Promise<void> {
    for (const close of this.#closers.reverse()) await close().catch(() => undefined);
    this.#interruption?.end();
  }
}

const never = new AbortController().signal;
