import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../src/contract/http/errors.ts';
import { JobDamagedError, LinesDamagedError } from '../../../src/import/journal/job-damaged.ts';
import { JobBusyError } from '../../../src/import/journal/lock.ts';
import { importFailure } from '../../../src/cli/bulk/import-failure.ts';
import { failureOf } from '../../../src/cli/failure/failure.ts';
import { FileChangedError } from '../../../src/import/file/read-file.ts';
import { importTextsFor } from '../../../src/messages/import-texts.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { languages } from '../../../src/messages/language.ts';
import { cliTexts, load } from '../../../src/messages/load.ts';
import { useRecorded } from '../support/recorded.ts';
import { dataDir } from '../support/run.ts';

const portal = useRecorded();

test.each([
  ['a folder', (path: string) => mkdirSync(path), 'EISDIR'],
  ['a file that is not there', () => undefined, 'ENOENT'],
  ['a file without the columns', (path: string) => writeFileSync(path, 'a;b\n1;2\n'), '"zorgovereenkomst"'],
  ['a line without an end', (path: string) => writeFileSync(path, 'x'.repeat(2_000_000)), 'line endings'],
])('an import of %s ends with 2 and says why', async (_, make, reason) => {
  const path = join(dataDir(), 'care.csv');
  make(path);
  const { code, stderr } = await portal.as('organisation', ['declaration', 'import', path]);
  expect(code).toBe(exitCodes.usage);
  expect(stderr).toContain(reason);
});

test.each([
  [
    'a second import of a file',
    new JobBusyError('0123456789ab', undefined),
    'import-busy',
    exitCodes.temporary,
    '0123456789ab',
  ],
  ['a file that changed', new FileChangedError(), 'file-changed', exitCodes.temporary, 'care.csv'],
  ['a damaged job', new JobDamagedError('/jobs/1.sqlite'), 'import-damaged', exitCodes.failed, '/jobs/1.sqlite'],
  ['damaged lines', new LinesDamagedError('/jobs/1-lines'), 'import-lines-damaged', exitCodes.failed, '/jobs/1-lines'],
  ['a full disk', Object.assign(new Error(), { code: 'ENOSPC' }), 'disk-full', exitCodes.failed, ''],
  ['a full disk in SQLite', Object.assign(new Error(), { errcode: 13 }), 'disk-full', exitCodes.failed, ''],
  ['a file that may not grow', Object.assign(new Error(), { code: 'EFBIG' }), 'disk-full', exitCodes.failed, ''],
  ['a quota in SQLite', Object.assign(new Error(), { errcode: 778 }), 'disk-full', exitCodes.failed, ''],
])('%s has a code, and a text in every language', async (_, error, code, exit, named) => {
  for (const language of languages) {
    const told = importFailure(error, 'care.csv', {
      cli: await load(language, cliTexts),
      texts: textsFor(language),
      importTexts: await importTextsFor(language),
    });
    const failure = failureOf(told, await load(language, cliTexts), textsFor(language));
    expect(failure).toMatchObject({ code, exit, message: expect.stringContaining(named) as string });
    expect(failure.next).not.toBe('');
  }
});
