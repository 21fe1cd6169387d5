import type { OperationName } from '../../contract/operations.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type {
  AgreementInput,
  AgreementResult,
  AmendmentDecision,
  AmendmentDecisionResult,
  AmendmentInput,
  AmendmentResult,
  AwardInput,
  AwardResult,
  Decision,
  DecisionResult,
} from '../../contract/types.ts';
import { unanswered } from './answer-read.ts';
import { type Call, succeed } from './call.ts';
import { problem } from './problem.ts';
import { recordedAnswer } from './recorded-people.ts';

/** Writes that answer the record in their path: it is answered as it stands. */
const paths: Partial<Record<OperationName, string>> = {
  'careProviders.update': '/care-providers/{}',
  'careProviders.addCode': '/care-providers/{}/agb-codes',
  'careProviders.removeCode': '/care-providers/{}/agb-codes',
  'careProviders.chooseMeans': '/care-providers/{}/sign-in-means',
  'careProviders.settleAccount': '/care-providers/{}/accounts',
  'awards.withdraw': '/awards/{}',
  'awards.addRepresentative': '/awards/{}/representatives',
  'awards.changeRepresentative': '/awards/{}/representatives',
  'awards.removeRepresentative': '/awards/{}/representatives',
  'agreements.update': '/agreements/{}',
  'agreements.share': '/agreements/{}',
  'agreements.return': '/agreements/{}',
  'agreements.reopen': '/agreements/{}',
  'agreements.sign': '/agreements/{}',
  'agreements.submit': '/agreements/{}',
  'agreements.assess': '/agreements/{}',
  'agreements.end': '/agreements/{}',
  'agreements.discard': '/agreements/{}',
  'declarations.withdraw': '/declarations/{}',
  'messages.read': '/messages/{}',
};

/** What writes answer of which the outcome is known without a portal. */
const outcomes: Partial<Record<OperationName, (input: never) => unknown>> = {
  'agreements.batch': ({ agreements }: { agreements: AgreementInput[] }) => ({ results: agreements.map(createDraft) }),
  'amendments.batch': ({ amendments }: { amendments: AmendmentInput[] }) => ({ results: amendments.map(amend) }),
  'amendments.decide': ({ decisions }: { decisions: AmendmentDecision[] }) => ({ results: decisions.map(carryOut) }),
  'awards.batch': ({ awards }: { awards: AwardInput[] }) => ({ results: awards.map(enterAward) }),
  'declarations.decide': ({ decisions }: { decisions: Decision[] }) => ({ results: decisions.map(decide) }),
};

/** A write is answered as one that succeeds; it changes nothing. */
export function answerWrite(call: Call, input: unknown): Response {
  const { name, operation, person, params } = call;
  const path = paths[name];
  if (path !== undefined) {
    const recorded = recordedAnswer(person, path.replace('{}', Object.values(params)[0] ?? ''));
    return recorded === undefined ? problem('not-found') : succeed(operation, recorded);
  }
  const outcome = outcomes[name];
  return outcome === undefined ? unanswered(name, name) : succeed(operation, outcome(input as never));
}

function createDraft({ reference }: AgreementInput, at: number): AgreementResult {
  const agreementId = formatRecordId('agreement', FIRST_NUMBER + at);
  return { reference, outcome: 'created', agreementId, status: 'draft', issues: [] };
}
/** Above those of the practice portal. */
const FIRST_NUMBER = 9001;

function enterAward({ reference }: AwardInput, at: number): AwardResult {
  const awardId = formatRecordId('award', FIRST_NUMBER + at);
  return { outcome: 'created', reference, awardId, status: 'active', issues: [] };
}

function amend({ reference, agreementId }: AmendmentInput): AmendmentResult {
  const begun = { version: 2, status: 'shared' as const, signers: ['budget-holder' as const], needsAssessment: true };
  return { outcome: 'created', reference, agreementId, ...begun, issues: [] };
}

const statusAfter = { sign: 'signed', submit: 'in-assessment', approve: 'approved', reject: 'rejected' } as const;

function carryOut({ agreementId, version, decision }: AmendmentDecision): AmendmentDecisionResult {
  return { agreementId, version, outcome: 'done', status: statusAfter[decision], issues: [] };
}

function decide({ declarationId, decision }: Decision): DecisionResult {
  return decision === 'approve'
    ? { declarationId, outcome: 'approved', status: 'submitted', issues: [] }
    : { declarationId, outcome: 'rejected', status: 'rejected', issues: [] };
}
