import { expect, test } from 'vitest';
import { checkTermination } from '../../../../src/domain/index.ts';

const indefinite = { start: '2026-01-01', end: undefined };
const declared = { start: '2026-01-01', end: undefined, lastDeclared: '2026-05-31' };
const fixed = { start: '2026-01-01', end: '2026-06-30' };

// Source: mijnpgb.nl, wijzigen of beëindigen.
test.each([
  { name: 'on its first day', end: '2026-01-01', term: indefinite, found: [] },
  { name: 'years later, when it had no end', end: '2030-01-01', term: indefinite, found: [] },
  { name: 'before it began', end: '2025-12-31', term: indefinite, found: ['TERM_END_BEFORE_START'] },
  { name: 'before it began, for a fixed time', end: '2025-12-31', term: fixed, found: ['TERM_END_BEFORE_START'] },
  { name: 'on its last day', end: '2026-06-30', term: fixed, found: [] },
  { name: 'on the last day of declared care', end: '2026-05-31', term: declared, found: [] },
  { name: 'before care that was declared', end: '2026-05-30', term: declared, found: ['CARE_DECLARED_AFTER_END'] },
  { name: 'after its last day, which would make it longer', end: '2026-07-01', term: fixed, found: ['OUTSIDE_TERM'] },
])('an agreement ends $name', ({ end, term, found }) => {
  const issues = checkTermination(end, term);
  expect(issues.map(({ code }) => code)).toEqual(found);
  for (const { path, params } of issues) expect([path, params['found']]).toEqual(['end', end]);
});
