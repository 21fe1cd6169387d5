// Makes the types in dist/ whole, after `tsc`: they may name packages that are bundled, which whoever installs us does not have. Of those the
// types that ours need go along. What no entry leads to goes.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

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

/** Files whose types somebody reads. */
const needed = new Set<string>();

for (const entry of Object.values(manifest.exports))
  if (typeof entry === 'object' && entry.types !== undefined) follow(join(root, entry.types));
for (const file of filesUnder(dist)) if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file);

/** Reads what a file names, and what those name; names of bundled packages are replaced by where their types now are. */
function follow(file: string): void {
  if (needed.has(file)) return;
  needed.add(file);
  if (file.startsWith(bundled + sep)) takeAlong(file);
  let text = readFileSync(file, 'utf8');
  // From the last to the first, so that the places of those before stay right.
  for (const { text: name, start, end } of namesIn(text).toReversed()) {
    if (isBuiltin(name) || installed.has(packageOf(name))) continue;
    const target = name.startsWith('.') ? typesAt(resolve(dirname(file), name)) : typesOf(name);
    if (!name.startsWith('.')) {
      text = `${text.slice(0, start)}'${pathFrom(file, target)}'${text.slice(end)}`;
      writeFileSync(file, text);
    }
    follow(target);
  }
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

function takeAlong(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(join(packages, relative(bundled, file)), file);
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
  const there = path.startsWith(bundled + sep) ? join(packages, relative(bundled, types)) : types;
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
