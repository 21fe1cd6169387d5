import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { openPrompts } from '../../prompt/prompts.ts';

const VARIABLE = 'PGB_CERTIFICATE_PASSPHRASE';

/** The passphrase of a certificate as the environment says it. It is no flag: others see what was typed there. */
export function passphraseInEnvironment({ surroundings }: Context): string | undefined {
  return surroundings.env[VARIABLE] || undefined;
}

/** Fewer signs than this are found by trying. */
const leastSigns = 8;

/**
 * A passphrase for a new file, by the environment or typed twice.
 *
 * @throws CliError when there is none where one is needed, and nobody can be asked.
 */
export async function newPassphrase(context: Context, need: 'needed' | 'may-be-none'): Promise<string | undefined> {
  const given = passphraseInEnvironment(context);
  if (given !== undefined) return given;
  if (!canAsk(context)) {
    if (need === 'may-be-none') return undefined;
    throw new CliError('certificate-passphrase-needed', { variable: VARIABLE });
  }
  const { certificate: say } = context.cli.notices;
  const prompts = await openPrompts(context);
  const typed = await prompts.secret(say.newPassphrase, (text) =>
    text.length >= leastSigns || (text === '' && need === 'may-be-none') ? undefined : say.passphraseShort(leastSigns),
  );
  if (typed === '') return undefined;
  await prompts.secret(say.again, (text) => (text === typed ? undefined : say.notTheSame));
  return typed;
}

/** The passphrase of a file that is there, typed by the person at this terminal; undefined where nobody can be asked. */
export async function askPassphrase(context: Context, file: string): Promise<string | undefined> {
  if (!canAsk(context)) return undefined;
  const prompts = await openPrompts(context);
  return prompts.secret(context.cli.notices.certificate.passphraseOf(file), () => undefined);
}
