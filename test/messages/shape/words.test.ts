import { expect, test } from 'vitest';
import * as domain from '../../../src/domain/words.ts';
import { operationNames } from '../../../src/contract/operations.ts';
import type { WordGroup } from '../../../src/messages/index.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { bothLanguages, expectWhole } from '../support.ts';

const lists: [WordGroup, readonly string[]][] = [
  ['careLaw', domain.careLaws],
  ['budgetProviderKind', domain.budgetProviderKinds],
  ['role', domain.roles],
  ['representativeKind', domain.representativeKinds],
  ['careProviderKind', domain.careProviderKinds],
  ['providerFormality', domain.providerFormalities],
  ['familyRelation', domain.familyRelations],
  ['careFunction', domain.careFunctions],
  ['careUnit', domain.careUnits],
  ['agreementKind', domain.agreementKinds],
  ['termKind', domain.termKinds],
  ['hoursPattern', domain.hoursPatterns],
  ['declarationKind', domain.declarationKinds],
  ['agreementStatus', domain.agreementStatuses],
  ['declarationStatus', domain.declarationStatuses],
  ['awardStatus', domain.awardStatuses],
  ['paymentStatus', domain.paymentStatuses],
];

test.each(lists)('every value of %s has a word of its own in both languages', (group, values) => {
  for (const [, texts] of bothLanguages) {
    const named = values.map((value) => texts.word(group, value as never));
    named.forEach(expectWhole);
    expect(new Set(named).size).toBe(values.length);
  }
});

// Source: both leaflets and the pages of mijnpgb.nl
test.each([
  ['agreementStatus', 'draft', 'concept'],
  ['agreementStatus', 'shared', 'gedeeld'],
  ['declarationStatus', 'awaiting-holder', 'ter beoordeling'],
  ['declarationStatus', 'scheduled', 'ingepland'],
  ['declarationStatus', 'paid', 'uitbetaald'],
  ['careUnit', 'day-part', 'dagdeel'],
  ['careUnit', 'full-day', 'etmaal'],
  ['agreementKind', 'employment', 'arbeidsovereenkomst'],
  ['step', 'generalTerms', 'Algemene afspraken'],
  ['recordKind', 'award', 'toekenningsbeschikking'],
] as const)('in the pgb, %s "%s" is called "%s"', (group, value, term) => {
  expect(textsFor('nl').word(group, value as never)).toBe(term);
});

test('names of laws are never translated', () => {
  for (const [, texts] of bothLanguages)
    for (const law of domain.careLaws) expect(texts.word('careLaw', law)).toBe(law);
});

test('every operation has a name in both languages', () => {
  for (const [, texts] of bothLanguages) for (const name of operationNames) expectWhole(texts.operation(name));
});
