import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { width } from '../../../src/cli/terminal/width.ts';
import type { Agreement } from '../../../src/contract/types.ts';
import type { PersonaKey } from '../../../src/portal/practice/people/persona.ts';
import { holder } from '../../../src/portal/practice/people/holders.ts';
import { carer, selfEmployed } from '../../../src/portal/practice/people/providers.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { promised } from '../../support/promised.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';
import { ctrlC, down, enter, instead, signal, typist, type Turn } from './support/typist.ts';

const portal = usePortal();

function create(...flags: string[]) {
  return ['agreement', 'create', '--lang', 'nl', ...flags];
}

function numberIn(text: string): string {
  return /Z\d{7,}/.exec(text.replaceAll(/Z000000\d/g, ''))?.[0] ?? '';
}

async function keptIn(text: string, who: PersonaKey = 'holder'): Promise<Agreement> {
  return (await portal.client(who)).agreements.show(numberIn(text));
}

/** Step 1 with a company of one that is new. */
function partiesWith(serial: number): Turn[] {
  return [
    ['Met welke zorgverlener', `Een nieuwe${enter}`],
    ['Wat voor zorgverlener', `${down}${enter}`],
    ['AGB-code', `${testAgb('41', serial)}${enter}`],
    ['KVK-nummer', enter],
    ['Naam van de zorgverlener', `Praktijk ${serial}${enter}`],
    ['Rekeningnummer', enter],
    ['Is de zorgverlener familie', enter],
  ];
}

const work: Turn[] = [
  ['Ingangsdatum', enter],
  ['Hoe lang geldt', enter],
  ['Einddatum', enter],
  ['Opzegtermijn', `-${enter}`],
  ['Zijn de uren vast', `${down}${enter}`],
  ['Hoe wordt er betaald', enter],
  ['Voor welke zorgfunctie', `verpl${enter}`],
  ['Betaald per', enter],
  ['Tarief voor verpleging', `25,50${enter}`],
  ['Nog een tarief', enter],
  ['Reiskosten', enter],
];
/** A deposit bears what is above the maximum, or another rate is asked. */
const aboveMaximum: Turn[] = work.flatMap((turn) =>
  turn[0] === 'Tarief voor verpleging'
    ? [
        ['Tarief voor verpleging', `29${enter}`],
        ['€ 29,00 is meer dan het maximum', enter],
        [/Verlaag het tarief, of spreek af/, ''],
        ['Tarief voor verpleging', `${instead}30${enter}`],
        ['€ 30,00 is meer dan het maximum', `j${enter}`],
      ]
    : [turn],
);
const general: Turn[] = [
  ['Welke werkzaamheden', enter],
  ['Zorgbeschrijving', `Wondverzorging${enter}`],
  ['Overige afspraken', enter],
];

promised('checkedWhileTyping', async () => {
  const { stderr } = await portal.as(
    'holder',
    create(),
    typist(['Met welke zorgverlener', `${down}${enter}`], [/de reden staat erboven/, ctrlC]),
  );
  expect(stripVTControlCharacters(stderr)).toMatch(/er al een zorgovereenkomst/);
  expect(stderr).not.toContain(carer.bsn);
});

