import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cycles, packageOf, violations } from './support/layers.ts';
import { parse, readSource } from './support/source.ts';

describe('src', () => {
  const files = readSource();

  test('a layer knows only the layers below it', () => {
    expect(violations(files)).toEqual([]);
  });

  test('no files load each other in a ring', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('every import names a file that is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to.endsWith('.ts') && !paths.has(to)).map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test('only the output streams of the CLI know the console', () => {
    const users = files.filter(({ usesConsole }) => usesConsole).map(({ path }) => path);
    expect(users.filter((path) => path !== 'cli/output/streams.ts')).toEqual([]);
  });

  test('every package that is used is installed with ours', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(`${import.meta.dirname}/../package.json`, 'utf8'),
    ) as { dependencies: object; peerDependencies: object };
    const undeclared = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => !to.endsWith('.ts') && !to.endsWith('.json') && !isBuiltin(to))
        .filter(
          ({ to }) => !(packageOf(to) in { ...dependencies, ...(path.startsWith('testing/') && peerDependencies) }),
        )
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(undeclared).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['domain/money.ts', `import { z } from 'zod'`],
    ['domain/money.ts', `import { readFileSync } from 'node:fs'`],
    ['domain/money.ts', `import type { Declaration } from '../contract/index.ts'`],
    ['messages/nl.ts', `import { errors } from '../contract/index.ts'`],
    ['contract/index.ts', `import { PgbClient } from '../sdk/client.ts'`],
    ['index.ts', `export { createPortal } from './portal/index.ts'`],
    ['sdk/client.ts', `import type { Portal } from '../portal/index.ts'`],
    ['portal/index.ts', `import { PgbClient } from '../sdk/client.ts'`],
    ['portal/index.ts', `import { seed } from './practice/seed.ts'`],
    ['portal/index.ts', `export * from './practice/seed.ts'`],
    ['portal/payments.ts', `import { sql } from 'kysely'`],
    ['portal/payments.ts', `const { DatabaseSync } = await import('node:sqlite')`],
    ['import/job.ts', `import { start } from '../cli/main.ts'`],
    ['cli/commands/budget/show.ts', `import { createPortal } from '../../../portal/index.ts'`],
    ['cli/commands/budget/show.ts', `await import('../../../portal/index.ts')`],
    ['elsewhere/file.ts', `import { cents } from '../domain/index.ts'`],
  ])('%s may not: %s', (path, text) => {
    expect(violations([parse(path, text)])).toHaveLength(1);
  });

  test.each([
    ['domain/iban.ts', `import { isValidIBAN } from 'ibantools'`],
    ['messages/nl.ts', `import type { ErrorCode } from '../contract/index.ts'`],
    ['contract/index.ts', `import { z } from 'zod'; import { cents } from '../domain/index.ts'`],
    ['portal/index.ts', `const { seed } = await import('./practice/seed.ts')`],
    ['portal/store/sqlite.ts', `import { DatabaseSync } from 'node:sqlite'; import { Kysely } from 'kysely'`],
    ['import/job.ts', `import { DatabaseSync } from 'node:sqlite'; import { PgbClient } from '../sdk/client.ts'`],
    ['cli/commands/demo.ts', `import { createPortal } from '../../portal/index.ts'`],
    ['cli/commands/portal/start.ts', `import { seed } from '../../../portal/practice/seed.ts'`],
    ['cli/practice/start.ts', `import { seed } from '../../portal/practice/seed.ts'`],
    ['testing/index.ts', `import { seed } from '../portal/practice/seed.ts'`],
  ])('%s may: %s', (path, text) => {
    expect(violations([parse(path, text)])).toEqual([]);
  });

  test('a ring of values is found, a ring that a type or a dynamic import closes is not one', () => {
    const a = parse('domain/a.ts', `import { b } from './b.ts'`);
    expect(cycles([a, parse('domain/b.ts', `export * from './a.ts'`)])).toEqual([
      'domain/a.ts → domain/b.ts → domain/a.ts',
    ]);
    expect(cycles([a, parse('domain/b.ts', `import type { A } from './a.ts'; await import('./a.ts')`)])).toEqual([]);
  });

  test('the console is seen in code, not in a text', () => {
    expect(parse('cli/a.ts', `console.log(1)`).usesConsole).toBe(true);
    expect(parse('cli/a.ts', `const help = 'open the console. Then …' // console.log`).usesConsole).toBe(false);
  });
});
