import { expect, test } from 'vitest';
import { boundIssues } from '../../src/domain/bound-issues.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { newIssue } from '../../src/domain/new-issue.ts';

function issues(letters: string): Issue[] {
  return [...letters].map((letter, at) =>
    newIssue('FIELD_MISSING', String(at), {}, { severity: letter === 'e' ? 'error' : 'warning' }),
  );
}

test.each([
  ['', 3, '', undefined],
  ['ewe', 3, '0 1 2', undefined],
  ['eeee', 3, '0 1 2', { count: 1, severity: 'error' }],
  ['wwwww', 3, '0 1 2', { count: 2, severity: 'warning' }],
  ['wwwwe', 3, '0 1 4', { count: 2, severity: 'warning' }],
  ['wewewew', 3, '1 3 5', { count: 4, severity: 'warning' }],
  ['weeeew', 3, '1 2 3', { count: 3, severity: 'error' }],
])('of %j at most %i are kept', (letters, most, kept, left) => {
  const found = boundIssues(issues(letters), most);
  expect(
    found
      .filter(({ code }) => code === 'FIELD_MISSING')
      .map(({ path }) => path)
      .join(' '),
  ).toBe(kept);
  const rest = found.find(({ code }) => code === 'ISSUES_LEFT_OUT');
  expect(rest && { count: rest.params['count'], severity: rest.severity }).toEqual(left);
});
