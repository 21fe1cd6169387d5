// Bundles src/ into dist/: one graph of chunks, so that a command loads what it needs and nothing else. Types are made by `npm run build:types`.
import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses, besides, builtins, namesOnly, required, versionOnly } from './build/plugins.js';
import { noticesOf } from './build/notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');
const { exports, dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const entries = [
  // what the package promises,
  ...Object.values(exports).flatMap(({ default: file }) => file?.replace(/^\.\/dist\/(.*)\.js$/, '$1.ts') ?? []),
  // and what is started by its place.
  'cli/main.ts',
  ...filesUnder(src).filter((file) => file.endsWith('worker.ts')),
];

/**
 * What users install beside us is not bundled: what speaks on the network or does cryptography, so that a security fix reaches them by
 * `npm update`, without a release of ours; what is native code; and what must be the copy in the user's own tests. Everything else is a
 * dev-dependency and bundled, because one file loads two to twenty times faster than a tree of them (kysely: 6 ms instead of 125).
 */
const external = Object.keys({ ...dependencies, ...peerDependencies });

const common = {
  absWorkingDir: root,
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // package.json says that no file of ours has side effects; an import for its side effects would silently be left out.
  logOverride: { 'ignored-bare-import': 'error' },
  metafile: true,
  logLevel: 'warning',
};
const fonts = new Set();
const chunked = await build({
  ...common,
  entryPoints: entries.map((file) => join('src', file)),
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  external,
  plugins: [addresses(src, entries, fonts), besides, required, versionOnly],
}).catch(stop);
const alone = await build({
  ...common,
  entryPoints: ['src/cli/help-alone.ts'],
  minify: true,
  external,
  plugins: [namesOnly, builtins, versionOnly],
}).catch(stop);

mkdirSync(join(dist, 'fonts'), { recursive: true });
for (const font of fonts) copyFileSync(join(root, font), join(dist, 'fonts', basename(font)));

writeFileSync(join(dist, 'THIRD-PARTY.txt'), noticesOf(root, [chunked.metafile, alone.metafile], [...fonts]));

// After the new files are there, and not before: what runs at this moment keeps finding its entry.
const made = new Set([chunked, alone].flatMap(({ metafile }) => Object.keys(metafile.outputs)));
for (const file of filesUnder(dist))
  if (file.endsWith('.js') && !made.has(`dist/${file}`)) rmSync(join(dist, file), { force: true });

/** Ends the build; esbuild has told what is wrong. */
function stop() {
  process.exit(1);
}

function filesUnder(folder) {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map((file) => file.split(sep).join('/')) : [];
}
