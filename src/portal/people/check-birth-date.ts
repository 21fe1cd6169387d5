import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';

/** Nobody is born tomorrow. */
export function checkBirthDate(birthDate: IsoDate | undefined, path: string, today: IsoDate): Issue[] {
  return birthDate !== undefined && birthDate > today ? [newIssue('FIELD_INVALID', path, {})] : [];
}