describe('the five steps at a terminal', () => {
  promised('fiveSteps', async () => {
    const { code, stderr } = await portal.as(
      'holder',
      create(),
      typist(...partiesWith(801), ...work, ...general, ['Klopt alles', enter]),
    );
    const said = stripVTControlCharacters(stderr);
    const steps = ['1 van 5: Partijen', '2 van 5: Werkafspraken', '3 van 5: Algemene afspraken', '4 van 5: Controle'];
    for (const step of [...steps, '5 van 5: Gedeeld']) expect(said).toContain(`Stap ${step}`);
    const agreement = await keptIn(said);
    expect([code, agreement.status, agreement.kind]).toEqual([0, 'shared', 'assignment']);
    expect(agreement.workArrangements).toEqual({
      start: '2026-12-01',
      termKind: 'fixed',
      end: '2026-12-31',
      hoursPattern: 'irregular',
      rates: [{ careFunction: 'nursing', unit: 'hour', cents: 25_50 }],
    });
    expect(said).toContain(`pgb agreement sign ${agreement.id}`);
    const provider = await portal.client(agreement.careProvider?.id as PersonaKey);
    expect(await provider.agreements.show(agreement.id)).toMatchObject({ status: 'shared' });
  });

  test('show everything before it is shared, by step, in 80 columns', async () => {
    const { stderr } = await portal.as(
      'holder',
      create(),
      typist(...partiesWith(802), ...aboveMaximum, ...general, ['Klopt alles', ctrlC]),
    );
    const said = stripVTControlCharacters(stderr);
    const screen = said.slice(said.indexOf('Stap 4'), said.indexOf('? Klopt alles'));
    const lines = screen.split('\n').map((line) => line.trimEnd());
    expect(Math.max(...lines.map(width))).toBe(80);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Partijen',
        expect.stringMatching(/^Zorgverlener +V\d+ Praktijk 802 \(zzp'er\)$/),
        expect.stringMatching(/^Formeel of informeel +informeel$/),
        'Werkafspraken',
        expect.stringMatching(/^Ingang +01-12-2026$/),
        expect.stringMatching(/^Tarieven +verpleging € 30,00 per uur, waarvan € 3,02 uit een/),
        'Algemene afspraken',
        expect.stringMatching(/^Salarisadministratie SVB +nee$/),
      ]),
    );
  });

  test('change an answer, and ask again what depended on it', async () => {
    const change = (label: string): Turn[] => [
      ['Klopt alles', `Een${enter}`],
      ['Welk antwoord', `${label}${enter}`],
    ];
    const { code, stderr } = await portal.as(
      'holder',
      create(),
      typist(
        ...[...partiesWith(803), ...work, ...general],
        ...change('Tarieven'),
        ['Hoe wordt er betaald', `${down}${enter}`],
        ['Vast bedrag per maand', `1250${enter}`],
        ...change('Looptijd'),
        ['Hoe lang geldt', `onb${enter}`],
        ['Klopt alles', `Bewaren${enter}`],
      ),
    );
    const agreement = await keptIn(stripVTControlCharacters(stderr));
    expect([code, agreement.status]).toEqual([0, 'draft']);
    expect(agreement.workArrangements).toEqual({
      start: '2026-12-01',
      termKind: 'indefinite',
      hoursPattern: 'irregular',
      rates: [],
      monthlyAmountCents: 1250_00,
    });
  });

  test('ask an employee’s questions of an employee, and drop them when it is no employment after all', async () => {
    const bsn = testBsn(804);
    const { stderr, stdout } = await portal.as(
      'holder',
      create(),
      typist(
        ['Met welke zorgverlener', `Een nieuwe${enter}`],
        ['Wat voor zorgverlener', enter],
        ['BSN van de zorgverlener', `123456789${enter}`],
        [/geen geldig BSN/, `${instead}${bsn}${enter}`],
        ['Naam van de zorgverlener', `P. Proef${enter}`],
        ['Geboortedatum', `31-2-1990${enter}`],
        [/Verwacht wordt een datum/, `${instead}1-2-1990${enter}`],
        ['Rekeningnummer', `${testIban(804)}${enter}`],
        ['Is de zorgverlener familie', enter],
        ['Bepaalt u wie er werkt', `j${enter}`],
        [/past een arbeidsovereenkomst/, ''],
        ['Welke soort', enter],
        ['Ingangsdatum', enter],
        ['Hoe lang geldt', `onb${enter}`],
        ['Proeftijd', `5${enter}`],
        [/hoogstens 2 maanden/, `${instead}2${enter}`],
        ['Opzegtermijn', enter],
        ['Wachtdagen', enter],
        ['Zijn de uren vast', enter],
        ['Uren per week', `61${enter}`],
        [/hoogstens 60 uur/, `${instead}7,5${enter}`],
        ['Dagen per week', `2${enter}`],
        ['Hoe wordt er betaald', enter],
        ['Voor welke zorgfunctie', `hulp${enter}`],
        [/ten minste € 16,19, hoogstens € 26,98/, `10${enter}`],
        [/Verhoog de vergoeding/, `${instead}18,75${enter}`],
        ['Nog een tarief', enter],
        ['Hoe worden vakantie-uren', enter],
        ['Reiskosten', enter],
        ['Welke werkzaamheden', enter],
        ['Zorgbeschrijving', `Schoonmaken${enter}`],
        ['Wil de zorgverlener', `j${enter}`],
        ['Hebt u een geldig identiteitsbewijs', `j${enter}`],
        // The contract decides it: there is nothing to ask.
        [/Werkgeverslasten: laag: 17,54%/, ''],
        [/Dit staat in elke zorgovereenkomst/, ''],
        ['Overige afspraken', enter],
        [/laag: 17,54%/, ''],
        ['Klopt alles', `Een${enter}`],
        ['Welk antwoord', `Soort${enter}`],
        ['Bepaalt u wie er werkt', `n${enter}`],
        [/past een overeenkomst van opdracht/, ''],
        ['Welke soort', enter],
        ['Moet de SVB', `n${enter}`],
        ['Klopt alles', `Bewaren${enter}`],
      ),
    );
    expect(stdout + stderr).not.toContain(bsn);
    const agreement = await keptIn(stripVTControlCharacters(stderr));
    expect(agreement.kind).toBe('assignment');
    expect(agreement.workArrangements).toMatchObject({ minutesPerWeek: 450, noticePeriodMonths: 1 });
    expect(agreement.workArrangements).not.toHaveProperty('trialPeriodMonths');
    expect(agreement.generalTerms).toMatchObject({ payrollAdministration: false });
    expect(agreement.generalTerms).not.toHaveProperty('employerCharges');
  });
});

