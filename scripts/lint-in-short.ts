// Lint for who waits for it: what takes no types everywhere, and the rest where something was changed since the last commit. The whole form of
// the tests lints everything with types, and so does `npm run lint`.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// What turns a rule off that takes types has nothing to turn off here.
const withoutTypes = [tseslint.configs.disableTypeChecked, { linterOptions: { reportUnusedDisableDirectives: 'off' } }];
const everywhere = new ESLint({
  overrideConfig: withoutTypes as never,
  // Without types what is wrong in a file depends on nothing but that file.
  cache: true,
  cacheStrategy: 'content',
  cacheLocation: 'node_modules/.cache/linted',
});
const withTypes = new ESLint({ warnIgnored: false, errorOnUnmatchedPattern: false });

const found = [...(await everywhere.lintFiles(['.'])), ...(await withTypes.lintFiles(changed()))].filter(
  ({ messages }) => messages.length > 0,
);
if (found.length > 0) {
  process.stdout.write(await (await everywhere.loadFormatter()).format(found));
  process.exitCode = 1;
}

/** Of a copy without its history nothing counts as changed. */
function changed(): string[] {
  try {
    const ask = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
    const files = ask('diff', '--name-only', 'HEAD') + ask('ls-files', '--others', '--exclude-standard');
    return files.split('\n').filter((file) => /\.[jt]s$/.test(file) && existsSync(file));
  } catch {
    return [];
  }
}
