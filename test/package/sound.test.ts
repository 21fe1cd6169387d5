// What those who publish packages let judge theirs. Old ways to resolve are left out: no Node that we support has them.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { entries, packedFile } from './support/packed.ts';

test('publint finds nothing', async () => {
  const tarball = readFileSync(await packedFile());
  const { messages } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    strict: true,
  });
  expect(messages).toEqual([]);
});

test('Are the types wrong? They are not, for ES modules under node16 and for bundlers', async () => {
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(await packedFile()))), {
    excludeEntrypoints: ['./package.json'],
  });
  if (!checked.types) throw new Error('There are no types');
  expect(Object.keys(checked.entrypoints).map((path) => `pgb-portaal${path.slice(1)}`)).toEqual(entries);
  // `require()` of an ES module works in each Node that we support; the checker asks for the Nodes before those.
  const old = ['node10', 'node16-cjs'];
  const problems = checked.problems.filter(
    (problem) => !('resolutionKind' in problem && old.includes(problem.resolutionKind)),
  );
  expect(problems).toEqual([]);
});
