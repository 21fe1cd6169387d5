import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { newStartError } from '../start/start-error.ts';
import { keyFaultOf } from '../store/open/key-fault.ts';
import type { Config } from './config.ts';
import { secretVariables } from './environment.ts';
import { secretOf } from './secret-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

const COMMAND_MILLISECONDS = 30_000;
const MOST_BYTES = 4_096;

/** The key of the store from the environment, from its file, or from a command that prints it, such as that of a vault. */
export async function storeKeyOf({ storeKeyFile, storeKeyCommand }: Config, env: Env): Promise<Uint8Array> {
  const given = env[secretVariables.storeKey];
  const text =
    given === undefined && storeKeyCommand !== undefined
      ? await printedBy(storeKeyCommand)
      : await secretOf(storeKeyFile, given);
  return Buffer.from(text, 'base64url');
}

/** Where the key of the store stands, for a person. */
export function keyPlaceOf({ storeKeyFile, storeKeyCommand }: Config, env: Env): string {
  if (env[secretVariables.storeKey] !== undefined) return secretVariables.storeKey;
  return storeKeyFile ?? storeKeyCommand?.[0] ?? '';
}

/** A key of the store in a file of its own, refused when it is none. */
export async function keyInFile(path: string): Promise<Uint8Array> {
  const key = Buffer.from(await secretOf(path, undefined), 'base64url');
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key.length });
  return key;
}

/** No shell reads the command, and neither what it printed nor what it complained of is repeated. */
async function printedBy([program = '', ...words]: readonly string[]): Promise<string> {
  const limits = { timeout: COMMAND_MILLISECONDS, maxBuffer: MOST_BYTES, windowsHide: true, shell: false };
  try {
    const { stdout } = await promisify(execFile)(program, words, limits);
    return stdout.trim();
  } catch (error) {
    throw await newStartError('key-command-failed', { command: program, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  const { code, killed, signal } = error as { code?: string | number; killed?: boolean; signal?: string | null };
  if (killed === true) return `${signal ?? 'SIGTERM'}, ${COMMAND_MILLISECONDS / 1000} s`;
  return String(code ?? signal ?? '?');
}
