import type { Language } from '../messages/language.ts';
import type { CliTexts } from '../messages/cli-texts.ts';
import { dataFolder } from './settings/data-folder.ts';
import { readSettings } from './settings/settings.ts';
import { chooseLanguage } from './language.ts';
import type { Surroundings } from './terminal/surroundings.ts';
import { cliTexts, load } from '../messages/load.ts';

/** These facts are known before the command is. */
export interface RunFacts {
  readonly argv: readonly string[];
  readonly surroundings: Surroundings;
  readonly folder: string;
  readonly preferences: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly cli: CliTexts;
}

export async function factsOf(argv: readonly string[], surroundings: Surroundings): Promise<RunFacts> {
  const folder = dataFolder(surroundings);
  const preferences = preferencesIn(folder);
  const language = chooseLanguage(argv, surroundings, () => preferences['lang']);
  return { argv, surroundings, folder, preferences, language, cli: await load(language, cliTexts) };
}

/** A damaged file is reported by the command that needs it, not by `--help`. */
function preferencesIn(folder: string): Readonly<Record<string, string>> {
  try {
    return readSettings(folder).preferences;
  } catch {
    return {};
  }
}
