import { lookOf } from '../../output/look.ts';
import { Writer } from '../../output/writer.ts';
import type { RunFacts } from '../../run-facts.ts';
import type { Catalogue } from '../catalogue.ts';
import { helpText } from './help-text.ts';

export async function showHelp(catalogue: Catalogue, path: string, facts: RunFacts): Promise<void> {
  const { stdout, stderr, env } = facts.surroundings;
  const out = new Writer(stdout);
  const look = await lookOf(env, out, new Writer(stderr), false);
  await out.write(await helpText(catalogue, path, { ...facts, look }));
}
