import { expect, test } from 'vitest';
import { familyRelations, providerFormality } from '../../../src/domain/index.ts';
import type { CareProviderKind, FamilyRelation, ProviderFormality } from '../../../src/domain/index.ts';

// Source: Rlz 5.22, Blz 3.6.5; care office Menzis.
const cases: [
  CareProviderKind,
  careRegistered: boolean,
  bigRegistered: boolean,
  FamilyRelation,
  ProviderFormality,
  string,
][] = [
  ['organisation', true, false, 'none', 'formal', 'an enterprise registered for care'],
  ['organisation', true, false, 'first-degree', 'formal', 'an enterprise, also of a relative'],
  ['organisation', false, false, 'none', 'informal', 'an enterprise registered for something else'],
  ['self-employed', true, false, 'none', 'formal', 'registered for care'],
  ['self-employed', false, false, 'none', 'informal', 'registered for something else'],
  ['self-employed', false, true, 'none', 'formal', 'a nurse by register'],
  ['self-employed', true, true, 'second-degree', 'informal', 'a relative'],
  ['person', false, true, 'none', 'formal', 'a nurse by register'],
  ['person', false, true, 'partner', 'informal', 'a partner'],
  ['person', false, true, 'first-degree', 'informal', 'a relative'],
  ['person', true, false, 'none', 'informal', 'a person has no entry in the trade register'],
  ['person', false, false, 'none', 'informal', 'everybody else'],
];

test.each(cases)(
  '%s, care %s, BIG %s, family %s is %s: %s',
  (kind, careRegistered, bigRegistered, relation, expected) => {
    expect(providerFormality({ kind, careRegistered, bigRegistered }, relation)).toBe(expected);
  },
);

test('never pays a relative in person as a professional', () => {
  for (const relation of familyRelations.filter((one) => one !== 'none')) {
    for (const kind of ['person', 'self-employed'] as const) {
      expect(providerFormality({ kind, careRegistered: true, bigRegistered: true }, relation)).toBe('informal');
    }
  }
});
