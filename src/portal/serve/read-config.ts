import { readFile } from 'node:fs/promises';
import { type Document, parseDocument } from 'yaml';
import type { WrongSetting } from '../../messages/shape/start.ts';
import { officeKey } from '../access/office-key.ts';
import { newStartError } from '../start/start-error.ts';
import { problemsOf } from './config-problems.ts';
import { Config } from './config.ts';
import { overlay } from './environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the file, lays the environment over it, and refuses it with everything that is wrong at once. */
export async function readConfig(file: string, env: Env): Promise<Config> {
  const { config: given, problems } = overlay(await readYaml(file), env);
  const result = Config.safeParse(given);
  const all = [...problems, ...(result.success ? contradictions(result.data) : problemsOf(result.error, given))];
  if (result.success && all.length === 0) return result.data;
  throw await newStartError('config-invalid', { file, problems: all });
}

/** Reads a YAML file as plain values. */
export async function readYaml(file: string): Promise<unknown> {
  const document = parseDocument(await readText(file), { uniqueKeys: true, strict: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem === undefined) return plainOf(document, file);
  const at = problem.linePos?.[0];
  // The library's own text is not passed on, since it quotes the line, which may hold a secret.
  throw await newStartError('config-no-yaml', { file, line: at?.line ?? 0, column: at?.col ?? 0 });
}

/** A few aliases that stand for each other many times over are a file of a few lines that fills the memory. */
async function plainOf(document: Document, file: string): Promise<unknown> {
  try {
    return document.toJS({ maxAliasCount: 10 }) as unknown;
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw await newStartError('config-aliases', { file }, { cause });
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw await newStartError('secret-unreadable', { path: file, reason }, { cause });
  }
}

/** Settings that are each right, and not together. */
function contradictions({ database, storeKeyFile, storeKeyCommand, systems }: Config): WrongSetting[] {
  const hasOne = (database.sqlite === undefined) !== (database.postgres === undefined);
  const problems: WrongSetting[] = [];
  if (!hasOne) {
    const found = database.sqlite === undefined ? 'absent' : 'object';
    problems.push({ place: 'database', found, wanted: 'one-database' });
  }
  if (storeKeyFile !== undefined && storeKeyCommand !== undefined)
    problems.push({ place: 'storeKeyCommand', found: 'list', wanted: 'one-store-key' });
  const offices = (systems?.offices ?? []).map(officeKey);
  offices.forEach((office, at) => {
    if (offices.indexOf(office) < at)
      problems.push({ place: `systems.offices.${at}`, found: 'object', wanted: 'another-office' });
  });
  return problems;
}
