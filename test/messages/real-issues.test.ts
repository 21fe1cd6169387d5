import { describe, expect, test } from 'vitest';
import { checkAgreement, checkDeclaration, type Issue } from '../../src/domain/index.ts';
import { checkAgbCodeRemoval } from '../../src/domain/provider/check-agb-codes.ts';
import { textsFor } from '../../src/messages/index.ts';
import {
  agreementFacts,
  award,
  declaration,
  declarationFacts,
  draft,
  generalTerms,
  line,
  parties,
  person,
  work,
} from '../domain/examples.ts';
import { bothLanguages, expectSentences } from './support.ts';

const rate = { careFunction: 'nursing', unit: 'piece', cents: 1_00 } as const;

/** Input in which much is wrong at once, and what the domain's own checks say of it. */
const reports: [string, Issue[]][] = [
  ['an empty draft', checkAgreement({ parties: null, workArrangements: null, generalTerms: null }, agreementFacts())],
  [
    'an agreement with the wrong parties and terms',
    checkAgreement(
      draft({
        parties: parties({ kind: 'employment', awardIds: ['T0000009'], familyRelation: 'partner' }),
        workArrangements: work({
          start: '2020-01-01',
          termKind: 'fixed',
          trialPeriodMonths: 3,
          noticePeriodMonths: 0,
          hoursPattern: 'fixed',
          rates: [rate, rate],
          monthlyAmountCents: 1_00,
        }),
        generalTerms: generalTerms({ careDescription: '', thirdPartyClause: false, sixWeekClause: false }),
      }),
      agreementFacts({ provider: person }),
    ),
  ],
  [
    'a rate under one and above the other limit',
    checkAgreement(
      draft({ workArrangements: work({ rates: [{ careFunction: 'personal-care', unit: 'hour', cents: 200_00 }] }) }),
      agreementFacts(),
    ),
  ],
  [
    'a declaration with wrong lines',
    checkDeclaration(
      declaration({
        invoiceNumber: '1',
        totalCents: 1,
        lines: [
          line({ line: 12, minutes: 50, rateCents: 1, amountCents: 1, travelMetres: 1_000 }),
          line({ line: 13 }),
          line({ line: 14, careFunction: 'transport' }),
          line({ line: 15, unit: 'piece', count: 1 }),
          line({ line: 16, date: '2025-04-30' }),
          line({ line: 17, date: '2025-05-07', minutes: 25 * 60 }),
        ],
      }),
      declarationFacts({ sameMonth: { id: 'D0000001' }, sameReference: { id: 'D0000002' }, today: '2025-09-01' }),
    ).issues,
  ],
  [
    'a declaration that does not fit the budget',
    checkDeclaration(declaration(), declarationFacts({ awards: [award({ remainingCents: 1_00 })] })).issues,
  ],
];

describe.each(reports)('%s', (_, issues) => {
  test('has something wrong', () => expect(issues).not.toEqual([]));

  test.each(bothLanguages)('is told in full in %s', (_language, texts) => {
    for (const issue of issues) {
      const text = texts.issue(issue);
      expectSentences(text);
      expect(text).toContain(texts.finding(issue));
      if (issue.line !== undefined) expect(text).toMatch(new RegExp(`^(Regel|Line) ${issue.line}\\b`));
    }
  });
});

test.each([
  ['nl', 1, '1 certificaat dat', 'wie de certificaten uitgeeft'],
  ['nl', 2, '2 certificaten die', 'wie de certificaten uitgeeft'],
  ['en', 1, '1 certificate that is', 'whoever issues'],
  ['en', 2, '2 certificates that are', 'whoever issues'],
] as const)('a code on certificates tells in %s of %i, and who can revoke', (language, certificates, counted, who) => {
  const [issue] = checkAgbCodeRemoval({ isOwn: false, isKnown: true, certificates });
  const text = textsFor(language).issue(issue!);
  for (const part of [counted, who]) expect(text).toContain(part);
});
