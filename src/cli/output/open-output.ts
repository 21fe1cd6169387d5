import type { CliTexts } from '../../messages/cli-texts.ts';
import type { Language } from '../../messages/language.ts';
import { loadTexts } from '../../messages/load.ts';
import { lookOf } from '../terminal/look.ts';
import type { Surroundings } from '../terminal/surroundings.ts';
import { outputFormats, type OutputFormat } from './output-formats.ts';
import { Output } from './output.ts';
import { Writer } from '../terminal/writer.ts';

/** These choices about the output can be typed; all of them are optional. */
export interface OutputChoices {
  readonly output?: OutputFormat | undefined;
  readonly fields?: string | undefined;
  readonly accessible?: boolean;
  readonly bom?: boolean;
  readonly allHolders?: boolean;
}

/** The place of the output says where it goes, in which language, and how its reader likes it. */
export interface OutputPlace {
  readonly surroundings: Surroundings;
  readonly preferences: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly cli: CliTexts;
}

export async function openOutput(
  chosen: OutputChoices,
  { surroundings, preferences, language, cli }: OutputPlace,
): Promise<Output> {
  const stdout = new Writer(surroundings.stdout);
  const stderr = new Writer(surroundings.stderr);
  const preferred = outputFormats.find((format) => format === preferences['output']);
  const format: OutputFormat = chosen.output ?? preferred ?? 'table';
  const accessible = chosen.accessible === true || preferences['accessible'] === '1';
  return new Output({
    stdout,
    stderr,
    look: await lookOf(surroundings.env, stdout, stderr, accessible),
    format,
    fields: chosen.fields,
    bom: chosen.bom === true,
    namesHolder: chosen.allHolders === true,
    cli,
    texts: async () => ({ own: await loadTexts(language), dutch: await loadTexts('nl') }),
  });
}
