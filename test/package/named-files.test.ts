// What is written about the project names only files that there are.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../..`;
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/operate.md'];

function filesNamedIn(document: string): string[] {
  const text = readFileSync(`${root}/${document}`, 'utf8');
  const named = text.matchAll(/`((?:src|test|scripts|docs|examples|bin)\/[\w./-]+)`/g);
  const paths = new Set([...named].map(([, path = '']) => path));
  // In CONTRIBUTING.md this stands for any file.
  return [...paths].filter((path) => !path.includes('/a/b.'));
}

test.each(documents)('%s', (document) => {
  expect(filesNamedIn(document).filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

test('each point of SECURITY.md names a test', () => {
  const points = readFileSync(`${root}/SECURITY.md`, 'utf8').match(/^\| (API|V)\d.*$/gm) ?? [];
  expect(points.length).toBe(10 + 16);
  expect(points.filter((point) => !/`test\/[^`]+\.test\.ts`/.test(point))).toEqual([]);
});
