import type { RunFacts } from './run-facts.ts';
import { commands } from './commands/catalogue.ts';
import { dataFolder } from './config/data-folder.ts';
import { readSettings } from './config/settings.ts';
import type { Parsed } from './framework/parse.ts';
import { chooseLanguage } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { loadCliTexts } from './texts.ts';

/** Runs one command line and answers with its exit code. Help loads nothing that commands need. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const facts = await factsOf(argv, surroundings);
  const parsed = await parsedFrom(argv, surroundings.env);
  if (parsed.kind !== 'help') return (await import('./execute.ts')).execute(parsed, facts);
  const { showHelp } = await import('./framework/help/show-help.ts');
  await showHelp(commands, parsed.path, facts);
  return 0;
}

async function factsOf(argv: readonly string[], surroundings: Surroundings): Promise<RunFacts> {
  const folder = dataFolder(surroundings);
  const preferences = preferencesIn(folder);
  const language = chooseLanguage(argv, surroundings, () => preferences['lang']);
  return { argv, surroundings, folder, preferences, language, cli: await loadCliTexts(language) };
}

/** For the help of pgb itself nothing has to be parsed. */
async function parsedFrom(argv: readonly string[], env: Surroundings['env']): Promise<Parsed> {
  if (argv.length === 0 || /^(--help|-h|help)$/.test(argv.join(' '))) return { kind: 'help', path: '' };
  const { parse } = await import('./framework/parse.ts');
  return parse(commands, argv, env);
}

/** A damaged file is reported by the command that needs it, not by `--help`. */
function preferencesIn(folder: string): Readonly<Record<string, string>> {
  try {
    return readSettings(folder).preferences;
  } catch {
    return {};
  }
}
