import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import { isPrintableByBanks } from '../payment/bank-text.ts';
import { sepaCountries } from '../rules/tables/sepa-countries.ts';
import { isIban, normaliseIban } from '../values/identifiers/iban.ts';

/** An account that a SEPA payment reaches: of one that it does not, a bank refuses the file of everybody. */
export function checkIban(text: string, path: string): Issue[] {
  const iban = normaliseIban(text);
  if (!isIban(iban)) return [newIssue('IBAN_INVALID', path, {})];
  return sepaCountries.has(iban.slice(0, 2)) ? [] : [newIssue('IBAN_OUTSIDE_SEPA', path, {})];
}

/** Who is paid must have a name that banks can print. */
export function checkPayeeName(name: string, path: string): Issue[] {
  return isPrintableByBanks(name) ? [] : [newIssue('NAME_NOT_PRINTABLE', path, {})];
}
