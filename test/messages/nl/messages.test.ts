import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../../src/contract/events.ts';
import { taskKinds } from '../../../src/contract/schemas/messages.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { bothLanguages, expectSentences, expectWhole } from '../support.ts';

const everything = {
  record: 'Z0000012',
  agreement: 'Z0000012',
  declaration: 'D0000001',
  month: '2026-10',
  cents: 123_456,
  corrected: 'D0000002',
  previousCents: 100_000,
  nettedCents: 456,
  count: 12,
  withoutAccount: 3,
  date: '2026-11-02',
  start: '2026-01-01',
  end: '2026-12-31',
  version: 2,
  from: '2027-01-01',
  reason: 'De uren kloppen niet.',
};

describe.each(bothLanguages)('in %s', (_, texts) => {
  test.each(eventTypes)('a message about %s is whole with and without its facts', (type) => {
    for (const params of [{}, everything]) {
      const { subject, body } = texts.message(type, params);
      expectWhole(subject);
      expectSentences(body);
    }
    expect(texts.message(type, everything).body).toContain('Z0000012');
  });

  test.each(taskKinds)('the task %s tells how many there are', (kind) => {
    expectWhole(texts.task(kind, 1));
    expect(texts.task(kind, 1)).toContain('1 ');
    expect(texts.task(kind, 1_200)).toMatch(/1[.,]200 /);
    expect(texts.task(kind, 2)).not.toBe(texts.task(kind, 1).replace('1', '2'));
  });
});

// Source: leaflet for budget holders, Nieuwste berichten
test.each([
  ['agreement.approved', 'Goedkeuring zorgovereenkomst'],
  ['agreement.shared', 'Gedeelde concept zorgovereenkomst'],
  ['declaration.awaiting-holder', 'Declaratie ter beoordeling'],
] as const)('%s has the subject of the leaflet', (type, subject) => {
  expect(textsFor('nl').message(type).subject).toBe(subject);
});

test.each([
  ['declaration.awaiting-holder', ['oktober 2026', '€ 1.234,56']],
  ['declaration.corrected', ['D0000002', '€ 1.000,00', '€ 234,56', 'nog uitbetaald']],
  ['declaration.rejected', ['De uren kloppen niet.']],
  ['agreement.returned', ['De uren kloppen niet.']],
  ['agreement.rejected', ['De uren kloppen niet.']],
  ['agreement.ended', ['31-12-2026']],
  ['payment.scheduled', ['€ 1.234,56', '02-11-2026']],
  ['payment.paid', ['€ 1.234,56', '02-11-2026', 'Daarvan is € 4,56 verrekend', 'gaat € 1.230,00']],
  ['payment-run.finished', ['02-11-2026', '12', '€ 1.234,56', 'ontbreekt: 3']],
  ['award.entered', ['€ 1.234,56', '01-01-2026 t/m 31-12-2026']],
] as const)('a message about %s tells what its reader wants to know', (type, told) => {
  for (const fact of told) expect(textsFor('nl').message(type, everything).body).toContain(fact);
});

// Source: leaflet for budget holders, the start page
test.each([
  [0, 'Goedenacht', 'Good evening'],
  [6, 'Goedemorgen', 'Good morning'],
  [11, 'Goedemorgen', 'Good morning'],
  [12, 'Goedemiddag', 'Good afternoon'],
  [18, 'Goedenavond', 'Good evening'],
  [23, 'Goedenavond', 'Good evening'],
])('at %i o’clock one is greeted with %s', (hour, dutch, english) => {
  expect(textsFor('nl').greeting(hour, 'B.I.J. Voorbeeld')).toBe(`${dutch} B.I.J. Voorbeeld,`);
  expect(textsFor('en').greeting(hour, 'B.I.J. Voorbeeld')).toBe(`${english} B.I.J. Voorbeeld,`);
});

test('a run that could pay everybody says nothing of missing accounts', () => {
  const { body } = textsFor('nl').message('payment-run.finished', { ...everything, withoutAccount: 0 });
  expect(body).not.toContain('ontbreekt');
});

test.each([
  ['niet akkoord', 'Reden: niet akkoord. Pas'],
  ['Niet akkoord.', 'Reden: Niet akkoord. Pas'],
  ['Waarom?', 'Reden: Waarom? Pas'],
])('the reason "%s" is followed by a sentence of its own', (reason, told) => {
  expect(textsFor('nl').message('agreement.returned', { reason }).body).toContain(told);
});
