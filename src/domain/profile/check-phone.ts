import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import { isPhone } from '../values/identifiers/phone.ts';

/** A number that is given now can be called; one that was kept before the rule stays. */
export function checkPhone(phone: string | undefined, path: string): Issue[] {
  return phone === undefined || isPhone(phone) ? [] : [newIssue('PHONE_INVALID', path, {})];
}
