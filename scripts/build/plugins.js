// How esbuild treats what it cannot know of our files.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * `new URL('./worker.ts', import.meta.url)` is right in the source, but not in a chunk, which sits elsewhere in dist/. So such an address is
 * rewritten to one that starts at dist/ itself. A font of a package goes along, and its address is put in `fonts`.
 */
export function addresses(src, entries, fonts) {
  return {
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
          const [font, name] = /^\.\.\/(node_modules\/.*\/([^/]+\.ttf))$/.exec(target)?.slice(1) ?? [];
          if (font !== undefined) {
            fonts.add(font);
            return `new URL('fonts/${name}', import.meta.url.replace(/^(.*\\/dist\\/).*$/, '$1'))`;
          }
          if (!target.startsWith('../') && !entries.includes(target))
            errors.push({ text: `${address} is not in dist: only files named *worker.ts are`, location: { file } });
          return `new URL('${target.replace(/\.ts$/, '.js')}', import.meta.url.replace(/^(.*\\/dist\\/).*$/, '$1'))`;
        });
        return { contents, errors, loader: 'ts', resolveDir: dirname(file) };
      });
    },
  };
}

/** Only the entry, whose place in dist/ is that in src/, may ask for the file that is built apart. */
export const besides = {
  name: 'besides',
  setup: (build) =>
    build.onResolve({ filter: /^\.\/help-alone\.ts$/ }, () => ({ path: './help-alone.js', external: true })),
};

/** Of package.json the version is all that is used; the rest would stand in what others bundle. */
export const versionOnly = {
  name: 'version-only',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) => {
      if (file !== resolve(build.initialOptions.absWorkingDir, 'package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    }),
};

/** Of the commands the help of pgb itself needs the names. */
export const namesOnly = {
  name: 'names-only',
  setup: (build) =>
    build.onResolve({ filter: /^\./ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith(`commands${sep}catalogue.ts`) ? { external: true } : undefined,
    ),
};

/** An import makes Node prepare all that a module exports: of `node:fs` and `node:util` that takes longer than showing the help. */
export const builtins = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      // What nobody imports is left out, since all of it is marked as pure.
      const contents = names.map((name) => `export const ${name} = /* @__PURE__ */ get('${name}');`).join('\n');
      // A package may ask for all of it by the name `default`.
      return {
        contents: `const get = (name) => process.getBuiltinModule('${path}')[name];\n${contents}\nexport default /* @__PURE__ */ process.getBuiltinModule('${path}');`,
      };
    });
  },
};

/**
 * Bundled CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. A `require` that is made for
 * each file would need its address, which is lost when somebody bundles ours, and Node, which a browser does not have.
 */
export const required = {
  name: 'required',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'required' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};
