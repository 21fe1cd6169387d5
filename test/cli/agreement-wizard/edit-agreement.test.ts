import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { answerOptions } from '../../../src/cli/agreement-wizard/answers/flags.ts';
import { termAnswers } from '../../../src/cli/agreement-wizard/answers/term-answers.ts';
import { questions } from '../../../src/cli/agreement-wizard/questions/questions.ts';
import type { Agreement } from '../../../src/contract/types.ts';
import { testAgb } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';
import { ctrlC, enter, typist } from './support/typist.ts';

const portal = usePortal();

test('every field of an agreement has its question and its flag', () => {
  for (const [path, key] of Object.entries(termAnswers)) {
    expect(questions.find((question) => question.path === path)?.key).toBe(key);
    expect(Object.keys(answerOptions)).toContain(key);
  }
});

let serial = 850;

/** A draft of which two steps are there. */
async function half(): Promise<Agreement> {
  const client = await portal.client('holder');
  const { items: awards } = await client.awards.list({});
  const wlz = awards.find(({ law, status }) => law === 'Wlz' && status === 'active')!;
  const provider = await client.careProviders.create({
    kind: 'self-employed',
    name: 'Praktijk',
    agbCode: testAgb('41', ++serial),
  });
  return client.agreements.create({
    parties: {
      kind: 'assignment',
      careProviderId: provider.id,
      awardIds: [wlz.id],
      familyRelation: 'none',
    },
    workArrangements: {
      start: '2026-12-01',
      termKind: 'indefinite',
      hoursPattern: 'irregular',
      rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 26_00 }],
    },
  });
}

test('a wizard that was stopped is taken up at its question, with what was there', async () => {
  const { id, workArrangements } = await half();
  const stopped = await portal.as(
    'holder',
    ['agreement', 'edit', id, '--lang', 'nl'],
    typist(['Welke werkzaamheden', ctrlC]),
  );
  expect(stopped.code).toBe(130);
  const { code, stderr } = await portal.as(
    'holder',
    ['agreement', 'edit', id, '--lang', 'nl'],
    typist(
      ['Welke werkzaamheden', enter],
      ['Zorgbeschrijving', `Begeleiding${enter}`],
      ['Overige afspraken', enter],
      [/Klopt alles|Er klopt nog iets/, ctrlC],
    ),
  );
  const said = stripVTControlCharacters(stderr);
  expect(said).toContain(`U gaat verder met zorgovereenkomst ${id}.`);
  expect(said).not.toContain('Hoe lang geldt');
  expect(code).toBe(130);
  const kept = await (await portal.client('holder')).agreements.show(id);
  expect(kept).toMatchObject({ workArrangements, generalTerms: { careDescription: 'Begeleiding' } });
});

test('a flag changes one thing, and what it rules out', async () => {
  const { id } = await half();
  const run = async (...flags: string[]): Promise<Agreement> => {
    const { stdout, stderr } = await portal.as('holder', ['agreement', 'edit', id, ...flags, '-o', 'json']);
    expect(stderr).toBe(`Agreement ${id} was saved.\n`);
    return JSON.parse(stdout) as Agreement;
  };
  const fixed = await run('--end', '2026-12-31', '--notice-period', '2', '--travel-per-km', '0,23');
  expect(fixed.workArrangements).toEqual({
    start: '2026-12-01',
    termKind: 'fixed',
    end: '2026-12-31',
    noticePeriodMonths: 2,
    travelCentsPerKm: 23,
    hoursPattern: 'irregular',
    rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 26_00 }],
  });
  const { stdout, stderr } = await portal.as('holder', [
    'agreement',
    'edit',
    id,
    '--term',
    'indefinite',
    '--monthly-amount',
    '400',
    '-o',
    'json',
  ]);
  expect(stderr).toMatch(/End.*not apply|left out/i);
  expect((JSON.parse(stdout) as Agreement).workArrangements).toMatchObject({
    termKind: 'indefinite',
    monthlyAmountCents: 400_00,
    rates: [],
  });
  const nothing = await portal.as('holder', ['agreement', 'edit', id]);
  expect(nothing.code).toBe(2);
});

test('what cannot be changed any more is refused before anything is asked', async () => {
  const { code, stderr } = await portal.as('holder', ['agreement', 'edit', 'Z0000001'], typist());
  expect(code).toBe(4);
  expect(stripVTControlCharacters(stderr)).toContain('does not allow: edit the agreement');
});

test('a care provider changes what was shared by questions: the difference is shown and signatures are void', async () => {
  const holder = await portal.client('holder');
  const id = 'Z0000008';
  const before = await holder.agreements.show(id);
  expect(before.status).toBe('shared');
  const provider = await portal.client('self-employed');
  await provider.agreements.sign(id, { version: before.version });
  const { code, stdout, stderr } = await portal.as(
    'self-employed',
    ['agreement', 'edit', id, '--lang', 'nl'],
    typist(
      ['Welk antwoord wilt u wijzigen', `Werkzaamheden${enter}`],
      ['Welke werkzaamheden', `\x15Koken${enter}`],
      ['Welk antwoord wilt u wijzigen', `Klaar${enter}`],
    ),
  );
  const said = stripVTControlCharacters(stderr);
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said).toMatch(/handtekeningen\s+onder/);
  expect(stripVTControlCharacters(stdout)).toContain('Koken');
  const after = await holder.agreements.show(id);
  expect(after).toMatchObject({
    version: before.version + 1,
    status: 'shared',
    signatures: [],
    generalTerms: { activities: 'Koken' },
  });
});
