#!/usr/bin/env node
// The entry of the command `pgb`. Old Nodes must be able to parse it in order to say that they are too old, so: no `node:` imports,
// no top-level await, no optional chaining.
import { createRequire } from 'module';
import { homedir } from 'os';
import { join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

// Not imported: for its exports to be imported, Node prepares all of `fs` with its streams, and most runs need it only when something is wrong.
const require = createRequire(import.meta.url);
function isThere(file) {
  return require('fs').existsSync(file);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist', 'cli', 'main.js');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 22)) start();
else startOnNewerNode();

function start() {
  // V8's compiled code is kept between runs. In the user's own folder: in a shared temporary folder another user could put code in it.
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  require('module').enableCompileCache(process.platform === 'win32' ? undefined : join(caches, 'pgb'));
  quietSqliteWarning();
  import(pathToFileURL(main).href).catch((error) => {
    if (isThere(main)) throw error;
    fail('pgb is nog niet gebouwd: voer `npm run build` uit.', 'pgb has not been built: run `npm run build`.');
  });
}

/** Node 22 and 24 warn that node:sqlite is experimental. Who reads the screen can do nothing with that. */
function quietSqliteWarning() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith('SQLite is an experimental')) emitWarning.call(process, warning, ...rest);
  };
}

/** A checkout brings its own Node as a dev-dependency: then `./bin/pgb.js` works whatever the system's Node is. */
function startOnNewerNode() {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!isThere(node)) {
    const version = process.versions.node;
    return fail(
      `pgb heeft Node 22.22 of nieuwer nodig, dit is ${version}.`,
      `pgb needs Node 22.22 or newer, this is ${version}.`,
    );
  }
  return import('child_process').then(({ spawn }) => {
    const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        // A terminal gives Ctrl+C to both processes. Passing it on as well would count as a second Ctrl+C, which means: stop at once.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      });
    }
    child.on('exit', (code, signal) => {
      if (signal === null) process.exit(code);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });
}

function fail(dutch, english) {
  process.stderr.write(`${dutch}\n${english}\n`);
  process.exitCode = 1;
}
