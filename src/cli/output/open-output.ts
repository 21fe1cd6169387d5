import type { RunFacts } from '../run-facts.ts';
import { outputFormats, type GlobalInput, type OutputFormat } from '../framework/global-options.ts';
import { loadTexts } from '../texts.ts';
import { lookOf } from '../terminal/look.ts';
import { Output } from './output.ts';
import { Writer } from '../terminal/writer.ts';

export async function openOutput(
  globals: GlobalInput,
  { surroundings, preferences, language, cli }: RunFacts,
): Promise<Output> {
  const stdout = new Writer(surroundings.stdout);
  const stderr = new Writer(surroundings.stderr);
  const preferred = outputFormats.find((format) => format === preferences['output']);
  const format: OutputFormat = globals.output ?? preferred ?? 'table';
  const accessible = globals.accessible === true || preferences['accessible'] === '1';
  return new Output({
    stdout,
    stderr,
    look: await lookOf(surroundings.env, stdout, stderr, accessible),
    format,
    fields: globals.fields,
    bom: globals.bom === true,
    cli,
    texts: async () => ({ own: await loadTexts(language), dutch: await loadTexts('nl') }),
  });
}
