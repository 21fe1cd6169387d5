import type { GeneralTerms, Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementFacts } from '../agreement-facts.ts';
import type { AgreementContext } from '../agreement-context.ts';

/** What the model of an agreement with an organisation has, and the other three have not. Source: SVB models. */
const ofOrganisation = [
  'contractNumber',
  'clientNumber',
  'tariffList',
  'signatoryName',
  'signatoryFunction',
] as const satisfies (keyof GeneralTerms)[];

function isWithOrganisation(parties: Pick<Parties, 'kind'> | null): boolean {
  return parties === null || parties.kind === 'assignment-organisation';
}

export function checkOrganisationTerms(terms: GeneralTerms, { parties }: Pick<AgreementContext, 'parties'>): Issue[] {
  if (isWithOrganisation(parties)) return [];
  return ofOrganisation
    .filter((field) => terms[field] !== undefined)
    .map((field) => newIssue('ONLY_WITH_ORGANISATION', `generalTerms.${field}`, {}));
}

/** The terms name a list that is kept beside them, or whoever signs would sign what nobody can read. */
export function checkTariffList(
  { tariffList }: Pick<GeneralTerms, 'tariffList'>,
  { tariffLists }: Pick<AgreementFacts, 'tariffLists'>,
): Issue[] {
  const isKnown = tariffList === undefined || tariffLists === undefined || tariffLists.includes(tariffList);
  return isKnown ? [] : [newIssue('TARIFF_LIST_UNKNOWN', 'generalTerms.tariffList', {})];
}

/** A person is no residential initiative; that it is none may be said of everybody. */
export function checkResidentialInitiative(parties: Pick<Parties, 'kind' | 'residentialInitiative'>): Issue[] {
  if (parties.residentialInitiative !== true || isWithOrganisation(parties)) return [];
  return [newIssue('ONLY_WITH_ORGANISATION', 'parties.residentialInitiative', {})];
}
