import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { find, isNoun } from '../../../../src/cli/framework/catalogue.ts';
import { leafletPromises } from '../../../../src/cli/framework/help/leaflet-promises.ts';
import { run } from '../../support/run.ts';

const promises = Object.entries(leafletPromises);
const tests = `${import.meta.dirname}/../../..`;

test.each(promises)('%s is kept by a command that there is', (_, { command }) => {
  const found = find(commands, command.split(' '));
  expect(found?.path).toBe(command);
  expect(found !== undefined && isNoun(found.node)).toBe(false);
});

test('each promise has a test that quotes it', () => {
  const kept = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(`${tests}/${file}`, 'utf8').matchAll(/promised\('(\w+)'/g)].map(([, name]) => name),
    );
  expect(new Set(kept)).toEqual(new Set(promises.map(([name]) => name)));
});

test.each(['nl', 'en'])('they can be read in %s, with the command behind each', async (language) => {
  const { code, stdout } = await run(['help', 'leaflets', '--lang', language]);
  expect(code).toBe(0);
  for (const [, { command }] of promises) expect(stdout).toContain(`pgb ${command}`);
});
