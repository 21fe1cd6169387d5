// `npm test`: what must hold, in the time that one waits for it; where `CI` is set, and by `npm run test:whole`, all of it (`test/support/form.ts` says
// what the short form leaves out). Ends with one line, `N passed, N failed`.
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isWhole = process.argv.includes('--whole') || (process.env.CI ?? '') !== '';

const results = mkdtempSync(join(tmpdir(), 'pgb-test-'));

/** What makes a process less important than those that wait: it cannot do that itself with all the threads that it has already. Windows has no such command. */
const yielding = process.platform === 'win32' ? [process.execPath] : ['nice', '-n', '5', process.execPath];

/** Runs a script with this Node, and tells at once how it went. What went wrong is answered by its name. */
async function step(name, args, [command, ...before] = [process.execPath]) {
  const started = Date.now();
  const child = spawn(command, [...before, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ok = await succeeded(child);
  tell(name, ok, Date.now() - started, output);
  return ok ? [] : [name];
}

function tell(name, ok, took, output) {
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${(took / 1000).toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output}\n`);
}

/** The checks of the source in the short form: types only of what was changed since the last time, lint with types only since the last commit. */
function checkSourceInShort() {
  const incremental = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'];
  const declarations = step('declarations', ['scripts/build-types.ts']);
  const types = declarations.then(() => step('types', ['node_modules/typescript/bin/tsc', ...incremental], yielding));
  return { declarations, types, lint: types.then(() => step('lint', ['scripts/lint-in-short.ts'], yielding)) };
}

/** Starts the checks of the source, all of one program. Each answers by its name when it went wrong, or was never told. */
function checkSource() {
  const [execPath, ...execArgv] = yielding;
  const child = fork('scripts/check-source.ts', { execPath, execArgv });
  const ended = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  const check = (name) =>
    new Promise((resolve) => {
      child.on('message', (told) => {
        if (told.name !== name) return;
        tell(name, told.wrong === '', told.took, told.wrong);
        resolve(told.wrong === '' ? [] : [name]);
      });
      void ended.then(() => resolve([name]));
    });
  return { declarations: check('declarations'), types: check('types'), lint: check('lint') };
}

/** Runs vitest, and counts. A file that cannot be loaded, or an error outside any test, has no failed test of its own; nor has a run without tests. */
async function tests() {
  const file = join(results, 'vitest.json');
  const ok = await succeeded(
    spawn(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...(isWhole ? [] : ['--mode', 'short']),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    ),
  );
  try {
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const isFailed = ({ status }) => status === 'failed';
    const notLoaded = testResults.filter((suite) => isFailed(suite) && !suite.assertionResults.some(isFailed)).length;
    // Where no test ran, nothing was tested, whatever vitest says.
    return { passed, failed: Math.max(numFailedTests + notLoaded, ok && passed > 0 ? 0 : 1) };
  } catch (error) {
    process.stdout.write(`vitest left no results: ${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

function succeeded(child) {
  return new Promise((resolve) => child.on('error', () => resolve(false)).on('exit', (code) => resolve(code === 0)));
}

const cached = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/formatted'];

// The tests run the command as people do, and look at the package as a stranger gets it, so it is built first. All else is done in the time that
// the tests leave while they wait.
const built = await step('build', ['scripts/build.js']);
const source = isWhole ? checkSource() : checkSourceInShort();
const formatted = step('format', ['node_modules/prettier/bin/prettier.cjs', '.', '--check', ...cached], yielding);
const declared = await source.declarations;
const { passed, failed } = await tests();
const wrong = [built, declared, await source.types, await formatted, await source.lint].flat();
rmSync(results, { recursive: true, force: true });

const failures = failed + wrong.length;
process.exitCode = failures === 0 ? 0 : 1;
// What they said stands somewhere in what the tests printed.
if (wrong.length > 0) process.stdout.write(`wrong above: ${wrong.join(', ')}\n`);
if (!isWhole) process.stdout.write('This was the short form; npm run test:whole runs everything, as CI does.\n');
process.stdout.write(`${passed} passed, ${failures} failed\n`);
