import { lookOf, type Look } from '../../output/look.ts';
import { Writer } from '../../output/writer.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Help is what was asked for, so it is data. */
export async function writeHelp(
  { stdout, stderr, env }: Surroundings,
  text: (look: Look) => string | Promise<string>,
): Promise<void> {
  const out = new Writer(stdout);
  await out.write(await text(await lookOf(env, out, new Writer(stderr), false)));
}
