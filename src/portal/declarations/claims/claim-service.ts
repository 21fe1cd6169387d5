import type { ParsedInput } from '../../../contract/types.ts';
import { checkClaim } from '../../../domain/declaration/claim/check-claim.ts';
import type { Claim } from '../../../domain/declaration/claim/claim-facts.ts';
import type { AwardCost } from '../../../domain/declaration/declaration-verdict.ts';
import { kindOfDeclaration } from '../../../domain/declaration/kinds.ts';
import { hasErrors } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { lastDay } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { notFound, rulesViolated } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findAward } from '../../store/queries/awards/awards.ts';
import { reserve } from '../../store/queries/awards/costs/reservations.ts';
import { addDeclarations, type NewDeclarationRecord } from '../../store/queries/declarations/changes.ts';
import {
  agreementStates,
  claimedAgreement,
  completeTerms,
} from '../../store/queries/declarations/declarable-agreements.ts';
import { planPayments } from '../../store/queries/payments/plan-payments.ts';
import { lockBudgetHolder } from '../../store/queries/people/budget-holders.ts';
import { type Asked, readClaimFacts } from './claim-facts.ts';
import { costsOf } from '../costs-per-award.ts';
import { declarationEvent } from '../events.ts';
import { findVisibleDeclaration } from '../find-declaration.ts';
import { toDeclaration } from '../view.ts';

type Given = ParsedInput<'declarations.claim'>;

/** The payment office, to which somebody writes after a death, sees to the agreements of everybody. */
async function stateOf({ store, caller }: OperationContext, id: number) {
  if (caller.role === 'payment-officer') return claimedAgreement(store, id);
  return (await agreementStates(store, caller, [id], { hold: true }))[0];
}

async function askedUnder(context: OperationContext, { agreementId, month }: Given): Promise<Asked> {
  if (agreementId === undefined) throw rulesViolated([newIssue('FIELD_MISSING', 'agreementId', {})]);
  const id = recordNumber('agreement', agreementId);
  const state = await stateOf(context, id);
  const [terms] = state === undefined ? [] : await completeTerms(context.store, [id]);
  if (state === undefined || state.careProviderId === null || terms === undefined) {
    throw rulesViolated([newIssue('AGREEMENT_NOT_FOUND', 'agreementId', {})]);
  }
  const { kind, providerKind, end, parties, workArrangements, amended } = terms;
  const later = amended.findLast(({ from }) => from <= lastDay(month));
  const employerCharges = later === undefined ? terms.employerCharges : later.terms.generalTerms.employerCharges;
  return {
    budgetHolderId: state.budgetHolderId,
    awardIds: parties.awardIds.map((award) => recordNumber('award', award)),
    agreement: {
      id: agreementId,
      status: state.status,
      kind,
      careProviderId: formatRecordId('care-provider', state.careProviderId),
      providerKind,
      ...(employerCharges !== undefined && { employerCharges }),
      start: workArrangements.start,
      ...(end !== null && { end }),
    },
  };
}

async function askedOf({ store, caller }: OperationContext, awardId: string | undefined): Promise<Asked> {
  if (awardId === undefined) throw rulesViolated([newIssue('FIELD_MISSING', 'awardId', {})]);
  const id = recordNumber('award', awardId);
  const award = await findAward(store, caller, id);
  if (award === undefined) throw notFound();
  return { budgetHolderId: award.budgetHolderId, awardIds: [id] };
}

function recordOf(
  { store, caller, now }: OperationContext,
  id: number,
  { kind, month, amountCents, statement }: Claim,
  { budgetHolderId, agreement }: Asked,
  { awardId, ...cost }: AwardCost,
): NewDeclarationRecord {
  const name = `${kind}-${month}-${id}`;
  const award = recordNumber('award', awardId);
  return {
    id,
    status: 'submitted',
    // Its mark is keyed: nobody can hand in a declaration under that reference beforehand.
    reference: `${name}-${store.hash(name).slice(0, 8)}`,
    contentHash: store.hash(JSON.stringify([kind, month, amountCents, awardId, agreement?.id ?? null])),
    kind,
    month,
    agreementId: agreement === undefined ? null : recordNumber('agreement', agreement.id),
    budgetHolderId,
    careProviderId: agreement === undefined ? null : recordNumber('care-provider', agreement.careProviderId),
    invoiceNumber: null,
    invoiceDate: null,
    lineCount: 0,
    minutes: 0,
    totalCents: amountCents,
    costCents: cost.cents,
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    lines: [],
    perAward: [{ ...cost, awardId: award }],
    submittedBy: caller.role as NewDeclarationRecord['submittedBy'],
    submittedAt: now,
    decidedAt: null,
    rejectionReasonSealed: null,
    payableFrom: null,
    monthlyPayJson: null,
    awardId: award,
    statementSealed: statement === undefined ? null : store.seal(statement),
  };
}

async function storeClaim(context: OperationContext, claim: Claim, asked: Asked, cost: AwardCost): Promise<string> {
  const { store, today } = context;
  const record = recordOf(context, await store.nextIds('declaration', 1), claim, asked, cost);
  await addDeclarations(store, [record]);
  await reserve(store, costsOf([record]));
  await planPayments(store, [record], { today, rules: context.rules });
  context.emit(declarationEvent('declaration.submitted', record));
  return formatRecordId('declaration', record.id);
}

export const claimService = {
  'declarations.claim': async (context, given) => {
    const { awardId, agreementId, ...claim } = given;
    const { store, caller, today, rules } = context;
    const isUnder = kindOfDeclaration(claim.kind).agreement === 'needed';
    const unused = isUnder ? awardId : agreementId;
    if (unused !== undefined) {
      throw rulesViolated([newIssue('FIELD_INVALID', isUnder ? 'awardId' : 'agreementId', {})]);
    }
    const asked = isUnder ? await askedUnder(context, given) : await askedOf(context, awardId);
    // Of two at once the second sees the first.
    await lockBudgetHolder(store, asked.budgetHolderId);
    context.touch(asked.budgetHolderId);
    const facts = await readClaimFacts(store, claim.kind, asked, { today, by: caller.role });
    const { issues, cost } = checkClaim(claim, facts, rules);
    if (hasErrors(issues) || cost === undefined) throw rulesViolated(issues);
    return toDeclaration(await findVisibleDeclaration(context, await storeClaim(context, claim, asked, cost)), context);
  },
} satisfies Service<'declarations.claim'>;
