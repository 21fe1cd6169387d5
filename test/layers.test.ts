import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { apartViolations, emptyPlaces, floorViolations } from './support/floors.ts';
import { packageOf, rings, violations } from './support/layers.ts';
import { parse, readSource } from './support/source.ts';

describe('src', () => {
  const files = readSource();

  test('a layer knows only the layers below it', () => {
    expect(violations(files)).toEqual([]);
  });

  test('inside a room a file knows its own place and the floors below', () => {
    expect(floorViolations(files)).toEqual([]);
    expect(emptyPlaces(files)).toEqual([]);
  });

  test('a resource of the portal knows no other', () => {
    expect(apartViolations(files)).toEqual([]);
  });

  test('no files know each other in a ring', () => {
    expect(rings(files)).toEqual([]);
  });

  test('every import names a file that is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to.endsWith('.ts') && !paths.has(to)).map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test('only the rooms that know a database hold SQL', () => {
    const places = files.filter(({ hasSql }) => hasSql).map(({ path }) => path);
    expect(places.filter((path) => !/^(portal\/store|import\/journal)\//.test(path))).toEqual([]);
    expect(places).toContain('import/journal/schema.ts');
  });

  test('only the output streams of the CLI know the console', () => {
    const users = files.filter(({ usesConsole }) => usesConsole).map(({ path }) => path);
    expect(users.filter((path) => path !== 'cli/terminal/streams.ts')).toEqual([]);
  });

  test('every package that is used is named in package.json', () => {
    const { dependencies, devDependencies, peerDependencies } = JSON.parse(
      readFileSync(`${import.meta.dirname}/../package.json`, 'utf8'),
    ) as Record<string, object>;
    // What is bundled is a dev-dependency; test/package looks at what is built.
    const named = { ...dependencies, ...devDependencies, ...peerDependencies };
    const undeclared = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => !to.endsWith('.ts') && !to.endsWith('.json') && !isBuiltin(to))
        .filter(({ to }) => !(packageOf(to) in named))
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
    ['import/job.ts', `import { DatabaseSync } from 'node:sqlite'`],
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
    [
      'import/journal/job.ts',
      `import { DatabaseSync } from 'node:sqlite'; import { PgbClient } from '../../sdk/client.ts'`,
    ],
    ['cli/commands/demo.ts', `import { createPortal } from '../../portal/index.ts'`],
    ['cli/commands/portal/start.ts', `import { seed } from '../../../portal/practice/seed.ts'`],
    ['cli/practice/start.ts', `import { seed } from '../../portal/practice/seed.ts'`],
    ['testing/index.ts', `import { seed } from '../portal/practice/seed.ts'`],
  ])('%s may: %s', (path, text) => {
    expect(violations([parse(path, text)])).toEqual([]);
  });

  test.each([
    ['a value', `export * from './a.ts'`],
    ['a type', `import type { A } from './a.ts'`],
    ['a type inside an import of values', `import { type A } from './a.ts'`],
    ['a type in its place', `let a: import('./a.ts').A`],
    ['a file that is loaded later', `await import('./a.ts')`],
  ])('a ring that %s closes is found', (_, text) => {
    const a = parse('domain/a.ts', `import { b } from './b.ts'`);
    expect(rings([a, parse('domain/b.ts', text)])).toEqual(['domain/a.ts → domain/b.ts → domain/a.ts']);
    expect(rings([a, parse('domain/b.ts', '')])).toEqual([]);
  });

  test.each([
    ['import() of a text that is put together', 'await import(`./${language}/errors.ts`)'],
    ['import() of a text that is put together', `await import(path)`],
    ['createRequire', `import { createRequire } from 'node:module'; const load = createRequire(import.meta.url)`],
    ['require', `const a = require('./a.ts')`],
  ])('%s is refused: %s', (way, text) => {
    expect(violations([parse('sdk/a.ts', text)])).toContain(`sdk/a.ts: ${way} cannot be followed`);
  });

  describe('floors', () => {
    const house = { cli: [['terminal'], ['output', 'prompt'], ['prompt/theme'], ['main']] };

    test.each([
      ['cli/terminal/width.ts', `import { table } from '../output/table.ts'`],
      ['cli/terminal/width.ts', `import type { Table } from '../output/table.ts'`],
      ['cli/terminal/width.ts', `const { table } = await import('../output/table.ts')`],
      ['cli/terminal/width.ts', 'const { table } = await import(`../output/table.ts`)'],
      ['cli/terminal/width.ts', `let table: import('../output/table.ts').Table`],
      ['cli/output/table.ts', `import { ask } from '../prompt/ask.ts'`],
      ['cli/prompt/ask.ts', `import { theme } from './theme.ts'`],
      ['cli/elsewhere.ts', ''],
    ])('%s may not: %s', (path, text) => {
      expect(floorViolations([parse(path, text)], house)).toHaveLength(1);
    });

    test.each([
      ['cli/main.ts', `import { table } from './output/table.ts'`],
      ['cli/output/table.ts', `import { width } from '../terminal/width.ts'; import { fit } from './fit.ts'`],
      ['cli/prompt/theme.ts', `import { ask } from './ask.ts'`],
      ['sdk/client.ts', `import { table } from '../cli/output/table.ts'`],
    ])('%s may: %s', (path, text) => {
      expect(floorViolations([parse(path, text)], house)).toEqual([]);
    });

    test('a place that stands apart is known by its doors only', () => {
      const apart = { cli: { places: ['output', 'prompt'], doors: { prompt: ['output/width'] } } };
      const text = `import { table } from '../output/table.ts'; import { width } from '../output/width.ts'`;
      expect(apartViolations([parse('cli/prompt/ask.ts', text)], apart)).toEqual([
        'cli/prompt/ask.ts → cli/output/table.ts: prompt knows nothing of output',
      ]);
    });

    test('a place on which nothing stands is told', () => {
      expect(emptyPlaces([parse('cli/main.ts', ''), parse('cli/output/a.ts', '')], house)).toEqual([
        'cli/terminal',
        'cli/prompt',
        'cli/prompt/theme',
      ]);
    });
  });

  test('a statement for a database is seen in a text, not in a comment', () => {
    expect(parse('cli/a.ts', `job.prepare('SELECT 1 FROM item')`).hasSql).toBe(true);
    expect(parse('cli/a.ts', 'job.prepare(`UPDATE item SET state = ${state}`)').hasSql).toBe(true);
    expect(parse('cli/a.ts', `const text = 'Select a file' // SELECT 1`).hasSql).toBe(false);
  });

  test('the console is seen in code, not in a text', () => {
    expect(parse('cli/a.ts', `console.log(1)`).usesConsole).toBe(true);
    expect(parse('cli/a.ts', `const help = 'open the console. Then …' // console.log`).usesConsole).toBe(false);
  });
});
