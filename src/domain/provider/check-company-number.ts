import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import { isBsn } from '../values/identifiers/bsn.ts';
import { isAgb, isKvk } from '../values/identifiers/registers.ts';

/** A number of a company that a register may know. Of a BSN in its place is said that it is one, and not only that it is too long. */
export function checkCompanyNumber(name: 'agbCode' | 'kvkNumber', text: string, path: string): Issue[] {
  if (name === 'agbCode' ? isAgb(text) : isKvk(text)) return [];
  if (isBsn(text)) return [newIssue('BSN_FOR_COMPANY', path, {})];
  return [newIssue(name === 'agbCode' ? 'AGB_INVALID' : 'KVK_INVALID', path, {})];
}
