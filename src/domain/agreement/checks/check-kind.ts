import type { Parties } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementKind, CareProviderKind } from '../../words.ts';
import type { AgreementContext } from '../agreement-context.ts';

const PATH = 'parties.kind';

const providerKinds: Record<AgreementKind, readonly CareProviderKind[]> = {
  employment: ['person'],
  // A relative may have a practice: family comes first. Source: SVB, zorgovereenkomst kiezen; Rlz 5.22(3).
  'assignment-family': ['person', 'self-employed'],
  assignment: ['person', 'self-employed'],
  'assignment-organisation': ['organisation'],
};

// An organisation has its own model; the others name a human being. Source: SVB, zorgovereenkomst kiezen.
function checkProviderKind(kind: AgreementKind, found: CareProviderKind): Issue[] {
  if (providerKinds[kind].includes(found)) return [];
  const code = kind === 'assignment-organisation' ? 'KIND_NEEDS_ORGANISATION' : 'KIND_NEEDS_PERSON';
  return [newIssue(code, PATH, { kind, found })];
}

// Partner and family have a model of their own. Source: SVB, zorgovereenkomst kiezen; model arbeidsovereenkomst 2017.
function checkFamily({ kind, familyRelation }: Pick<Parties, 'kind' | 'familyRelation'>): Issue[] {
  if (kind === 'assignment-organisation') return [];
  if (kind === 'assignment-family')
    return familyRelation === 'none' ? [newIssue('KIND_NEEDS_FAMILY', PATH, { kind })] : [];
  return familyRelation === 'none' ? [] : [newIssue('KIND_NOT_FOR_FAMILY', PATH, { kind, found: familyRelation })];
}

/** Checks that the kind of agreement suits the provider. */
export function checkKind(
  parties: Pick<Parties, 'kind' | 'familyRelation'>,
  { facts }: Pick<AgreementContext, 'facts'>,
): Issue[] {
  return [
    ...(facts.provider === null ? [] : checkProviderKind(parties.kind, facts.provider.kind)),
    ...checkFamily(parties),
  ];
}
