import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/cli/commands/catalogue.ts';
import { leaves } from '../../../../src/cli/framework/catalogue.ts';
import { choice } from '../../../../src/cli/framework/values/choice-value.ts';
import { line } from '../../../../src/cli/framework/values/declared-line-value.ts';
import { rate } from '../../../../src/cli/framework/values/rate-value.ts';
import { agreementStatuses, careLaws } from '../../../../src/domain/words.ts';
import { languages } from '../../../../src/messages/language.ts';
import { textsFor } from '../../../../src/messages/texts-for.ts';
import { useRecorded } from '../../support/recorded.ts';
import { run } from '../../support/run.ts';

const texts = languages.map(textsFor);
const portal = useRecorded();

describe('a choice may be typed in the words of the screens', () => {
  const status = choice(agreementStatuses, 'agreementStatus');
  test.each([
    ['goedgekeurd', 'approved'],
    ['GOEDGEKEURD', 'approved'],
    ['in beoordeling', 'in-assessment'],
    ['in-beoordeling', 'in-assessment'],
    [' concept ', 'draft'],
    ['beëindigd', 'ended'],
    ['beeindigd', 'ended'],
    ['signed by care provider', 'signed-by-provider'],
    ['approved', 'approved'],
    ['goedgekeurdd', undefined],
    ['', undefined],
  ])('%j is %s', (typed, value) => expect(status.read(typed, texts)).toBe(value));

  test('and is not guessed at where no words are known', () => {
    expect(status.read('goedgekeurd')).toBeUndefined();
    expect(choice(['payments']).read('uitbetaling', texts)).toBeUndefined();
    expect(choice(careLaws, 'careLaw').read('WLZ', texts)).toBe('Wlz');
  });

  test.each([
    ['begeleiding groep=dagdeel:64,80', { careFunction: 'group-guidance', unit: 'day-part', cents: 6480 }],
    ['persoonlijke-verzorging=uur:20', { careFunction: 'personal-care', unit: 'hour', cents: 2000 }],
    ['begeleiding=uur:20', undefined],
  ])('in a rate: %j', (typed, value) => expect(rate.read(typed, texts)).toEqual(value));

  test.each([
    ['2026-10-02 3 begeleiding groep', 'group-guidance'],
    ['2026-10-02=3 begeleiding-groep', 'group-guidance'],
    ['2026-10-02 3 group-guidance', 'group-guidance'],
    ['2026-10-02 3 begeleiding', undefined],
  ])('in a line: %j', (typed, value) => expect(line.read(typed, texts)?.careFunction).toBe(value));
});

/** Every flag and argument of every command with the choices that people see in words of their own. */
const worded = (
  await Promise.all(
    [...leaves(commands)].map(async ({ path, load }) => {
      const { default: command } = await load();
      return Object.entries({ ...command.arguments, ...command.options }).map(([key, { value }]) => ({
        place: `${path} ${key}`,
        value,
      }));
    }),
  )
).flatMap((places) => places.filter(({ value }) => value?.wordOf !== undefined));

test('there are such flags, of each kind', () => {
  const places = worded.map(({ place }) => place);
  expect(places).toEqual(
    expect.arrayContaining([
      'agreement list status',
      'agreement list kind',
      'award list status',
      'declaration list status',
      'payment list status',
      'office agreement list status',
      'office agreement assess decision',
      'office award create law',
      'office award create careFunction',
      'agreement create kind',
      'agreement create family',
    ]),
  );
});

test.each(worded)(
  '$place: each word, in each language, is the value that it is shown for, and no other',
  ({ value }) => {
    for (const choice of value?.choices ?? []) {
      for (const each of texts) expect(value?.read(value.wordOf?.(choice, each) ?? '', texts)).toBe(choice);
      expect(value?.read(choice, texts)).toBe(choice);
    }
  },
);

describe('at the portal', () => {
  test.each([
    ['holder', 'agreement list --status goedgekeurd', 'agreement list --status approved'],
    ['holder', 'agreement list --status Approved', 'agreement list --status approved'],
    ['holder', 'declaratie list --status afgekeurd', 'declaration list --status rejected'],
    ['holder', 'betaling list --status uitbetaald', 'payment list --status paid'],
    [
      'organisation',
      'overeenkomst list --kind overeenkomst-met-zorginstelling',
      'agreement list --kind assignment-organisation',
    ],
    ['assessor', 'kantoor overeenkomst list --status in-beoordeling', 'office agreement list --status in-assessment'],
  ] as const)('%s: pgb %s is pgb %s', async (persona, words, plain) => {
    const [one, other] = await Promise.all(
      [words, plain].map((line) => portal.as(persona, [...line.split(' '), '-o', 'json'])),
    );
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one?.stdout).toBe(other?.stdout);
  });
});

test.each([
  ['agreement list --status goedgekeurdd', /Bedoelde u goedgekeurd\?/],
  ['agreement list --status goedgek', /Bedoelde u goedgekeurd\?/],
  ['agreement list --kind arbeidsovereenkomts', /Bedoelde u arbeidsovereenkomst\?/],
  ['payment list --status uitbetaalt', /Bedoelde u uitbetaald\?/],
  ['office award create --care-function verplegin', /Bedoelde u verpleging\?/],
  ['office agreement assess Z0000001 --decision goedkeurn', /Bedoelde u goedkeuren/],
])('a typo gets the word that was meant: pgb %s', async (line, said) => {
  const { code, stderr } = await run([...line.split(' '), '--lang', 'nl']);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});

test('the help has the words beside the values, in the language of the reader', async () => {
  expect((await run(['agreement', 'list', '--help', '--lang', 'nl'])).stdout).toMatch(
    /in-assessment\s+\(in-beoordeling\)/,
  );
  expect((await run(['agreement', 'list', '--help', '--lang', 'en'])).stdout).not.toContain('beoordeling');
});
