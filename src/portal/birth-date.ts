import type { Issue } from '../domain/issue.ts';
import { newIssue } from '../domain/new-issue.ts';
import type { IsoDate } from '../domain/values/date.ts';

/** Nobody is born tomorrow. */
export const checkBirthDate = (birthDate: IsoDate | undefined, path: string, today: IsoDate): Issue[] =>
  birthDate !== undefined && birthDate > today ? [newIssue('FIELD_INVALID', path, {})] : [];