describe('a care provider who is known', () => {
  test('is recognised by number, shown and filled in', async () => {
    const { stderr } = await portal.as(
      'representative',
      create(),
      typist(
        ['Voor welke budgethouder', `A0000819${enter}`],
        ['Met welke zorgverlener', `Een nieuwe${enter}`],
        ['Wat voor zorgverlener', `${down}${enter}`],
        ['AGB-code', `${selfEmployed.agbCode}${enter}`],
        [/Praktijk Zelfstandig/, ''],
        ['Is dit de zorgverlener', enter],
        ['Is de zorgverlener familie', enter],
        ['Ingangsdatum', ctrlC],
      ),
    );
    const agreement = await keptIn(stripVTControlCharacters(stderr), 'representative');
    expect(agreement).toMatchObject({ careProvider: { id: 'V0000002' }, budgetHolder: { id: 'A0000819' } });
  });
});

describe('a number that several care providers have', () => {
  const kvkNumber = testKvk(810);
  const asked = (chosen: string): Turn[] => [
    ['Met welke zorgverlener', `Een nieuwe${enter}`],
    ['Wat voor zorgverlener', `zorginst${enter}`],
    ['AGB-code', enter],
    ['KVK-nummer', `${kvkNumber}${enter}`],
    ['Dit nummer hoort bij', `${chosen}${enter}`],
  ];

  test('lets one choose, or correct it', async () => {
    const client = await portal.client('holder');
    const office = await portal.client('payment-officer');
    const ids: string[] = [];
    for (const serial of [811, 812]) {
      const location = { kind: 'organisation', name: `Locatie ${serial}`, kvkNumber } as const;
      const { id } = await client.careProviders.create({ ...location, agbCode: testAgb('75', serial) });
      // By the number of the trade register only those are found that the payment office has found there.
      await office.careProviders.update(id, { careRegistered: true });
      ids.push(id);
    }
    const { stderr } = await portal.as(
      'representative',
      create('--holder', 'A0000819'),
      typist(
        ...asked('Geen'),
        ['AGB-code', enter],
        ['KVK-nummer', `${kvkNumber}${enter}`],
        ['Dit nummer', `${ids[1]}${enter}`],
        ['Is de zorginstelling', enter],
        ['Ingangsdatum', ctrlC],
      ),
    );
    const agreement = await keptIn(stripVTControlCharacters(stderr), 'representative');
    expect(agreement.careProvider?.id).toBe(ids[1]);
  });
});

