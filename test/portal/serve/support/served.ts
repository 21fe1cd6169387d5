import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { testKey } from '../../support/test-key.ts';

const root = join(import.meta.dirname, '../../../..');
/** As it is installed, and as it is written: only there each file is loaded by its own name. */
const commands = { built: join(root, 'bin/pgb.js'), source: join(root, 'src/cli/main.ts') };
export const identity = {
  issuer: 'https://issuer.example',
  audience: 'https://portal.example',
  keys: 'https://issuer.example/jwks',
};

/** A folder with the key of a store in it, and what else a config names. */
export function configFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-serve-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const storeKeyFile = join(folder, 'store.key');
  writeFileSync(storeKeyFile, Buffer.from(testKey).toString('base64url'), { mode: 0o600 });
  const database = { sqlite: join(folder, 'portal.sqlite') };
  const write = (config: object | string, name = 'portal.yaml'): string => {
    const file = join(folder, name);
    // JSON is YAML too.
    writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
    return file;
  };
  return { folder, storeKeyFile, write, good: { listen: { port: 0 }, database, storeKeyFile, identity } };
}

export interface Served {
  url: string;
  /** Asks it to end, and tells how it did. */
  end(): Promise<number | null>;
}

/** `pgb portal serve` as a process, once it answers. */
export async function serveProcess(
  config: string,
  more: { args?: string[]; imports?: string[]; env?: object; of?: keyof typeof commands } = {},
): Promise<Served> {
  const imports = (more.imports ?? []).flatMap((one) => ['--import', one]);
  const args = [
    ...imports,
    commands[more.of ?? 'built'],
    'portal',
    'serve',
    '--config',
    config,
    '-o',
    'json',
    ...(more.args ?? []),
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...more.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: string[] = [];
  child.stderr.on('data', (text) => told.push(String(text)));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const url = await Promise.race([urlFrom(child), exited.then(() => undefined)]);
  if (url === undefined) throw new Error(`It did not start: ${told.join('')}`);
  const end = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    return (await exited)[0];
  };
  return { url, end };
}

async function urlFrom({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout!) {
    text += String(chunk);
    if (text.endsWith('}\n')) return (JSON.parse(text) as { url: string }).url;
  }
  throw new Error('It said nothing');
}
