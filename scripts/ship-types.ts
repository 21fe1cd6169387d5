// Writes the types that an entry of the package leads to. They may name packages that are bundled, which whoever installs us does not have: of
// those the types that ours need go along.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { tellErrors } from './one-program.ts';
import { declareResources } from './sdk-types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** Where the types of bundled packages stand, each under its name. */
const bundled = join(dist, 'bundled');
const packages = join(root, 'node_modules');

interface Manifest {
  exports: Record<string, string | { types?: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const installed = new Set(['pgb-portaal', ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]);

const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'object' && entry.types !== undefined ? [join(root, entry.types)] : [],
);

/** The files of which the types of every entry are made. */
export const entrySources = entries.map(sourceOf);

/** Writes into dist/ the types of what this program was made of, and removes what no entry leads to. */
export function shipTypes(program: ts.Program): void {
  /** Files whose types somebody reads. */
  const needed = new Set<string>();
  /** Writes a file, and those that it names; names of bundled packages are replaced by where their types now are. */
  const ship = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    let text = file.startsWith(bundled + sep) ? takenAlong(file) : typesFrom(program, file);
    // From the last to the first, so that the places of those before stay right.
    for (const { text: name, start, end } of namesIn(text).toReversed()) {
      if (isBuiltin(name) || installed.has(packageOf(name))) continue;
      const target = name.startsWith('.') ? typesAt(resolve(dirname(file), name)) : typesOf(name);
      if (!name.startsWith('.')) text = `${text.slice(0, start)}'${pathFrom(file, target)}'${text.slice(end)}`;
      ship(target);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const entry of entries) ship(entry);
  for (const file of filesUnder(dist)) if (/\.d\.[cm]?ts$/.test(file) && !needed.has(file)) rmSync(file);
}

/** What a file imports and exports from elsewhere, with the place of the name in its text. */
function namesIn(text: string): { text: string; start: number; end: number }[] {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  const found: ts.StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
    if (name !== undefined && ts.isStringLiteral(name)) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((name) => ({ text: name.text, start: name.getStart(source), end: name.getEnd() }));
}

function takenAlong(file: string): string {
  return readFileSync(join(packages, relative(bundled, file)), 'utf8');
}

function typesFrom(program: ts.Program, file: string): string {
  // An editor shows no docstring on a mapped type, which is what the source has.
  if (file === join(dist, 'sdk', 'resources.d.ts')) return declareResources();
  const source = program.getSourceFile(sourceOf(file));
  let types: string | undefined;
  const { diagnostics } = program.emit(source, (_, text) => (types = text), undefined, true);
  if (diagnostics.length > 0) throw new Error(tellErrors(diagnostics));
  if (types === undefined) throw new Error(`There are no types to make of ${sourceOf(file)}`);
  return types;
}

/** The source of types in dist. */
function sourceOf(file: string): string {
  return join(root, 'src', relative(dist, file)).replace(/\.d\.ts$/, '.ts');
}

/** Where the types of a bundled package come to stand. */
function typesOf(name: string): string {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const from = join(root, 'src', 'index.ts');
  const { resolvedModule } = ts.resolveModuleName(
    name,
    from,
    options,
    ts.sys,
    undefined,
    undefined,
    ts.ModuleKind.ESNext,
  );
  if (resolvedModule?.resolvedFileName.startsWith(packages + sep) !== true)
    throw new Error(`Types in dist name ${name}, which is not there`);
  return join(bundled, relative(packages, resolvedModule.resolvedFileName));
}

/** The file with the types of a path that may end in `.ts` or `.js`. */
function typesAt(path: string): string {
  const types = path.replace(/(\.d)?\.([cm]?)[jt]s$/, '.d.$2ts');
  const there = path.startsWith(bundled + sep) ? join(packages, relative(bundled, types)) : sourceOf(types);
  if (!existsSync(there)) throw new Error(`Types in dist name ${relative(dist, path)}, which has none`);
  return types;
}

function pathFrom(file: string, target: string): string {
  const path = relative(dirname(file), target)
    .split(sep)
    .join('/')
    .replace(/\.d\.([cm]?)ts$/, '.$1js');
  return path.startsWith('.') ? path : `./${path}`;
}

/** `@scope/name/sub` → `@scope/name` */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}
