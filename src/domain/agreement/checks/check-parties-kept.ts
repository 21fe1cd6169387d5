import type { Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';

function isSame(before: Parties, after: Parties): boolean {
  return (Object.keys({ ...before, ...after }) as (keyof Parties)[]).every(
    (field) => String(before[field]) === String(after[field]),
  );
}

/** With whom, of which kind and out of which award is for the holder to say. Source: mijnpgb.nl, toelichting stap 1. */
export function checkPartiesKept(before: Parties | null, after: Parties | null): Issue[] {
  const isKept = before === null || after === null ? before === after : isSame(before, after);
  return isKept ? [] : [newIssue('PARTIES_OF_HOLDER', 'parties', {})];
}
