import type { ParsedInput } from '../../contract/types.ts';
import { awardLifecycle } from '../../domain/lifecycle/award-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { normalisePostcode } from '../../domain/values/identifiers/postcode.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { checkPeople, checkTerms } from './checks.ts';
import { toAward } from './view.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { notFound, PortalError, rulesViolated, statusConflict } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import {
  addAward,
  awardsOfHolders,
  changeAwardStatus,
  findAward,
  listAwards,
  type NamedAwardRecord,
} from '../store/queries/awards/awards.ts';
import { findBudgetHolder, findOrAddBudgetHolder, lockBudgetHolder } from '../store/queries/people/budget-holders.ts';
import { addRepresentatives } from '../store/queries/people/representatives.ts';

type NewAward = ParsedInput<'awards.create'>;

async function findVisible(context: OperationContext, awardId: string): Promise<NamedAwardRecord> {
  const award = await findAward(context.store, context.caller, recordNumber('award', awardId));
  if (award === undefined) throw notFound();
  context.touch(award.budgetHolderId);
  return award;
}

function officeOf({ office }: Caller): NonNullable<Caller['office']> {
  if (office === null) throw new PortalError('not-allowed');
  return office;
}

/** A number is only good for a holder whom the office knows; anyone else is named by BSN. */
async function holderNumber({ store, caller, now }: OperationContext, award: NewAward): Promise<number> {
  if (award.budgetHolder) {
    const { address, email = null, phone = null, ...person } = award.budgetHolder;
    const written = { ...address, postcode: normalisePostcode(address.postcode) };
    return findOrAddBudgetHolder(store, { ...person, email, phone, address: written, createdAt: now });
  }
  const holder = await findBudgetHolder(store, caller, recordNumber('budget-holder', award.budgetHolderId ?? ''));
  if (holder === undefined) throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'budgetHolderId', {})]);
  return holder.id;
}

async function writeAward(context: OperationContext, award: NewAward, budgetHolderId: number): Promise<string> {
  const { law, careFunctions, start, end, amountCents, representatives = [] } = award;
  const { kind, code, name } = officeOf(context.caller);
  const id = await addAward(context.store, {
    status: 'active',
    budgetHolderId,
    providerKind: kind,
    providerCode: code,
    providerName: name,
    law,
    careFunctions,
    start,
    end,
    amountCents,
    scheduledCents: 0,
    paidCents: 0,
    enteredAt: context.now,
  });
  await addRepresentatives(
    context.store,
    representatives.map(({ kind: ofKind, person: { initials, surname, birthDate, bsn } }) => ({
      awardId: id,
      budgetHolderId,
      kind: ofKind,
      initials,
      surname,
      birthDate,
      bsn,
    })),
  );
  return formatRecordId('award', id);
}

function eventOf(
  type: 'award.entered' | 'award.withdrawn',
  award: NamedAwardRecord,
  params: NonNullable<NewEvent['params']>,
): NewEvent {
  return {
    type,
    recordId: formatRecordId('award', award.id),
    budgetHolderId: award.budgetHolderId,
    providerCode: officeKey({ kind: award.providerKind, code: award.providerCode }),
    params,
  };
}

export const awardService = {
  'awards.list': async (context, { limit, cursor, budgetHolderId, status, validOn }) => {
    const rows = await listAwards(context.store, context.caller, {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      status,
      validOn,
      before: readCursor(cursor),
      count: rowsToRead(limit),
    });
    context.touch(...rows.slice(0, limit).map((award) => award.budgetHolderId));
    return toPage(rows, limit, toAward);
  },

  'awards.show': async (context, _, { awardId }) => toAward(await findVisible(context, awardId)),

  'awards.create': async (context, given) => {
    const input = { ...given, careFunctions: [...new Set(given.careFunctions)] };
    const wrongPeople = checkPeople(input, context.today);
    if (wrongPeople.length > 0) throw rulesViolated(wrongPeople);
    const holderId = await holderNumber(context, input);
    // Of the same award entered twice at once the second sees the first.
    await lockBudgetHolder(context.store, holderId);
    const issues = checkTerms(input, officeOf(context.caller), await awardsOfHolders(context.store, [holderId]));
    if (issues.length > 0) throw rulesViolated(issues);
    const award = await findVisible(context, await writeAward(context, input, holderId));
    const { start, end, amountCents: cents } = award;
    context.emit(eventOf('award.entered', award, { start, end, cents }));
    return toAward(award);
  },

  'awards.withdraw': async (context, { reason }, { awardId }) => {
    const award = await findVisible(context, awardId);
    const to = nextStatus(awardLifecycle, award.status, 'withdraw', context.caller.role);
    const isDone = to !== undefined && (await changeAwardStatus(context.store, award.id, { from: award.status, to }));
    if (!isDone) throw statusConflict('awards.withdraw', award.status);
    context.emit(eventOf('award.withdrawn', award, { reason }));
    return toAward({ ...award, status: to });
  },
} satisfies Service<'awards.list' | 'awards.show' | 'awards.create' | 'awards.withdraw'>;
