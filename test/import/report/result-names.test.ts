import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { careLine, csv, workplace } from '../support/practice.ts';

const place = workplace(30);

/** A file of which one line is accepted and one rejected, or only one of the two. */
function care(client: number, lines: 'both' | 'right' | 'wrong' = 'both'): string {
  return csv(
    ...(lines === 'wrong' ? [] : [careLine(client, 1)]),
    ...(lines === 'right' ? [] : [careLine(client + 1, 1, 'acht')]),
  );
}

async function inFolder(folder: string, name: string, text: string): Promise<string> {
  const home = dirname(await place().write('here.csv', ''));
  mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, folder, name), text);
  return join(home, folder, name);
}

test('files of one name from several folders keep their results apart, also when one has none of a kind', async () => {
  const outputDirectory = join(dirname(await place().write('here.csv', '')), 'out', 'deep');
  const paths = await Promise.all([
    inFolder('a', 'oktober.csv', care(1)),
    inFolder('b', 'oktober.csv', care(3, 'right')),
    inFolder('c', 'oktober.csv', care(5)),
  ]);
  const files = [];
  for (const path of paths) files.push((await place().run(path, { outputDirectory })).files);
  expect(files).toEqual([
    {
      accepted: join(outputDirectory, 'oktober.accepted.csv'),
      rejected: join(outputDirectory, 'oktober.rejected.csv'),
      workbook: null,
      kept: null,
    },
    { accepted: join(outputDirectory, 'oktober-2.accepted.csv'), rejected: null, workbook: null, kept: null },
    {
      accepted: join(outputDirectory, 'oktober-3.accepted.csv'),
      rejected: join(outputDirectory, 'oktober-3.rejected.csv'),
      workbook: null,
      kept: null,
    },
  ]);
  expect(readFileSync(files[0]?.rejected ?? '', 'utf8')).toContain(careLine(2, 1, 'acht'));
  expect(readFileSync(files[2]?.rejected ?? '', 'utf8')).toContain(careLine(6, 1, 'acht'));
});

test('one name with another ending, and what came on standard input, are other imports too', async () => {
  const first = await place().run(await inFolder('endings', 'okt.csv', care(7)));
  const second = await place().run(await inFolder('endings', 'okt.txt', care(9)));
  const stdin = await place().run(await inFolder('endings', 'given', care(11)), { resultName: 'okt' });
  expect([first, second, stdin].map(({ files }) => files.rejected?.split('/').at(-1))).toEqual([
    'okt.rejected.csv',
    'okt-2.rejected.csv',
    'okt-3.rejected.csv',
  ]);
});

test('the file of next month under the name of last month leaves what was to be corrected then', async () => {
  const path = await place().write('uren.csv', care(13));
  const { files: before } = await place().run(path);
  const rejected = readFileSync(before.rejected ?? '', 'utf8');
  writeFileSync(path, care(15, 'right'));
  const { files: after } = await place().run(path);
  expect(after).toMatchObject({ accepted: path.replace('.csv', '-2.accepted.csv'), rejected: null });
  expect(readFileSync(before.rejected ?? '', 'utf8')).toBe(rejected);
});

test("a person's own file under the name of a result stays", async () => {
  const path = await place().write('x.csv', care(17, 'wrong'));
  const mine = path.replace('.csv', '.accepted.csv');
  writeFileSync(mine, 'mine');
  const { files } = await place().run(path);
  expect(files).toMatchObject({ accepted: null, rejected: path.replace('.csv', '-2.rejected.csv') });
  expect(readFileSync(mine, 'utf8')).toBe('mine');
});

test('an import that is made again, or tried before, has the same names', async () => {
  const path = await place().write('again.csv', care(19));
  const tried = await place().run(path, { dryRun: true });
  const first = await place().run(path);
  const second = await place().run(path);
  expect([tried, first, second].map(({ files }) => files.rejected)).toEqual(
    Array(3).fill(path.replace('.csv', '.rejected.csv')),
  );
  expect(second.files.accepted).toBe(path.replace('.csv', '.accepted.csv'));
  expect(existsSync(path.replace('.csv', '-2.rejected.csv'))).toBe(false);
});

test('an accepted file in which somebody wrote stays as it is', async () => {
  const path = await place().write('edited.csv', care(21));
  const { files } = await place().run(path);
  writeFileSync(files.accepted ?? '', 'notes of mine');
  const again = await place().run(path);
  expect(again.files.accepted).toBe(path.replace('.csv', '-2.accepted.csv'));
  expect(readFileSync(files.accepted ?? '', 'utf8')).toBe('notes of mine');
});
