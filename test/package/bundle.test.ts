// What somebody else's bundler makes of the package.
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreement, award, declaration, line } from '../domain/examples.ts';
import { checkDeclaration, isBsn, isIban, prepareAgreement } from '../../src/domain/index.ts';
import { chromium, shownBy } from './support/chromium.ts';
import { installed } from './support/make-packed.ts';
import { entries, strangersProject } from './support/packed.ts';

const run = promisify(execFile);

// Whoever is first waits until it is packed.
beforeAll(strangersProject);

interface Target {
  format: 'cjs' | 'esm' | 'iife';
  platform: 'node' | 'browser';
  external?: string[];
}

/** The text of a bundle in the project of a stranger, and the source files of ours that it holds. */
async function bundle(code: string, target: Target): Promise<{ text: string; sources: string[] }> {
  const project = await strangersProject();
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    globalName: 'bundled',
    ...target,
  });
  const own = Object.keys(metafile.inputs).filter((file) => file.startsWith('node_modules/pgb-portaal/dist/'));
  // Above the code of each file its path stands.
  const sources = own.flatMap((file) =>
    [...readFileSync(join(project, file), 'utf8').matchAll(/^\/\/ ((?:src|node_modules)\/.+)$/gm)].map(
      ([, path]) => path ?? '',
    ),
  );
  return { text: outputFiles[0]?.text ?? '', sources };
}

/** What another process prints that has the bundle as `loaded`; `require` finds what is installed in the project. */
async function printedWith(text: string, code: string): Promise<string> {
  const folder = mkdtempSync(join(await strangersProject(), 'bundle-'));
  writeFileSync(join(folder, 'bundle.cjs'), text);
  writeFileSync(join(folder, 'run.cjs'), `const loaded = require('./bundle.cjs');\n${code}`);
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', join(folder, 'run.cjs')]);
  return stdout;
}

describe('a CommonJS bundle', () => {
  test.each(entries)('of %s loads', async (entry) => {
    const { text } = await bundle(`export * from '${entry}'`, { format: 'cjs', platform: 'node', external: installed });
    const names = JSON.parse(await printedWith(text, 'console.log(JSON.stringify(Object.keys(loaded)))')) as string[];
    expect(names.length).toBeGreaterThan(0);
    const { text: whole } = await bundle(`export * from '${entry}'`, {
      format: 'esm',
      platform: 'node',
      external: installed,
    });
    const exported = /^export \{([^}]*)\};\s*$/m
      .exec(whole)?.[1]
      ?.split(',')
      .map((name) => name.trim().replace(/^.* as /, ''));
    expect(names.sort()).toEqual(exported?.sort());
  });

  test('of the SDK with all that it needs calls a portal', async () => {
    const { text } = await bundle(`export { PgbClient } from 'pgb-portaal'`, { format: 'cjs', platform: 'node' });
    const code = `
      new loaded.PgbClient({ portal: 'http://127.0.0.1:1', auth: 'a', retries: { limit: 0 } })
        .me.show().catch((error) => console.log(error.code));`;
    expect(await printedWith(text, code)).toBe('network-failed\n');
  });
});

test('a bundle of the SDK alone holds neither the portal nor the command line', async () => {
  const { sources } = await bundle(`export { PgbClient } from 'pgb-portaal'`, {
    format: 'esm',
    platform: 'node',
    external: installed,
  });
  expect(sources).toContain('src/sdk/client.ts');
  const rooms = sources.map((file) => /^src\/\w+(?=\/)|^node_modules\/[^/]+/.exec(file)?.[0] ?? file);
  const expected = ['node_modules/zod', 'src/contract', 'src/domain', 'src/messages', 'src/sdk'];
  expect([...new Set(rooms)].sort()).toEqual(expected);
  expect(sources.filter((file) => /\bcli\b/.test(file))).toEqual([]);
});

const judged = declaration({ lines: [line(), line({ date: '2025-05-32' }), line({ minutes: 2000 })] });
const facts = {
  today: '2025-06-03',
  receivedBy: 'care-provider' as const,
  minutesInWeekBefore: 0,
  minutesInWeekAfter: 0,
  invoiceNumberUsed: false as const,
};
const judgement = {
  verdict: checkDeclaration(judged, {
    ...facts,
    agreement: prepareAgreement(agreement()),
    awards: new Map([[award().id, award()]]),
  }),
  identifiers: [isBsn('999990019'), isBsn('999990018'), isIban('NL91ABNA0417164300')],
};
const judging = `
  import { checkDeclaration, isBsn, isIban, prepareAgreement } from 'pgb-portaal/domain';
  const award = ${JSON.stringify(award())};
  export const answer = JSON.stringify({
    verdict: checkDeclaration(${JSON.stringify(judged)}, {
      ...${JSON.stringify(facts)},
      agreement: prepareAgreement(${JSON.stringify(agreement())}),
      awards: new Map([[award.id, award]]),
    }),
    identifiers: [isBsn('999990019'), isBsn('999990018'), isIban('NL91ABNA0417164300')],
  });`;

describe('the rules of the pgb', () => {
  test('judge the same where there is no Node', async () => {
    const { text } = await bundle(judging, { format: 'iife', platform: 'browser' });
    const context = createContext({});
    runInContext(text, context, { timeout: 10_000 });
    expect(JSON.parse(runInContext('bundled.answer', context) as string)).toEqual(
      JSON.parse(JSON.stringify(judgement)),
    );
    expect(judgement.verdict.issues.length).toBeGreaterThan(1);
  });

  test('all go into a bundle for a browser', async () => {
    const { text } = await bundle(`export * from 'pgb-portaal/domain'`, { format: 'iife', platform: 'browser' });
    const context = createContext({});
    runInContext(text, context, { timeout: 10_000 });
    const names = runInContext('Object.keys(bundled)', context) as string[];
    expect([...names].sort()).toEqual(Object.keys(await import('../../src/domain/index.ts')).sort());
  });
});

const answering = `
  import { getResponse } from 'msw';
  import { portalHandlers } from 'pgb-portaal/testing/msw';
  const request = new Request('https://portal.example/v1/me', { headers: { authorization: 'Bearer carer' } });
  export const answer = getResponse(portalHandlers(), request).then((answer) => answer.text());`;

describe('the handlers for msw', () => {
  test('go into a bundle for a browser, without Node and without a portal', async () => {
    const { text, sources } = await bundle(answering, { format: 'iife', platform: 'browser' });
    expect(text).not.toMatch(/getBuiltinModule|node:/);
    expect(sources.filter((file) => /^src\/(portal|cli|import)\//.test(file))).toEqual([]);
    expect(sources).toContain('src/testing/msw/recorded.json');
  });
});

describe.skipIf(chromium === undefined)('in Chromium', () => {
  let shown: string[];
  // It takes longer to start than to do all of it.
  beforeAll(async () => {
    const browser = { format: 'iife', platform: 'browser' } as const;
    const [rules, handlers] = await Promise.all([bundle(judging, browser), bundle(answering, browser)]);
    shown = await shownBy([
      `${rules.text}\nshow(bundled.answer);`,
      `${handlers.text}\nbundled.answer.then(show, (error) => show(String(error)));`,
    ]);
  });

  test('the rules of the pgb judge the same', () => {
    expect(JSON.parse(shown[0] ?? '')).toEqual(JSON.parse(JSON.stringify(judgement)));
  });

  test('the handlers for msw answer', () => {
    expect(JSON.parse(shown[1] ?? '')).toMatchObject({ role: 'care-provider' });
  });
});
