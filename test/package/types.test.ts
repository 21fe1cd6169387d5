import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { strangersProject } from './support/packed.ts';

// Whoever is first waits until it is packed.
beforeAll(strangersProject);

/** It compiles only when the types are there: each of the marked lines must be wrong. */
const program = `
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

test.each([
  ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('the types of every entry resolve in the project of a stranger under %s', async (name, module, moduleResolution) => {
  const project = await strangersProject();
  const file = join(project, `${name}.ts`);
  writeFileSync(file, program);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.esnext.d.ts'],
    types: ['node'],
    typeRoots: [join(project, 'node_modules/@types')],
    module,
    moduleResolution,
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
