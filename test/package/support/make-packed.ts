// What `npm pack` makes of what is built, and the project of a stranger who has installed it.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

export interface Manifest {
  version: string;
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

export interface Packed {
  /** The packed file. */
  file: string;
  /** A project in which it is installed: the packed files, with beside them the packages that npm would have fetched. */
  project: string;
}

export async function makePacked(folder: string): Promise<Packed> {
  // Without its scripts, for `npm test` has built it already.
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const file = join(folder, `pgb-portaal-${manifest.version}.tgz`);
  const project = join(folder, 'project');
  const packages = join(project, 'node_modules');
  const own = join(packages, 'pgb-portaal');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  await run('tar', ['xzf', file, '-C', own, '--strip-components=1']);
  for (const name of [...installed, '@types/node', 'undici-types']) {
    mkdirSync(dirname(join(packages, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
  return { file, project };
}

/** Runs npm as a person does. Under `npm test` it would otherwise obey the settings of that run. */
export async function npm(cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return run('npm', args, { cwd, env, shell: process.platform === 'win32' });
}
