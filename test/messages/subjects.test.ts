import { describe, expect, test } from 'vitest';
import { cli as enCli, cliSubjects as enCliSubjects } from '../../src/messages/en/cli/index.ts';
import { subjects as enSubjects } from '../../src/messages/en/subjects.ts';
import { languages } from '../../src/messages/language.ts';
import { cli as nlCli, cliSubjects as nlCliSubjects } from '../../src/messages/nl/cli/index.ts';
import { subjects as nlSubjects } from '../../src/messages/nl/subjects.ts';

const subjects = { nl: nlSubjects, en: enSubjects };
const cliSubjects = { nl: Object.values(nlCliSubjects), en: Object.values(enCliSubjects) };

/** The keys of a table and of the tables in it: `words.status.draft`. */
function* pathsIn(value: unknown, above = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) yield above;
  else for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, `${above}.${key}`);
}

describe.each(languages)('the texts in %s', (language) => {
  test.each([
    ['both sides', subjects[language]],
    ['the command line', cliSubjects[language]],
  ])('of %s say each thing in one subject', (_, all) => {
    const paths = (all as readonly unknown[]).flatMap((subject) => [...pathsIn(subject)]);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});

test('no language says a thing that another does not', () => {
  expect([...pathsIn(enSubjects)]).toEqual([...pathsIn(nlSubjects)]);
  expect([...pathsIn(enCli)].sort()).toEqual([...pathsIn(nlCli)].sort());
});
