import type { RunFacts } from '../../run-facts.ts';
import type { Catalogue } from '../catalogue.ts';
import { helpText } from './help-text.ts';
import { writeHelp } from './write-help.ts';

export function showHelp(catalogue: Catalogue, path: string, facts: RunFacts): Promise<number> {
  return writeHelp(facts.surroundings, (look) => helpText(catalogue, path, { ...facts, look }));
}
