// What those who publish packages let judge theirs. Old ways to resolve are left out: no Node that we support has them.
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { beforeAll, expect, test } from 'vitest';
import { entries, packedFile } from './support/packed.ts';

let tarball: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  tarball = new Uint8Array(readFileSync(await packedFile()));
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test('Are the types wrong? They are not, for ES modules under node16 and for bundlers', async () => {
  const packed = createPackageFromTarballData(tarball);
  rememberFolders(packed);
  const checked = await checkPackage(packed, { excludeEntrypoints: ['./package.json'] });
  if (!checked.types) throw new Error('There are no types');
  expect(Object.keys(checked.entrypoints).map((path) => `pgb-portaal${path.slice(1)}`)).toEqual(entries);
  // `require()` of an ES module works in each Node that we support; the checker asks for the Nodes before those.
  const old = ['node10', 'node16-cjs'];
  const problems = checked.problems.filter(
    (problem) => !('resolutionKind' in problem && old.includes(problem.resolutionKind)),
  );
  expect(problems).toEqual([]);
});

/** For each import the checker asks whether folders are there, and would look through all files each time. */
function rememberFolders(packed: Package): void {
  const isThere = packed.directoryExists.bind(packed);
  const known = new Map<string, boolean>();
  packed.directoryExists = (path) => {
    const there = known.get(path) ?? isThere(path);
    known.set(path, there);
    return there;
  };
}
