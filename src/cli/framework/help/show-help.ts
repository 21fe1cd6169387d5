import type { RunFacts } from '../../run-facts.ts';
import type { Catalogue } from '../catalogue.ts';
import { helpText } from './help-text.ts';
import { writeHelp } from './write-help.ts';

export const showHelp = (catalogue: Catalogue, path: string, facts: RunFacts): Promise<number> =>
  writeHelp(facts.surroundings, (look) => helpText(catalogue, path, { ...facts, look }));
