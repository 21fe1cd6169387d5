import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { StaffRight } from '../words.ts';
import { mostStaff } from './rights.ts';

/** Somebody who works for an organisation; whose rights were all taken has an empty list. */
export interface StaffRights {
  code: string;
  name: string | null;
  rights: readonly StaffRight[];
}

/** Checks the rights that somebody is to have from now on, beside everybody who is recorded for the organisation. */
export function checkStaff(wanted: StaffRights, recorded: readonly StaffRights[]): Issue[] {
  const isKnown = recorded.some(({ code }) => code === wanted.code);
  const isFull = !isKnown && recorded.length >= mostStaff;
  return [
    ...(wanted.name === null ? [newIssue('STAFF_NAME_MISSING', 'name', {})] : []),
    ...(isFull ? [newIssue('STAFF_TOO_MANY', 'code', { maximum: mostStaff })] : []),
    ...checkAdministrators(wanted, recorded),
  ];
}

/** An organisation whose last administrator goes could give and take no rights any more. */
export function checkAdministrators(
  { code, rights }: Pick<StaffRights, 'code' | 'rights'>,
  recorded: readonly StaffRights[],
): Issue[] {
  const administrators = recorded.filter((one) => one.rights.includes('administer'));
  const isOther = administrators.some((one) => one.code !== code);
  const stays = rights.includes('administer') || isOther || administrators.length === 0;
  return stays ? [] : [newIssue('STAFF_LAST_ADMINISTRATOR', 'code', {})];
}

/** Rights are given and taken by a person of the organisation, whom a sign-in tells from the others; a system has no code. */
export function checkGiver(code: string | null | undefined): Issue[] {
  return typeof code === 'string' ? [] : [newIssue('STAFF_NO_ORGANISATION', 'organisation', {})];
}
