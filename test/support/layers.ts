// Who may know whom in src/. The table below is the rule; the rest applies it.
import type { Import, SourceFile } from './source.ts';

type Layer = 'files' | 'domain' | 'messages' | 'contract' | 'sdk' | 'portal' | 'import' | 'cli' | 'testing';

interface Rule {
  readonly layers: readonly Layer[];
  /** Layers of which only types may be known. */
  readonly types?: readonly Layer[];
  /** Packages and modules of Node; without it, any. */
  readonly packages?: readonly string[];
}

const rules: Record<Layer, Rule> = {
  files: {
    layers: [],
    packages: ['node:crypto', 'node:fs', 'node:fs/promises', 'node:module', 'node:path', 'node:sqlite'],
  },
  domain: { layers: [], packages: ['ibantools', 'temporal-polyfill'] },
  messages: { layers: ['domain'], types: ['contract'], packages: [] },
  contract: { layers: ['domain'], packages: ['zod'] },
  sdk: { layers: ['contract', 'domain', 'messages'] },
  portal: { layers: ['contract', 'domain', 'messages', 'files'] },
  import: { layers: ['sdk', 'contract', 'domain', 'messages', 'files'] },
  cli: { layers: ['import', 'sdk', 'contract', 'domain', 'messages', 'files'] },
  testing: { layers: ['import', 'sdk', 'portal', 'cli', 'contract', 'domain', 'messages'] },
};

/** The parts of the CLI that run a portal themselves. */
const startsPortal = /^cli\/(commands\/portal\/|commands\/demo|practice\/)/;
const practice = /^portal\/practice\//;
const mayLoadPractice = /^(portal\/practice|cli\/practice|cli\/commands\/portal|cli\/commands\/demo|testing\/)/;
const knowsDatabases = /^(portal\/store\/|import\/journal\/|files\/system-lock\.ts$)/;
const databases = /^(kysely|node:sqlite|pg)(\/|$)/;

export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...file.hidden.map((way) => `${file.path}: ${way} cannot be followed`),
    ...file.imports.flatMap((imported) => {
      const problem = isOwn(imported) ? ownProblem(file.path, imported) : packageProblem(file.path, imported);
      return problem === undefined ? [] : [`${file.path} → ${imported.to}: ${problem}`];
    }),
  ]);
}

function isOwn({ to }: Import): boolean {
  return /\.(ts|json)$/.test(to);
}

function ownProblem(from: string, { to, kind }: Import): string | undefined {
  if (to.startsWith('../')) return undefined; // package.json
  const layer = layerOf(from);
  const other = layerOf(to);
  if (layer === undefined || other === undefined) return 'is in no layer';
  if (kind !== 'dynamic' && practice.test(to) && !mayLoadPractice.test(from)) {
    return 'a production portal never loads the practice portal';
  }
  if (layer === other || rules[layer].layers.includes(other)) return undefined;
  if (other === 'portal' && startsPortal.test(from)) return undefined;
  if (rules[layer].types?.includes(other)) {
    return kind === 'type' ? undefined : `${layer} may know only types of ${other}`;
  }
  return `${layer} may not know ${other}`;
}

function packageProblem(from: string, { to }: Import): string | undefined {
  const layer = layerOf(from);
  if (layer === undefined) return 'is in no layer';
  if (databases.test(to) && !knowsDatabases.test(from)) return 'only portal/store and import/journal know a database';
  const allowed = rules[layer].packages;
  return allowed === undefined || allowed.includes(packageOf(to)) ? undefined : `${layer} may not use this package`;
}

/** `index.ts` at the top is the surface of the SDK. */
function layerOf(path: string): Layer | undefined {
  const folder = path === 'index.ts' ? 'sdk' : path.split('/')[0];
  return folder !== undefined && Object.hasOwn(rules, folder) ? (folder as Layer) : undefined;
}

/** `@scope/name/sub` → `@scope/name` */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Rings of files that know each other, types and files that are loaded later counted: none of a ring can be read, moved or
 * changed without the others.
 */
export function rings(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map(({ path, imports }) => [path, imports.map(({ to }) => to)]));
  const found: string[] = [];
  const done = new Set<string>();

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}
