// `npm test`: all that must hold. Ends with one line, `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'pgb-test-'));

/** Runs a script with this Node; an array of the step's name and its output, which is undefined when all is well. */
async function step(name, ...args) {
  const started = Date.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ok = await succeeded(child);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output}\n`);
  return ok;
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

// The tests run the command as people do, so it is built first. Then the two cores have work of about equal size;
// the tests come last and alone, for they use both cores themselves.
const built = await step('build', 'scripts/build.js');
const checked = await Promise.all([
  step('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'),
  step(
    'types',
    ...[
      'node_modules/typescript/bin/tsc',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/types.tsbuildinfo',
    ],
  ).then(async (typed) => [
    typed,
    await step('format', 'node_modules/prettier/bin/prettier.cjs', '.', '--check'),
    // They are packed, and tested as a stranger gets them.
    await step('declarations', 'scripts/build-types.js'),
  ]),
]);
const { passed, failed } = await tests();
rmSync(results, { recursive: true, force: true });

const failures = failed + [built, ...checked.flat()].filter((ok) => !ok).length;
process.exitCode = failures === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failures} failed\n`);
