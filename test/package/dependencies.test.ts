import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf } from '../support/layers.ts';
import { manifest } from './support/make-packed.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** The packages that what is built asks for when it runs. */
async function askedFor(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: files('dist', /\.js$/),
    absWorkingDir: root,
    bundle: false,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
  });
  const names = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const packages = names.filter((name) => !name.startsWith('.') && !isBuiltin(name)).map(packageOf);
  return [...new Set(packages)].sort();
}

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

test('what is installed beside the package is what it asks for, nothing less and nothing more', async () => {
  expect(await askedFor()).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort());
});

test('what is bundled is not installed as well, and its licence goes along', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8').split('-'.repeat(80)).slice(1);
  const bundled = notices.map((notice) => /^\s*(\S+) \d[^ ]* \(.+\)\n\n(?=[^]{100})/.exec(notice)?.[1]);
  expect(bundled).toContain('kysely');
  expect(bundled).not.toContain(undefined);
  expect(bundled.filter((name) => name !== undefined && name in manifest.dependencies)).toEqual([]);
});

/** All of it runs on this one. */
const runs = ['node'];

test('every dev-dependency is used', () => {
  const code = [
    ...['src', 'test', 'scripts', 'examples'].flatMap((folder) => files(folder, /\.[jt]s$/)),
    'eslint.config.js',
    'vitest.config.ts',
  ].map((file) => readFileSync(join(root, file), 'utf8'));
  const isUsed = (name: string): boolean => {
    const typed = name.replace(/^@types\//, '');
    return code.some((text) => text.includes(`'${typed}`) || text.includes(`node_modules/${name}/`));
  };
  expect(Object.keys(manifest.devDependencies).filter((name) => !runs.includes(name) && !isUsed(name))).toEqual([]);
});
