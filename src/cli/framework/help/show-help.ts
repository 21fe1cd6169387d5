import type { Surroundings } from '../../terminal/surroundings.ts';
import type { Catalogue } from '../catalogue.ts';
import { helpText, type HelpFacts } from './help-text.ts';
import { writeHelp } from './write-help.ts';

interface Reader extends Omit<HelpFacts, 'look'> {
  readonly surroundings: Surroundings;
}

export function showHelp(catalogue: Catalogue, path: string, reader: Reader): Promise<number> {
  return writeHelp(reader.surroundings, (look) => helpText(catalogue, path, { ...reader, look }));
}
