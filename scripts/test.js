// `npm test`: all that must hold. Ends with one line, `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'pgb-test-'));

/** Runs a script with this Node, and tells at once how it went. What went wrong is answered by its name. */
async function step(name, args, { yields = false } = {}) {
  const started = Date.now();
  const stdio = ['ignore', 'pipe', 'pipe'];
  // A process cannot make itself less important with all the threads that it has already; Windows does not know the command.
  const child =
    yields && process.platform !== 'win32'
      ? spawn('nice', ['-n', '5', process.execPath, ...args], { stdio })
      : spawn(process.execPath, args, { stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ok = await succeeded(child);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output}\n`);
  return ok ? [] : [name];
}

/** Runs vitest, and counts. A file that cannot be loaded, or an error outside any test, has no failed test of its own; nor has a run without tests. */
async function tests() {
  const file = join(results, 'vitest.json');
  const ok = await succeeded(
    spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
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

/** What asks nothing of the build, one after the other, in the time that the tests leave while they wait. */
async function checks() {
  const cache = 'node_modules/.cache';
  const typed = ['--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`];
  const formatted = ['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/formatted`];
  return [
    ...(await step('types', ['node_modules/typescript/bin/tsc', ...typed], { yields: true })),
    ...(await step('format', ['node_modules/prettier/bin/prettier.cjs', '.', '--check', ...formatted], {
      yields: true,
    })),
    // No cache here: whether a line is right depends on types in other files.
    ...(await step('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'], { yields: true })),
  ];
}

// The tests run the command as people do, and look at the package as a stranger gets it, so it is built first.
const built = await step('build', ['scripts/build.js']);
const checked = checks();
const declared = await step('declarations', ['scripts/build-types.js']);
const { passed, failed } = await tests();
const wrong = [...built, ...declared, ...(await checked)];
rmSync(results, { recursive: true, force: true });

const failures = failed + wrong.length;
process.exitCode = failures === 0 ? 0 : 1;
// What they said stands somewhere in what the tests printed.
if (wrong.length > 0) process.stdout.write(`wrong above: ${wrong.join(', ')}\n`);
process.stdout.write(`${passed} passed, ${failures} failed\n`);
