import type { CliTexts } from '../../messages/cli-texts.ts';
import type { Language } from '../../messages/language.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Settings } from '../settings/settings.ts';
import type { GlobalInput } from './global-options.ts';
import type { Output } from '../output/output.ts';
import type { Target } from '../settings/portal-in-use.ts';
import type { Surroundings } from '../terminal/surroundings.ts';

/** The help of what the words of a command line name. */
export interface HelpIndex {
  /** Undefined when the words name no command and no noun; without words it is the help of pgb itself. */
  textOf(words: readonly string[]): Promise<string | undefined>;
  /** Everything that has a help text, by its words. */
  names(): string[];
}

/** Every command gets this context. Costly parts are made at the first use and closed when the command is done. */
export interface Context {
  readonly out: Output;
  /** The help of all commands, for the command that shows it. */
  readonly help: HelpIndex;
  /** The texts of the command line; all other texts take longer to load. */
  readonly cli: CliTexts;
  readonly language: Language;
  texts(): Promise<Texts>;
  readonly surroundings: Surroundings;
  /** The command line as it was typed, to be typed again. */
  readonly typed: string;
  readonly globals: GlobalInput;
  /** Everything that is kept stands below this folder. */
  readonly folder: string;
  settings(): Settings;
  /** The portal that the command works on, and as whom. */
  target(): Target;
  /** The client is signed in; it starts the practice portal when that is the target. */
  client(): Promise<PgbClient>;
  /** The budget holder that was chosen, said on standard error; undefined when it is all of them. */
  holder(): Promise<string | undefined>;
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
  /** The same for a call of the SDK. */
  readonly call: { readonly signal: AbortSignal };
  /** The first Ctrl+C, for a command that finishes what it began. */
  readonly stopping: AbortSignal;
  /** Called when the command is done, last one first. */
  onClose(close: () => Promise<void>): void;
}
