import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/contract/types.ts';
import { employee, selfEmployed } from '../../../src/portal/practice/people/providers.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();

const first = 'A0000818';
const second = 'A0000819';
const third = 'A0000820';
/** What every agreement here has. */
const general = ['--care-description', 'Begeleiding thuis'];
const term = ['--start', '2026-12-01', '--term', 'indefinite'];

function create(...flags: string[]) {
  return ['agreement', 'create', ...flags];
}

function shared(stdout: string): Agreement {
  return JSON.parse(stdout) as Agreement;
}

/** An agreement as its care provider sees it. */
async function seenBy(providerNumber: string, agreementId: string): Promise<Agreement> {
  const provider = await portal.client(providerNumber as 'organisation');
  return provider.agreements.show(agreementId);
}

describe('with all that is needed given, an agreement is made and shared without a question', () => {
  test('an assignment with somebody who is known, from flags', async () => {
    const flags = ['--provider', 'V0000002', '--family', 'none', '--kind', 'assignment', ...term, ...general];
    const rates = ['--hours', 'irregular', '--rate', 'individual-guidance=hour:64,80', '--travel-per-km', '0,23'];
    const { code, stdout } = await portal.as(
      'representative',
      create('--holder', second, ...flags, ...rates, '--share', '-o', 'json'),
    );
    const agreement = shared(stdout);
    expect([code, agreement.status, agreement.providerFormality]).toEqual([0, 'shared', 'formal']);
    expect(agreement.workArrangements).toEqual({
      start: '2026-12-01',
      termKind: 'indefinite',
      hoursPattern: 'irregular',
      rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 64_80 }],
      travelCentsPerKm: 23,
    });
    expect(await seenBy('V0000002', agreement.id)).toMatchObject({ parties: { careProviderId: 'V0000002' } });
  });

  test('an employment with somebody who is found by BSN, from standard input', async () => {
    const document = {
      budgetHolderId: first,
      careProvider: { kind: 'person', bsn: employee.bsn, name: 'Iemand', birthDate: '2000-01-01' },
      parties: { kind: 'employment', familyRelation: 'none' },
      workArrangements: {
        start: '2026-12-01',
        termKind: 'fixed',
        end: '2026-12-31',
        hoursPattern: 'fixed',
        minutesPerWeek: 480,
        daysPerWeek: 2,
        rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 18_75 }],
      },
      generalTerms: {
        careDescription: 'Boodschappen en begeleiding',
        payrollAdministration: true,
        payrollTaxCredit: true,
        employerCharges: 'high',
        thirdPartyClause: true,
        sixWeekClause: true,
      },
    };
    const { code, stdout, stderr } = await portal.as(
      'representative',
      create('--input', '-', '--share', '-o', 'json'),
      { stdin: JSON.stringify(document) },
    );
    const agreement = shared(stdout);
    expect([code, agreement.careProvider?.id]).toEqual([0, 'V0000004']);
    expect(stdout + stderr).not.toContain(employee.bsn);
    expect(await seenBy('V0000004', agreement.id)).toMatchObject({ status: 'shared', kind: 'employment' });
  });

  test('an agreement with family, from a file, with a flag on top', async () => {
    const document = {
      budgetHolderId: third,
      careProvider: {
        kind: 'person',
        bsn: testBsn(701),
        name: 'F. Familie',
        birthDate: '1980-01-01',
        iban: testIban(701),
      },
      parties: { familyRelation: 'second-degree' },
      workArrangements: {
        start: '2026-12-01',
        termKind: 'indefinite',
        hoursPattern: 'irregular',
        rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 20_00 }],
      },
      generalTerms: {
        careDescription: 'Samen naar buiten',
        payrollAdministration: false,
        thirdPartyClause: true,
        sixWeekClause: true,
      },
    };
    const flags = ['--input', '-', '--rate', 'individual-guidance=hour:22,50', '--other-terms', 'Koffie', '--share'];
    const { code, stdout, stderr } = await portal.as('representative', create(...flags), {
      stdin: JSON.stringify(document),
    });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Z\d+\n$/)]);
    expect(stderr).toMatch(/shared with the care provider[^]*agreement sign Z\d+/);
    const representative = await portal.client('representative');
    const agreement = await representative.agreements.show(stdout.trim());
    expect(agreement).toMatchObject({ kind: 'assignment-family', generalTerms: { otherTerms: 'Koffie' } });
    expect(agreement.workArrangements?.rates).toEqual([
      { careFunction: 'individual-guidance', unit: 'hour', cents: 22_50 },
    ]);
    expect(await seenBy(agreement.careProvider?.id ?? '', agreement.id)).toMatchObject({ status: 'shared' });
  });

  test('an agreement with an organisation that is new', async () => {
    const who = ['--provider-kind', 'organisation', '--provider-name', 'Nieuwe Zorg'];
    const numbers = ['--provider-agb', testAgb('75', 702), '--provider-kvk', testKvk(702)];
    const rates = ['--hours', 'irregular', '--rate', 'group-guidance=day-part:61,50'];
    const { code, stdout, stderr } = await portal.as(
      'holder',
      create(...who, ...numbers, ...term, ...rates, ...general, '--share', '-o', 'json'),
    );
    const agreement = shared(stdout);
    expect([code, agreement.kind, agreement.providerFormality]).toEqual([0, 'assignment-organisation', 'informal']);
    expect(stderr).toMatch(/counts as informal[^]*ask for that before you share/);
    expect(agreement.generalTerms?.payrollAdministration).toBe(false);
    expect(await seenBy(agreement.careProvider?.id ?? '', agreement.id)).toMatchObject({ status: 'shared' });
  });

  test('somebody who is known after all, where what was said differs and is not taken over', async () => {
    const other = await portal.client('representative');
    const known = { kind: 'organisation', name: 'Eerder Bekend', agbCode: testAgb('75', 706) } as const;
    const { id } = await other.careProviders.create({ ...known, iban: testIban(706), budgetHolderId: 'A0000819' });
    const said = [
      '--provider-kind',
      'organisation',
      '--provider-name',
      'Anders Genoemd',
      '--provider-agb',
      known.agbCode,
    ];
    const rates = ['--hours', 'irregular', '--rate', 'individual-guidance=hour:26'];
    const { code, stdout, stderr } = await portal.as(
      'holder',
      create(...said, '--provider-iban', testIban(707), ...term, ...rates, ...general, '-o', 'json'),
    );
    expect([code, shared(stdout).careProvider?.id]).toEqual([0, id]);
    expect(stderr).toMatch(/Care provider, name: This care provider is known already[^]*was not taken over/);
    expect(stderr).toMatch(/Another budget holder gave another account number/);
    expect(stderr).not.toContain('Eerder Bekend');
  });

  test('that says who stands in a register is refused, since only the payment office enters that', async () => {
    for (const [careProvider, refused] of [
      [{ careRegistered: true }, 1],
      [{ bigRegistered: true, name: 'V. Pleger' }, 1],
      [{ careRegistered: true, bigRegistered: true }, 2],
      [{ careRegistered: false }, 0],
      [{ bigRegistered: false }, 0],
    ] as const) {
      const { code, stderr } = await portal.as('holder', create('--input', '-'), {
        stdin: JSON.stringify({ careProvider }),
      });
      expect([code, stderr.match(/PROVIDER_REGISTER_FLAG/g)?.length ?? 0]).toEqual([refused === 0 ? 2 : 1, refused]);
    }
  });

  test('for who replaces somebody', async () => {
    const who = ['--provider-kind', 'organisation', '--provider-name', 'Vervanging', '--provider-kvk', testKvk(705)];
    const replaced = ['--start', '2026-12-01', '--term', 'replacement', '--replaces', 'Z0000001'];
    const rates = ['--hours', 'irregular', '--rate', 'individual-guidance=hour:26'];
    const { code, stdout } = await portal.as('holder', create(...who, ...replaced, ...rates, ...general, '-o', 'json'));
    expect([code, shared(stdout).workArrangements]).toMatchObject([0, { replacesAgreementId: 'Z0000001' }]);
  });

  test('for a fixed amount a month', async () => {
    const who = ['--provider-kind', 'organisation', '--provider-name', 'Maandzorg', '--provider-kvk', testKvk(703)];
    const { code, stdout } = await portal.as(
      'holder',
      create(...who, ...term, '--hours', 'irregular', '--monthly-amount', '1.250,50', ...general, '-o', 'json'),
    );
    expect([code, shared(stdout).status]).toEqual([0, 'draft']);
    expect(shared(stdout).workArrangements).toMatchObject({ rates: [], monthlyAmountCents: 1_250_50 });
  });
});

