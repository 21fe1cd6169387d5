import type { Output, ParsedInput } from '../../contract/types.ts';
import { checkConsent, checkWithdrawal } from '../../domain/agreement/checks/check-consent.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { formatMoment } from '../answers/moment.ts';
import { PortalError, rulesViolated } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import { issueShare } from '../batch/issue-share.ts';
import type { Caller } from '../access/caller.ts';
import type { OperationContext, Service } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { addConsent, consentsOf, withdrawConsent, type ConsentRecord } from '../store/queries/agreements/consents.ts';
import { factsOfProviders } from '../store/queries/agreements/rule-facts.ts';
import { payingAwards } from '../store/queries/awards/agreements/linked-agreements.ts';
import { awardsOfHolders } from '../store/queries/awards/awards.ts';
import { tellEveryone } from './events.ts';
import { findAndLock, findVisibleAgreement } from './find-agreement.ts';
import { issuesOf } from './checks/refused-issues.ts';

type Consent = Output<'agreements.giveConsent'>;
type NewConsent = ParsedInput<'agreements.giveConsent'>;

function officeOf({ office }: Caller): NonNullable<Caller['office']> {
  if (office === null) throw new PortalError('not-allowed');
  return office;
}

/** Why an office consents is between it and the holder. */
function toView(consent: ConsentRecord, { role, office }: Caller): Consent {
  const isGiver = office?.kind === consent.officeKind && office.code === consent.officeCode;
  const isTold = role === 'assessor' ? isGiver : role !== 'care-provider';
  return {
    id: formatRecordId('consent', consent.id),
    agreementId: formatRecordId('agreement', consent.agreementId),
    kind: consent.kind,
    from: consent.fromDay,
    until: consent.untilDay,
    minutesPerWeek: consent.minutesPerWeek,
    office: { kind: consent.officeKind, code: consent.officeCode },
    givenAt: formatMoment(consent.givenAt),
    reason: isTold ? consent.reason : null,
    withdrawnFrom: consent.withdrawnFrom,
    withdrawalReason: isTold ? consent.withdrawalReason : null,
  };
}

async function allFor({ store, caller }: OperationContext, { id }: AgreementRecord): Promise<{ items: Consent[] }> {
  return { items: (await consentsOf(store, id)).map((consent) => toView(consent, caller)) };
}

/** What the check of a consent needs: who works, and by which laws this office pays for it. */
async function factsFor({ store, caller }: OperationContext, agreement: AgreementRecord) {
  const { id, budgetHolderId, careProviderId, kind } = agreement;
  const { kind: officeKind, code } = officeOf(caller);
  const linked = new Set((await payingAwards(store, [id])).get(id) ?? []);
  const awards = (await awardsOfHolders(store, [budgetHolderId])).filter((award) => linked.has(award.id));
  const own = awards.filter((award) => award.providerKind === officeKind && award.providerCode === code);
  const provider = (await factsOfProviders(store, [careProviderId ?? 0])).get(careProviderId ?? 0);
  return { kind, providerKind: provider?.kind, laws: own.map(({ law }) => law) };
}

async function give(
  context: OperationContext,
  agreement: AgreementRecord,
  { reason, ...terms }: NewConsent,
): Promise<ConsentRecord> {
  const { store, caller, now, rules } = context;
  const { kind: officeKind, code: officeCode } = officeOf(caller);
  const issues = checkConsent(terms, await factsFor(context, agreement), rules);
  if (issues.length > 0) throw rulesViolated(issues);
  const { kind, from, until, minutesPerWeek = null } = terms;
  const id = await store.nextIds('consent', 1);
  const given = { id, agreementId: agreement.id, kind, fromDay: from, untilDay: until, minutesPerWeek, reason };
  const by = { officeKind, officeCode, givenByHash: caller.subject, givenAt: now };
  await addConsent(store, { ...given, ...by });
  await tellEveryone(context, 'agreement.consent-given', agreement, { start: from, end: until });
  return { ...given, ...by, withdrawnFrom: null, withdrawnAt: null, withdrawalReason: null };
}

type Given = Omit<Output<'agreements.giveConsents'>['results'][number], 'issues'> & { issues: readonly Issue[] };

/** One of many: what is refused of it leaves the others alone, and said again it is what it was. */
async function giveOne(context: OperationContext, agreementId: string, consent: NewConsent): Promise<Given> {
  let found: Pick<AgreementRecord, 'status' | 'version'> | undefined;
  const result = (outcome: Given['outcome'], id: number | null, issues: readonly Issue[]): Given => ({
    agreementId,
    version: found?.version ?? null,
    outcome,
    status: found?.status ?? null,
    consentId: id === null ? null : formatRecordId('consent', id),
    issues,
  });
  try {
    const agreement = await findAndLock(context, agreementId);
    found = agreement;
    const same = await findSame(context, agreement, consent);
    if (same !== undefined) return result('done', same.id, [newIssue('CONSENT_GIVEN_BEFORE', 'kind', {})]);
    return result('done', (await give(context, agreement, consent)).id, []);
  } catch (error) {
    return result('refused', null, issuesOf(error, found?.status ?? null));
  }
}

/** What this office already let through in the same words, and did not withdraw. */
async function findSame(
  { store, caller }: OperationContext,
  { id }: AgreementRecord,
  { kind, from, until, minutesPerWeek }: NewConsent,
): Promise<ConsentRecord | undefined> {
  const office = officeOf(caller);
  return (await consentsOf(store, id)).find(
    (one) =>
      one.officeKind === office.kind &&
      one.officeCode === office.code &&
      one.withdrawnFrom === null &&
      [one.kind, one.fromDay, one.untilDay, one.minutesPerWeek].join() ===
        [kind, from, until, minutesPerWeek ?? null].join(),
  );
}

export const consentService = {
  'agreements.consents': async (context, _, { agreementId }) =>
    allFor(context, await findVisibleAgreement(context, agreementId)),

  'agreements.giveConsent': async (context, consent, { agreementId }) =>
    toView(await give(context, await findAndLock(context, agreementId), consent), context.caller),

  'agreements.giveConsents': async (context, { consents }) => {
    const given: Given[] = [];
    for (const { agreementId, ...consent } of consents) given.push(await giveOne(context, agreementId, consent));
    const most = issueShare(given.filter(({ issues }) => issues.length > 0).length);
    const results = given.map(({ issues, ...one }) => ({
      ...one,
      issues: toWordedIssues(issues, context.language, most),
    }));
    return { results };
  },

  /** Said again it changes nothing; an earlier day takes the place of a later one. */
  'agreements.withdrawConsent': async (context, { consentId, from = context.today, reason }, { agreementId }) => {
    const { store, caller, now, today } = context;
    const office = officeOf(caller);
    const agreement = await findAndLock(context, agreementId);
    const number = recordNumber('consent', consentId);
    const consent = (await consentsOf(store, agreement.id)).find(({ id }) => id === number);
    if (consent?.officeKind !== office.kind || consent.officeCode !== office.code)
      throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'consentId', {})]);
    const issues = checkWithdrawal(from, today);
    if (issues.length > 0) throw rulesViolated(issues);
    if (consent.withdrawnFrom === null || consent.withdrawnFrom > from) {
      await withdrawConsent(store, consent.id, { from, reason, now });
      await tellEveryone(context, 'agreement.consent-withdrawn', agreement, { start: from });
    }
    return allFor(context, agreement);
  },
} satisfies Service<`agreements.${'consents' | 'giveConsent' | 'giveConsents' | 'withdrawConsent'}`>;
