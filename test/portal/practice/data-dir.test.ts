import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataDir } from '../../../src/portal/practice/data-dir.ts';
import { onBothEngines } from '../support/engines.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pgb-data-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('a new folder gets a database and a key of 32 bytes, and keeps them', async () => {
  const folder = join(parent, 'deep', 'portal');
  const made = await openDataDir(folder);
  expect(made.key).toHaveLength(32);
  expect(await openDataDir(folder)).toEqual(made);
  expect(readdirSync(folder).sort()).toEqual(['portal.key', 'portal.sqlite']);
});

test('ten that begin at the same moment have one key', async () => {
  const opened = await Promise.all(Array.from({ length: 10 }, () => openDataDir(join(parent, 'portal'))));
  expect(new Set(opened.map(({ key }) => Buffer.from(key).toString('hex'))).size).toBe(1);
});

test.skipIf(process.platform === 'win32')('nobody else can read them', async () => {
  const folder = join(parent, 'portal');
  await openDataDir(folder);
  const modes = [folder, join(folder, 'portal.key'), join(folder, 'portal.sqlite')].map(
    (path) => statSync(path).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  const wrong = {
    folder: (path: string) => mkdirSync(path),
    pipe: (path: string) => execFileSync('mkfifo', [path]),
    'link to a device': (path: string) => symlinkSync('/dev/zero', path),
    'link to a folder': (path: string) => symlinkSync(parent, path),
    'link to itself': (path: string) => symlinkSync(path, path),
    'link to nothing': (path: string) => symlinkSync(join(parent, 'gone'), path),
    'link to a link to nothing': (path: string) => {
      symlinkSync(join(parent, 'gone'), join(parent, 'between'));
      symlinkSync(join(parent, 'between'), path);
    },
  };

  test.each(
    ['portal.key', 'portal.sqlite'].flatMap((file) => Object.entries(wrong).map((one) => [file, ...one] as const)),
  )('in place of %s, a %s, is refused, and nothing is left beside it', async (file, _what, make) => {
    const folder = join(parent, 'portal');
    mkdirSync(folder);
    make(join(folder, file));
    await expect(openDataDir(folder)).rejects.toMatchObject({
      code: 'data-no-file',
      params: { path: join(folder, file) },
    });
    expect(readdirSync(folder).filter((name) => !name.startsWith('portal.sqlite'))).toEqual(
      file === 'portal.key' ? ['portal.key'] : [],
    );
  });

  test('but a link to the key is as good as the key', async () => {
    const folder = join(parent, 'portal');
    const { key } = await openDataDir(join(parent, 'other'));
    mkdirSync(folder);
    symlinkSync(join(parent, 'other', 'portal.key'), join(folder, 'portal.key'));
    writeFileSync(join(folder, 'portal.sqlite'), '');
    expect((await openDataDir(folder)).key).toEqual(key);
  });

  test('a key that may not be read is an error that says so', async ({ skip }) => {
    if (process.getuid?.() === 0) return skip('The administrator may read all');
    const folder = join(parent, 'portal');
    mkdirSync(folder);
    writeFileSync(join(folder, 'portal.key'), 'key');
    chmodSync(join(folder, 'portal.key'), 0o000);
    await expect(openDataDir(folder)).rejects.toMatchObject({
      code: 'data-folder-unusable',
      params: { reason: 'EACCES' },
    });
  });
});

test.skipIf(process.platform !== 'linux')(
  'a folder that cannot be made is named, also where the system never says why',
  async () => {
    writeFileSync(join(parent, 'file'), '');
    symlinkSync(join(parent, 'gone'), join(parent, 'link'));
    for (const folder of ['/proc/pgb/data', join(parent, 'file'), join(parent, 'file', 'data'), join(parent, 'link')]) {
      await expect(openDataDir(folder)).rejects.toMatchObject({
        code: 'data-folder-unusable',
        params: { path: folder },
      });
    }
  },
);

test('a key without its data, and data without their key, are a loss that nothing new hides', async () => {
  const { database } = await openDataDir(parent);
  const key = join(parent, 'portal.key');
  rmSync(database);
  await expect(openDataDir(parent)).rejects.toMatchObject({ code: 'store-data-missing' });
  expect(existsSync(database)).toBe(false);
  writeFileSync(database, 'rows');
  rmSync(key);
  await expect(openDataDir(parent)).rejects.toMatchObject({ code: 'store-key-missing', params: { path: key } });
  expect(existsSync(key)).toBe(false);
});

test.each(['', 'short', 'A'.repeat(43), 'not a key, but a sentence of some length that goes on'])(
  'a key file with %j in it is no key',
  async (text) => {
    writeFileSync(join(parent, 'portal.sqlite'), '');
    writeFileSync(join(parent, 'portal.key'), text);
    await expect(openDataDir(parent)).rejects.toMatchObject({ code: 'store-key-unusable' });
  },
);

describe('a key for a database elsewhere', () => {
  onBothEngines(({ emptyDatabase, freshDatabase, open }) => {
    test('is made for an empty one', async () => {
      const elsewhere = await emptyDatabase();
      const { database, key } = await openDataDir(parent, { elsewhere });
      expect(database).toBe(elsewhere);
      expect(await openDataDir(parent, { elsewhere })).toEqual({ database, key });
      expect(readdirSync(parent)).toEqual(['portal.key']);
    });

    test('is not made for one in use, whose own was lost', async () => {
      const elsewhere = await freshDatabase();
      await open(elsewhere);
      await expect(openDataDir(parent, { elsewhere })).rejects.toMatchObject({ code: 'store-key-missing' });
      expect(readdirSync(parent)).toEqual([]);
    });
  });

  test('is not made for one that does not answer', async () => {
    const elsewhere = 'postgres://a:s3cret@127.0.0.1:1/none';
    await expect(openDataDir(parent, { elsewhere })).rejects.toMatchObject({ code: 'database-failed' });
    expect(readdirSync(parent)).toEqual([]);
  });
});
