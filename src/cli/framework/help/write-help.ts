import { exitCodes } from '../../../contract/http/errors.ts';
import { lookOf, type Look } from '../../terminal/look.ts';
import { Writer } from '../../terminal/writer.ts';
import type { Surroundings } from '../../terminal/surroundings.ts';

/** Writes the help as data, because it was asked for. Answers with the exit code. */
export async function writeHelp(
  { stdout, stderr, env }: Surroundings,
  text: (look: Look) => string | Promise<string>,
): Promise<number> {
  const out = new Writer(stdout);
  const people = new Writer(stderr);
  await out.write(await text(await lookOf(env, out, people, false)));
  try {
    await out.finish();
    return exitCodes.done;
  } catch (error) {
    await people.write(`${(error as Error).message}\n`);
    return exitCodes.failed;
  }
}
