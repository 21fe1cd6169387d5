import type { AgreementDecision } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import { issueShare } from '../../batch/issue-share.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findVisibleAgreement } from '../find-agreement.ts';
import { issuesOf } from '../checks/refused-issues.ts';
import { assess } from './assess-service.ts';

interface Decided {
  outcome: 'done' | 'refused';
  status: AgreementStatus | null;
  issues: readonly Issue[];
}

const statusOf = { approve: 'approved', reject: 'rejected' } as const;

/** Said again, a decision is what it was: nothing is done a second time. */
async function decide(context: OperationContext, given: AgreementDecision): Promise<Decided> {
  const { agreementId, ...assessment } = given;
  let status: AgreementStatus | null = null;
  try {
    const { status: found, version } = await findVisibleAgreement(context, agreementId);
    status = found;
    if (found === statusOf[given.decision] && version === given.version)
      return { outcome: 'done', status, issues: [newIssue('ALREADY_DECIDED', 'decision', { found })] };
    await assess(context, assessment, agreementId);
    return { outcome: 'done', status: statusOf[given.decision], issues: [] };
  } catch (error) {
    return { outcome: 'refused', status, issues: issuesOf(error, status) };
  }
}

export const decideService = {
  'agreements.decide': async (context, { decisions }) => {
    const decided: Decided[] = [];
    for (const decision of decisions) decided.push(await decide(context, decision));
    const most = issueShare(decided.filter(({ issues }) => issues.length > 0).length);
    const results = decided.map(({ outcome, status, issues }, at) => ({
      agreementId: decisions[at]?.agreementId ?? '',
      version: decisions[at]?.version ?? 0,
      outcome,
      status,
      issues: toWordedIssues(issues, context.language, most),
    }));
    return { results };
  },
} satisfies Service<'agreements.decide'>;
