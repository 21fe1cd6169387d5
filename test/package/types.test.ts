import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { strangersProject } from './support/packed.ts';

// Whoever is first waits until it is packed.
beforeAll(strangersProject);

/** It compiles only when the types are there: each of the marked lines must be wrong. */
const source = `
import { PgbClient, type Resources } from 'pgb-portaal';
import { isBsn } from 'pgb-portaal/domain';
import { importDeclarations } from 'pgb-portaal/import';
import { createPortal, openStore } from 'pgb-portaal/portal';
import { openTestPortal } from 'pgb-portaal/testing';
import { portalHandlers } from 'pgb-portaal/testing/msw';

const client = new PgbClient({ portal: 'https://portal.example' });
export const status: string = (await client.declarations.show('D0000001')).status;
// @ts-expect-error
export const wrong: number = (await client.declarations.show('D0000001')).status;
// @ts-expect-error
isBsn(1);
// @ts-expect-error
importDeclarations({ path: 1 });
// @ts-expect-error
await openTestPortal({ clients: 'ten' });
// @ts-expect-error
await openStore({ path: 1, key: 2, none: 3 });
// @ts-expect-error
createPortal({});
// @ts-expect-error
portalHandlers({ overrides: { 'me.show': { role: 1 } } });
export type { Resources };
`;

function programUnder(module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind, project: string): ts.Program {
  const file = join(project, 'stranger.ts');
  writeFileSync(file, source);
  return ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.esnext.d.ts'],
    types: ['node'],
    typeRoots: [join(project, 'node_modules/@types')],
    module,
    moduleResolution,
  });
}

function filesOf(program: ts.Program): string[] {
  return program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .toSorted();
}

test('the types of every entry resolve in the project of a stranger, under node16 and under bundler alike', async () => {
  const project = await strangersProject();
  const program = programUnder(ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16, project);
  const found = ts.getPreEmitDiagnostics(program);
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  // What is read of the same files is the same, so that it need not be checked twice.
  const bundled = programUnder(ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler, project);
  expect(filesOf(bundled)).toEqual(filesOf(program));
});
