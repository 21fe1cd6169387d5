import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { checkAmendment } from '../../../domain/agreement/amendment/check-amendment.ts';
import type { Consent } from '../../../domain/agreement/consent.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { consentsByAgreement } from '../../store/queries/agreements/consents.ts';
import { tariffListsOf } from '../../store/queries/agreements/tariff-lists.ts';
import {
  awardsByAgreement,
  followingAwards,
  type FollowingAward,
} from '../../store/queries/awards/agreements/linked-agreements.ts';
import { thoseThatPay } from '../link-following-awards.ts';
import { readRuleFacts, type RuleFacts } from '../checks/rule-facts.ts';

/** The facts that amendments of these agreements are checked against. */
export interface AmendmentFacts {
  around: RuleFacts;
  paying: ReadonlyMap<number, readonly string[]>;
  following: ReadonlyMap<number, readonly FollowingAward[]>;
  consents: ReadonlyMap<number, readonly Consent[]>;
  tariffLists: ReadonlyMap<number, readonly string[]>;
}

/** The number of statements does not depend on how many agreements there are. */
export async function readAmendmentFacts(
  { store, caller }: OperationContext,
  agreements: readonly AgreementRecord[],
): Promise<AmendmentFacts> {
  const ids = agreements.map(({ id }) => id);
  return {
    around: await readRuleFacts(store, caller, agreements),
    paying: await awardsByAgreement(store, ids),
    following: await followingAwards(store, ids),
    consents: await consentsByAgreement(store, ids),
    tariffLists: await tariffListsOf(store, ids),
  };
}

interface Proposed {
  agreement: AgreementRecord;
  /** The terms that were agreed last, and the day from which they hold when they came by an amendment. */
  before: AgreementTerms;
  latestFrom: IsoDate | undefined;
  from: IsoDate;
  terms: AgreementTerms;
}

/** What is wrong with an amendment, as a change and as an agreement. */
export function checkProposed(
  { agreement, before, latestFrom, from, terms }: Proposed,
  { around, paying, following, consents, tariffLists }: AmendmentFacts,
  { today, rules }: Pick<OperationContext, 'today' | 'rules'>,
): Issue[] {
  const { id, start, end, status } = agreement;
  const later = thoseThatPay(following.get(id), terms.workArrangements);
  const amended = {
    terms: before,
    start: start ?? before.workArrangements.start,
    end: end ?? undefined,
    isEnded: status === 'ended',
    latestFrom,
    payingAwardIds: [...(paying.get(id) ?? []), ...later.map((award) => formatRecordId('award', award.id))],
  };
  const facts = {
    ...around.factsFor(agreement),
    agreementId: formatRecordId('agreement', id),
    today,
    rules,
    consents: consents.get(id) ?? [],
    tariffLists: tariffLists.get(id) ?? [],
    // The office sees the agreement already: it may consent before the amendment is handed in.
    receivedOn: today,
  };
  return checkAmendment({ from, terms }, amended, facts);
}