describe('without a terminal', () => {
  const drafts = async () => (await (await portal.client('holder')).agreements.list({ status: 'draft' })).items.length;

  test('every answer that is missing is named by its flag, at once', async () => {
    const before = await drafts();
    const { code, stdout, stderr } = await portal.as('holder', create('--kind', 'employment', '--term', 'fixed'));
    expect([code, stdout]).toEqual([2, '']);
    const flags = stderr.match(/--[\w-]+/g);
    const parties = ['--provider', '--family'];
    const work = ['--start', '--end', '--hours', '--rate'];
    const general = ['--care-description'];
    expect(flags).toEqual([...parties, ...work, ...general]);
    expect(await drafts()).toBe(before);
  });

  test('a BSN is named as something for the file', async () => {
    const { code, stderr } = await portal.as('holder', create('--provider-kind', 'person', '--provider-name', 'P.'));
    expect(code).toBe(2);
    expect(stderr).toContain('careProvider.bsn (--input)');
  });

  test('and can be no flag', async () => {
    const { code, stderr } = await portal.as('holder', create('--provider-bsn', testBsn(9)));
    expect(code).toBe(2);
    expect(stderr).not.toContain(testBsn(9));
  });

  test('a part is kept as a draft when that is asked for', async () => {
    const { code, stdout } = await portal.as('holder', create(...general, '--payroll', 'no', '--draft', '-o', 'json'));
    expect(code).toBe(0);
    expect(shared(stdout)).toMatchObject({ parties: null, generalTerms: { payrollAdministration: false } });
  });

  test('JSON on standard output is asked for instead of questions, also in a terminal', async () => {
    const { code, stdout } = await portal.as('holder', create('-o', 'json'), { tty: true });
    expect([code, JSON.parse(stdout)]).toEqual([2, { error: expect.objectContaining({ code: 'missing-answers' }) }]);
  });
});