describe('whoever stops', () => {
  test('in step 2 keeps the draft of step 1, and is told its number', async () => {
    const { code, stderr } = await portal.as(
      'holder',
      create(),
      typist(...partiesWith(805), ...work.slice(0, 4), ['Zijn de uren vast', ctrlC]),
    );
    const agreement = await keptIn(stripVTControlCharacters(stderr));
    expect([code, agreement.status]).toEqual([130, 'draft']);
    expect(agreement).toMatchObject({ kind: 'assignment', workArrangements: null, generalTerms: null });
    for (const verb of ['show', 'edit', 'discard']) expect(stderr).toContain(`pgb agreement ${verb} ${agreement.id}`);
  });

  test('by a signal too', async () => {
    const { code, stderr } = await portal.as('holder', create(), typist(...partiesWith(809), ['Ingangsdatum', signal]));
    const agreement = await keptIn(stripVTControlCharacters(stderr));
    expect([code, agreement.status, agreement.workArrangements]).toEqual([130, 'draft', null]);
  });

  test('in step 1 keeps nothing', async () => {
    const client = await portal.client('holder');
    const count = async () => (await client.agreements.list({ limit: 500 })).items.length;
    const before = await count();
    const { code, stderr } = await portal.as('holder', create(), typist(['Met welke zorgverlener', ctrlC]));
    expect([code, stderr]).toEqual([130, expect.stringContaining('Er is niets bewaard')]);
    expect(await count()).toBe(before);
  });

  test('asked for a draft, ends after step 3', async () => {
    const { code, stderr } = await portal.as(
      'holder',
      create('--draft'),
      typist(...partiesWith(806), ...work, ...general),
    );
    const said = stripVTControlCharacters(stderr);
    expect([code, (await keptIn(said)).status]).toEqual([0, 'draft']);
    expect(said).not.toContain('Stap 4');
  });
});

describe('the check', () => {
  test('says what only the portal can know, and then offers no sharing', async () => {
    const { code, stderr } = await portal.as(
      'holder',
      create(),
      typist(
        ['Met welke zorgverlener', `Een nieuwe${enter}`],
        ['Wat voor zorgverlener', enter],
        ['BSN van de zorgverlener', `${holder.bsn}${enter}`],
        ['Naam van de zorgverlener', `B. Voorbeeld${enter}`],
        ['Geboortedatum', `26-05-1948${enter}`],
        ['Rekeningnummer', enter],
        ['Is de zorgverlener familie', enter],
        ['Bepaalt u wie er werkt', enter],
        ['Welke soort', enter],
        ...work.slice(0, 9).map(([reads, types]): Turn => [reads, types.startsWith('25') ? `20${enter}` : types]),
        ...work.slice(9),
        ...general.slice(0, 2),
        ['Moet de SVB', enter],
        ...general.slice(2),
        [/De zorgverlener is de budgethouder zelf/, ''],
        ['Er klopt nog iets niet', `Bewaren${enter}`],
      ),
    );
    expect([code, (await keptIn(stripVTControlCharacters(stderr))).status]).toEqual([0, 'draft']);
    expect(stderr).not.toContain(holder.bsn);
  });
});

