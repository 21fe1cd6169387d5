import type {
  Agreement,
  AgreementComparison,
  Amendment,
  AmendmentDecisionResult,
  AmendmentSummary,
} from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';
import { agreementDetails } from './agreement.ts';
import { nextCommands } from '../next/next-command.ts';

export const amendmentList: View<AmendmentSummary> = {
  fields: [
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'from', kind: 'date', priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 1 },
    { path: 'isInForce', kind: 'yes-no', priority: 2 },
    { path: 'begunBy', kind: { word: 'amendmentParty' }, priority: 3 },
    { path: 'needsAssessment', kind: 'yes-no', priority: 4 },
    { path: 'amends', kind: 'count' },
    { path: 'agreementId', kind: 'id' },
    { path: 'changedAt', kind: 'moment' },
  ],
};

/** Shows what became of many amendments at once, one a row. */
export const amendmentDecisionList: View<Omit<AmendmentDecisionResult, 'version'> & { version: number | null }> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count', priority: 3 },
    { path: 'outcome', kind: { word: 'outcome' }, priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 2 },
    { path: 'issues', kind: 'issues', priority: 3, hideEmpty: true, wraps: true },
  ],
};

type Difference = AgreementComparison['changes'][number];
/** The same change, of an amount of money. */
interface PayChange {
  field: string;
  was: number | null;
  becomes: number | null;
}

const changes: View<Difference> = {
  fields: [
    { path: 'field', kind: 'text', priority: 1 },
    { path: 'was', kind: 'text', priority: 1, wraps: true },
    { path: 'becomes', kind: 'text', priority: 1, wraps: true },
  ],
};
const payChanges: View<PayChange> = {
  fields: [
    { path: 'field', kind: 'text', priority: 1 },
    { path: 'was', kind: 'money', priority: 1 },
    { path: 'becomes', kind: 'money', priority: 1 },
  ],
};

function isPay({ field }: Difference): boolean {
  return field.startsWith('workArrangements.rates.') || field.includes('Cents');
}

function centsOf(value: Difference['was']): number | null {
  return typeof value === 'number' ? value : null;
}

/** An amendment goes by the number of its agreement. */
type ShownAmendment = Amendment & { id: string };

export function toShown(amendment: Amendment): ShownAmendment {
  return { ...amendment, id: amendment.agreementId };
}

/** An amendment as one reads it: what changes, from when, and who must agree to it. */
export const amendmentDetails: DetailView<ShownAmendment> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count', priority: 1 },
    { path: 'from', kind: 'date', priority: 1 },
    { path: 'status', kind: { word: 'agreementStatus' }, priority: 1 },
    { path: 'isInForce', kind: 'yes-no', priority: 1 },
    { path: 'begunBy', kind: { word: 'amendmentParty' }, priority: 1 },
    { path: 'signers', kind: { words: 'role' }, priority: 1 },
    { path: 'needsAssessment', kind: 'yes-no', priority: 1 },
    { path: 'declaredDifferenceCents', kind: 'money', priority: 1 },
    { path: 'returnReason', kind: 'text', priority: 1 },
    { path: 'assessment.decision', kind: { word: 'decision' }, priority: 1 },
    { path: 'assessment.reason', kind: 'text', priority: 1 },
    { path: 'issues', kind: 'issues', priority: 1 },
    { path: 'amends', kind: 'count' },
    { path: 'changedAt', kind: 'moment', priority: 1 },
    {
      path: 'nextOperations',
      kind: { commands: (operations, id) => nextCommands('agreement', operations, id) },
      priority: 1,
    },
  ],
  sections: changeSections(),
};

/** What differs, money apart from the rest. */
export function changeSections<Shown extends { readonly changes: readonly Difference[] }>(): NonNullable<
  DetailView<Shown>['sections']
> {
  return [
    section('payChanges', payChanges, (shown: Shown) =>
      shown.changes
        .filter(isPay)
        .map(({ field, was, becomes }) => ({ field, was: centsOf(was), becomes: centsOf(becomes) })),
    ),
    section('changes', changes, (shown: Shown) => shown.changes.filter((change) => !isPay(change))),
  ];
}

/** An agreement with the amendments that came or are to come. */
export type AmendedAgreement = Agreement & { amendments: AmendmentSummary[] };

export const agreementWithAmendments: DetailView<AmendedAgreement> = {
  fields: agreementDetails.fields as unknown as DetailView<AmendedAgreement>['fields'],
  sections: [
    ...((agreementDetails.sections ?? []) as unknown as NonNullable<DetailView<AmendedAgreement>['sections']>),
    section('amendments', amendmentList, ({ amendments }) => amendments),
  ],
};
