import { describe, expect, test as plain } from 'vitest';
import { compose } from '../../../src/import/agreements/compose.ts';
import type { AgreementLineContent } from '../../../src/import/agreements/read-line.ts';
import { findDifferingColumns } from '../../../src/import/agreements/difference.ts';
import { AgreementInput } from '../../../src/contract/schemas/agreement-batches.ts';
import { careFunctions, careUnits } from '../../../src/domain/words.ts';
import { fc, test } from '../support/property.ts';

const terms: AgreementLineContent['terms'] = {
  award: ['T0000003'],
  kind: 'assignment',
  startDate: '2026-12-01',
  careDescription: 'Hulp bij het opstaan',
};
const rate = fc.record({
  careFunction: fc.constantFrom(...careFunctions),
  unit: fc.constantFrom(...careUnits),
  cents: fc.integer({ min: 1, max: 1_000_000_00 }),
});
const contents = fc.array(fc.option(rate, { nil: undefined }), { minLength: 1, maxLength: 20 });
const shuffled = contents.chain((rates) =>
  fc.tuple(fc.constant(rates), fc.shuffledSubarray(rates, { minLength: rates.length })),
);

function item(rates: readonly AgreementLineContent['rate'][], more: AgreementLineContent['terms'] = {}) {
  return {
    id: 1,
    owner: 'A0000819',
    period: 'V0000002',
    head: [],
    replaces: null,
    lines: rates.map((each, index) => {
      const content = JSON.stringify({ terms: { ...terms, ...more }, rate: each });
      return { line: index + 2, more: false, reference: '', content };
    }),
  };
}

test.prop([shuffled])('any shuffling of lines makes the same draft', ([rates, other]) => {
  const { reference, json } = compose(item(rates));
  expect(compose(item(other))).toMatchObject({ reference, json });
});

test.prop([contents])('a place among the rates is a place among the lines', (rates) => {
  const { json, lines = [] } = compose(item(rates));
  const { workArrangements } = AgreementInput.parse(JSON.parse(json));
  workArrangements?.rates.forEach((each, place) => expect(rates[(lines[place] ?? 0) - 2]).toEqual(each));
  expect(lines.toSorted((one, other) => one - other)).toEqual(rates.map((_, index) => index + 2));
});

describe('the reference', () => {
  const guidance = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 } as const;
  const reference = (more: AgreementLineContent['terms'] = {}, cents = 60_00): string =>
    compose(item([{ ...guidance, cents }], more)).reference;

  plain('is of the parties, so that a change of terms is known as one', () => {
    expect(reference({ hoursPerWeek: 60 }, 61_00)).toBe(reference());
  });
  plain('is another when the sender gives one', () => {
    expect(reference({ reference: 'B' })).not.toBe(reference());
  });
  plain('is another when the draft takes the place of one that is over', () => {
    const { reference: next } = compose({ ...item([guidance]), replaces: 'Z0000001' });
    expect(next).toBe(`${reference()}-Z0000001`);
  });
});

plain('awards and rates in another order make no difference, and everything else names its column', () => {
  const guidance = { careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 } as const;
  const nursing = { careFunction: 'nursing', unit: 'hour', cents: 70_00 } as const;
  const draft = (more: AgreementLineContent['terms']) =>
    AgreementInput.parse(JSON.parse(compose(item([guidance, nursing], more)).json));
  const { parties = null, workArrangements, generalTerms = null } = draft({ award: ['T0000001', 'T0000002'] });
  const earlier = {
    parties: parties && { ...parties, awardIds: ['T0000002', 'T0000001'] },
    workArrangements: workArrangements ? { ...workArrangements, rates: workArrangements.rates.toReversed() } : null,
    generalTerms,
  };
  expect(findDifferingColumns(earlier, draft({ award: ['T0000001', 'T0000002'] }))).toEqual([]);
  const now = draft({ award: ['T0000001'], endDate: '2026-12-31', payroll: true, activities: 'Wandelen' });
  expect(findDifferingColumns(earlier, now)).toEqual(['award', 'endDate', 'term', 'activities', 'payroll']);
  expect(findDifferingColumns({ ...earlier, generalTerms: null }, draft({ award: ['T0000001', 'T0000002'] }))).toEqual([
    'careDescription',
    'payroll',
  ]);
});

plain('what an organisation and an employer may say beside the rest has its place in the steps', () => {
  const { json } = compose(
    item([undefined], {
      residentialInitiative: true,
      expiryNotice: false,
      identitySeen: true,
      contractNumber: 'ZO-17',
      clientNumber: '4411',
      signatory: 'B. Bos',
      signatoryFunction: 'bestuurder',
    }),
  );
  expect(AgreementInput.parse(JSON.parse(json))).toMatchObject({
    parties: { residentialInitiative: true },
    workArrangements: { expiryNotice: false },
    generalTerms: {
      identitySeen: true,
      contractNumber: 'ZO-17',
      clientNumber: '4411',
      signatoryName: 'B. Bos',
      signatoryFunction: 'bestuurder',
    },
  });
});
