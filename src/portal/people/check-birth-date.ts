import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';

/** Checks that a birth date is not after today. */
export function checkBirthDate(birthDate: IsoDate | undefined, path: string, today: IsoDate): Issue[] {
  return birthDate !== undefined && birthDate > today ? [newIssue('FIELD_INVALID', path, {})] : [];
}