describe('flags in a terminal', () => {
  const who = ['--provider-kind', 'organisation', '--provider-agb', testAgb('75', 807), '--provider-name', 'Nieuw'];
  const rest = ['--term', 'indefinite', '--hours', 'irregular'];

  test('answer their questions; what they got wrong is told and asked, what does not apply is told', async () => {
    const wrong = ['--trial-period', '1', '--rate', 'nursing=hour:99'];
    const { stderr } = await portal.as(
      'holder',
      create(...who, ...rest, ...wrong),
      typist(
        ['KVK-nummer', enter],
        ['Rekeningnummer', enter],
        ['Is de zorginstelling', enter],
        ['Ingangsdatum', enter],
        ['Opzegtermijn', enter],
        [/het maximum is € 26,98/, ''],
        ['Hoe wordt er betaald', enter],
        ['Voor welke zorgfunctie', `verpl${enter}`],
        ['Betaald per', enter],
        ['Tarief voor verpleging', `26${enter}`],
        ['Nog een tarief', enter],
        ['Reiskosten', enter],
        [/Proeftijd \(maanden\): niet van toepassing/, ''],
        ['Welke werkzaamheden', enter],
        ['Zorgbeschrijving', `Wondverzorging${enter}`],
        ['Overige afspraken', enter],
        ['Contractnummer', enter],
        ['Cliëntnummer', `C-17${enter}`],
        ['Wie ondertekent', enter],
        ['In welke functie', enter],
        ['Bestand met de tarievenlijst', enter],
        ['Klopt alles', `Bewaren${enter}`],
      ),
    );
    const agreement = await keptIn(stripVTControlCharacters(stderr));
    expect(agreement.workArrangements).toMatchObject({ rates: [{ cents: 26_00 }], noticePeriodMonths: 1 });
    expect(agreement.workArrangements).not.toHaveProperty('trialPeriodMonths');
    expect(agreement.generalTerms).toMatchObject({ clientNumber: 'C-17' });
  });

  test('are told again as they are understood, but no BSN that stood in a file', async () => {
    const document = { careProvider: { kind: 'person', bsn: testBsn(813), name: 'P. Proef', birthDate: '1990-01-01' } };
    const file = join(dataDir(), 'agreement.json');
    writeFileSync(file, JSON.stringify(document));
    const { stderr } = await portal.as(
      'holder',
      create('--input', file, '--family', 'none', '--kind', 'assignment'),
      typist(
        ['Rekeningnummer', enter],
        [/Familierelatie: geen familie/, ''],
        [/Soort: overeenkomst van opdracht/, ''],
        ['Ingangsdatum', ctrlC],
      ),
    );
    expect(await keptIn(stripVTControlCharacters(stderr))).toMatchObject({ careProvider: { name: 'P. Proef' } });
    expect(stderr).not.toContain(testBsn(813));
  });

  test('with the answers on standard input there is nobody left to ask there', async () => {
    const { code, stderr } = await portal.as('holder', create('--input', '-'), { tty: true, stdin: '{}' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--provider')]);
  });

  test('that answer all, leave nothing to ask', async () => {
    const agreed = ['--start', '2026-12-01', '--monthly-amount', '900', '--care-description', 'Wondverzorging'];
    const { code, stderr } = await portal.as('holder', create(...who, ...rest, ...agreed), { tty: true, width: 80 });
    expect([code, (await keptIn(stderr)).status]).toEqual([0, 'draft']);
    expect(stderr).not.toContain('Stap 1');
  });
});

test('a screen reader meets no boxes, and hears a number with each choice', async () => {
  const { stderr } = await portal.as(
    'holder',
    create('--accessible'),
    typist(...partiesWith(808), ...work, ...general, ['Klopt alles', ctrlC]),
  );
  const said = stripVTControlCharacters(stderr);
  expect(said).not.toMatch(/[\u2500-\u259f\u2800-\u28ff❯✔◉◯]/);
  expect(said).toMatch(/\d\. Een nieuwe zorgverlener/);
  expect(said).toContain('Ingang: 01-12-2026');
});

test('when no award pays any more, there is nothing to ask', async () => {
  await portal.practice.advance(Date.UTC(2027, 2, 1, 12));
  for (const tty of [true, false]) {
    const { code, stderr } = await portal.as('holder', create(), { tty, width: 80 });
    expect([code, stderr]).toEqual([1, expect.stringContaining('Er is geen toekenningsbeschikking gekozen')]);
  }
});
