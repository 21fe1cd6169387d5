// What `npm pack` makes of what is built, and the project of a stranger who has installed it.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

export interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** What users get beside the package. */
export const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

/** The entries, as they are imported. */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => `pgb-portaal${path.slice(1)}`);

let folder: string | undefined;
let tarball: Promise<string> | undefined;
let project: Promise<string> | undefined;

/** A folder that goes when this process does. */
function ownFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'pgb-packed-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (folder = made);
}

/** Runs npm as a person does. Under `npm test` it would otherwise obey the settings of that run. */
export async function npm(cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return run('npm', args, { cwd, env, shell: process.platform === 'win32' });
}

/** The packed file. */
export function packedFile(): Promise<string> {
  return (tarball ??= (async () => {
    // Without its scripts, for `npm test` has built it already.
    await npm(root, 'pack', '--ignore-scripts', '--pack-destination', ownFolder());
    return join(ownFolder(), `pgb-portaal-${versionOf(root)}.tgz`);
  })());
}

/** A project in which it is installed: the packed files, with beside them the packages that npm would have fetched. */
export function strangersProject(): Promise<string> {
  return (project ??= (async () => {
    const home = join(ownFolder(), 'project');
    const packages = join(home, 'node_modules');
    const own = join(packages, 'pgb-portaal');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
    await run('tar', ['xzf', await packedFile(), '-C', own, '--strip-components=1']);
    for (const name of [...installed, '@types/node', 'undici-types']) {
      mkdirSync(dirname(join(packages, name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
    }
    return home;
  })());
}

function versionOf(home: string): string {
  return (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
}