describe('what is wrong is told in both languages, and nothing is kept', () => {
  const right = ['--provider-kind', 'organisation', '--provider-name', 'Foute Zorg', '--provider-kvk', testKvk(704)];
  const rest = [...term, '--hours', 'irregular', '--rate', 'group-guidance=day-part:61,50', ...general];

  test.each<[string, string[], { code: number; nl: RegExp; en: RegExp }]>([
    [
      'a rate above the maximum',
      [...right, ...rest, '--rate', 'nursing=hour:99'],
      { code: 1, nl: /het maximum is € 26,98/, en: /maximum is €26.98/ },
    ],
    [
      'care that was not awarded',
      [...right, ...rest, '--rate', 'respite-care=hour:20'],
      { code: 1, nl: /Voor logeeropvang is geen budget toegekend/, en: /respite care/ },
    ],
    [
      'a last day for who has none',
      [...right, ...rest, '--end', '2026-12-31'],
      { code: 1, nl: /Haal de einddatum weg/, en: /last day|end date/i },
    ],
    [
      'a trial period for who is no employee',
      [...right, ...rest, '--trial-period', '1'],
      { code: 1, nl: /Pas de proeftijd aan/, en: /trial period/ },
    ],
    [
      'a number that is no KVK number',
      [...right.slice(0, 4), '--provider-kvk', '1234', ...rest],
      { code: 1, nl: /geen geldig KVK-nummer/, en: /KVK number/ },
    ],
    [
      'somebody with whom there is an agreement',
      ['--provider', 'V0000001', ...rest],
      { code: 1, nl: /is er al een zorgovereenkomst, Z0000001/, en: /Z0000001/ },
    ],
    [
      'somebody who is not known',
      ['--provider', 'V0999999', ...rest],
      { code: 1, nl: /nummer is bij u niet bekend/, en: /number/ },
    ],
    [
      'a kind that does not suit the provider',
      [...right, ...rest, '--kind', 'employment'],
      { code: 1, nl: /sluit u met een persoon/, en: /person/ },
    ],
    ['a date that is none', ['--start', '2026-02-30'], { code: 2, nl: /Verwacht wordt een datum/, en: /a date/ }],
    ['a rate that is none', ['--rate', 'nursing:20'], { code: 2, nl: /individual-guidance=hour:64,80/, en: /a unit/ }],
    [
      'somebody who is known and new',
      ['--provider', 'V0000001', '--provider-name', 'Naam'],
      { code: 2, nl: /gaan niet samen/, en: /--provider-name/ },
    ],
    ['sharing a draft', ['--draft', '--share'], { code: 2, nl: /gaan niet samen/, en: /--draft/ }],
  ])('%s', async (_, flags, expected) => {
    const holder = await portal.client('holder');
    const kept = async () => [
      (await holder.agreements.list({ limit: 500 })).items.length,
      (await holder.careProviders.list({ limit: 500 })).items.length,
    ];
    const before = await kept();
    for (const language of ['nl', 'en'] as const) {
      const { code, stderr } = await portal.as('holder', create(...flags, '--lang', language));
      expect([code, stderr]).toEqual([expected.code, expect.stringMatching(expected[language])]);
    }
    expect(await kept()).toEqual(before);
  });

  test.each<[string, unknown, string]>([
    ['a field that is not there', { parties: { soort: 'employment' } }, 'FIELD_UNKNOWN parties.soort'],
    ['a value of the wrong kind', { workArrangements: { rates: 'much' } }, 'FIELD_INVALID workArrangements.rates'],
    ['a date that is none', { workArrangements: { start: '1-12-2026' } }, 'DATE_INVALID workArrangements.start'],
  ])('in a file: %s', async (_, document, expected) => {
    const { code, stdout } = await portal.as('holder', create('--input', '-', '-o', 'json'), {
      stdin: JSON.stringify(document),
    });
    const { error } = JSON.parse(stdout) as { error: { issues: { code: string; path: string }[] } };
    expect([code, error.issues.map(({ code: found, path }) => `${found} ${path}`)]).toEqual([2, [expected]]);
  });

  test('who may make no agreements hears it before anything else', async () => {
    const { code, stderr } = await portal.as('self-employed', create());
    expect(code).toBe(3);
    expect(stderr).not.toContain('--provider');
  });

  test('a representative says for whom', async () => {
    const { code, stderr } = await portal.as('representative', create(...rest, '--provider', 'V0000001'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('--holder')]);
  });
});

test('who is found by AGB code is taken as known, whatever name was given', async () => {
  const who = ['--provider-kind', 'self-employed', '--provider-agb', selfEmployed.agbCode, '--provider-name', 'Anders'];
  const { code, stderr } = await portal.as(
    'holder',
    create(...who, '--family', 'none', ...term, '--hours', 'irregular', '--rate', 'nursing=hour:70', ...general),
  );
  expect([code, stderr]).toEqual([1, expect.stringContaining('Z0000008')]);
});
