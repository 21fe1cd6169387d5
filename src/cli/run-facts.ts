import type { Language } from '../messages/language.ts';
import type { CliTexts } from '../messages/nl/cli.ts';
import type { Surroundings } from './surroundings.ts';

/** What is known before a command is. */
export interface RunFacts {
  readonly argv: readonly string[];
  readonly surroundings: Surroundings;
  readonly folder: string;
  readonly preferences: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly cli: CliTexts;
}
