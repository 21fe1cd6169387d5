import { recordNumber } from '../../../answers/record-number.ts';
import { toWordedIssues } from '../../../answers/worded-issues.ts';
import { inTurns } from '../../../batch/in-turns.ts';
import { issueShare } from '../../../batch/issue-share.ts';
import type { Service } from '../../../handler.ts';
import { signersOfAll } from '../../../store/queries/agreements/signatures.ts';
import { readAmendmentFacts } from '../amendment-facts.ts';
import { readStanding } from '../batch/standing-agreements.ts';
import { judgeDecision } from './judge-decision.ts';
import { storeDecisions } from './store-decisions.ts';

export const amendmentDecideService = {
  'amendments.decide': async (context, { decisions }) => {
    const ids = [...new Set(decisions.map(({ agreementId }) => recordNumber('agreement', agreementId)))];
    const agreements = await readStanding(context, ids, { hold: true });
    const records = [...agreements.values()].map(({ agreement }) => agreement);
    context.touch(...new Set(records.map(({ budgetHolderId }) => budgetHolderId)));
    const facts = await readAmendmentFacts(context, records);
    const deciding = { agreements, facts, signers: await signersOfAll(context.store, [...agreements.keys()]), context };
    const judged = await inTurns(decisions, (decision) => judgeDecision(decision, deciding));
    await storeDecisions(
      judged.flatMap(({ carriedOut }) => carriedOut ?? []),
      facts,
      context,
    );
    const most = issueShare(judged.filter(({ issues }) => issues.length > 0).length);
    const results = await inTurns(judged, ({ outcome, status, issues }, at) => ({
      agreementId: decisions[at]?.agreementId ?? '',
      version: decisions[at]?.version ?? 0,
      outcome,
      status,
      issues: toWordedIssues(issues, context.language, most),
    }));
    return { results };
  },
} satisfies Service<'amendments.decide'>;
