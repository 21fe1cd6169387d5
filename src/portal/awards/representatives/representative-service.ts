import type { AwardRepresentative } from '../../../contract/types.ts';
import { paysAtAll } from '../../../domain/award/award-days.ts';
import {
  checkPowerEnd,
  checkPower,
  checkRepresentative,
  isKindTaken,
} from '../../../domain/award/checks/check-representative.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { RepresentativeNamer } from '../../../domain/words.ts';
import type { Caller } from '../../access/caller.ts';
import { formatMoment } from '../../answers/moment.ts';
import { PortalError, rulesViolated, statusConflict } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { lockBudgetHolder } from '../../store/queries/people/budget-holders.ts';
import { personOfRepresentative } from '../../store/queries/people/representatives/representative-identity.ts';
import {
  changeRepresentative,
  type NamedRepresentative,
  removeRepresentative,
  representativesOn,
} from '../../store/queries/people/representatives/representatives.ts';
import { checkIdentity, numberField } from '../checks.ts';
import { findVisibleAward } from '../find-award.ts';
import { identityOf } from '../identity-of.ts';
import { nameRepresentatives } from './name-representatives.ts';
import { awardEvent, powerEnded } from '../events.ts';
import { eventsElsewhere, representativeEvents } from './representative-events.ts';

/** Who acts for a holder gives nobody a power, and takes none. */
function namerOf({ role }: Caller): RepresentativeNamer {
  if (role !== 'budget-holder' && role !== 'assessor') throw new PortalError('not-allowed');
  return role;
}

function toView({
  id,
  kind,
  namedBy,
  namedAt,
  changedAt,
  lastDay,
  name,
  kvkNumber,
}: NamedRepresentative): AwardRepresentative {
  return {
    id: formatRecordId('representative', id),
    kind,
    name,
    kvkNumber,
    namedBy,
    since: formatMoment(namedAt),
    changedAt: changedAt === null ? null : formatMoment(changedAt),
    lastDay,
  };
}

async function allOn({ store }: OperationContext, awardId: number): Promise<{ items: AwardRepresentative[] }> {
  return { items: (await representativesOn(store, awardId)).map(toView) };
}

/** Who is named on the award in another capacity too acts by that one still. */
function losesAll(former: NamedRepresentative, named: readonly NamedRepresentative[]): NewEvent[] {
  const isLeft = named.some(({ id, person }) => id !== former.id && person === former.person);
  return isLeft ? [] : [powerEnded(former)];
}

export const representativeService = {
  'awards.representatives': async (context, _, { awardId }) =>
    allOn(context, (await findVisibleAward(context, awardId)).id),

  'awards.addRepresentative': async (context, given, { awardId }) => {
    const by = namerOf(context.caller);
    const award = await findVisibleAward(context, awardId);
    if (!paysAtAll(award)) throw statusConflict('awards.addRepresentative', award.status);
    const { id, budgetHolderId } = award;
    // Two calls at once do not name a sixth, nor the same person twice.
    await lockBudgetHolder(context.store, budgetHolderId);
    const named = await representativesOn(context.store, id);
    const wrong = checkIdentity(given, '', context.today);
    if (wrong.length > 0) throw rulesViolated([...wrong, ...checkPowerEnd(given.lastDay, context.today)]);
    const person = personOfRepresentative(context.store, identityOf(given));
    const isNamed = named.some((one) => one.kind === given.kind && one.person === person);
    const isTaken = isKindTaken({ kind: given.kind, person }, named, context.today);
    const issues = [
      ...checkPowerEnd(given.lastDay, context.today),
      ...checkRepresentative(given, { by, named: named.length, isNamed, isTaken, numberField: numberField(given) }),
    ];
    if (issues.length > 0) throw rulesViolated(issues);
    await nameRepresentatives(context, { awardId: id, budgetHolderId, by }, [given]);
    context.emit(...(await representativeEvents(context, 'added', award)));
    return allOn(context, id);
  },

  /** Changed data of a representative count from the day on which they are processed. Source: iPgb 2.0 OP514, OP518. */
  'awards.changeRepresentative': async (context, { representativeId, ...given }, { awardId }) => {
    const { kind, lastDay = null } = given;
    const award = await findVisibleAward(context, awardId);
    if (!paysAtAll(award)) throw statusConflict('awards.changeRepresentative', award.status);
    await lockBudgetHolder(context.store, award.budgetHolderId);
    const named = await representativesOn(context.store, award.id);
    const number = recordNumber('representative', representativeId);
    const found = named.find(({ id }) => id === number);
    if (found === undefined) throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'representativeId', {})]);
    const wrong = [...checkIdentity(given, '', context.today), ...checkPowerEnd(lastDay ?? undefined, context.today)];
    if (wrong.length > 0) throw rulesViolated(wrong);
    const identity = identityOf(given);
    const person = personOfRepresentative(context.store, identity);
    const others = named.filter(({ id }) => id !== number);
    if (others.some((one) => one.kind === kind && one.person === person)) {
      throw rulesViolated([newIssue('REPRESENTATIVE_NAMED_ALREADY', numberField(given), {})]);
    }
    const isChanged = found.kind !== kind || found.person !== person;
    // Two who were named in one capacity before that was refused keep what they have.
    if (isChanged && isKindTaken({ kind, person }, others, context.today)) {
      throw rulesViolated([newIssue('REPRESENTATIVE_KIND_TAKEN', 'kind', { kind })]);
    }
    await changeRepresentative(context.store, number, { kind, identity, lastDay }, context.now);
    context.emit(awardEvent('award.representative-changed', award, {}));
    if (found.person !== person) context.emit(...(await eventsElsewhere(context, award)), ...losesAll(found, named));
    return allOn(context, award.id);
  },

  'awards.removeRepresentative': async (context, { representativeId }, { awardId }) => {
    const by = namerOf(context.caller);
    const award = await findVisibleAward(context, awardId);
    await lockBudgetHolder(context.store, award.budgetHolderId);
    const number = recordNumber('representative', representativeId);
    const named = await representativesOn(context.store, award.id);
    const found = named.find(({ id }) => id === number);
    if (found === undefined) throw rulesViolated([newIssue('RECORD_NOT_FOUND', 'representativeId', {})]);
    const issues = checkPower(found.kind, by, 'representativeId');
    if (issues.length > 0) throw rulesViolated(issues);
    await removeRepresentative(context.store, found.id);
    context.emit(...(await representativeEvents(context, 'removed', award)), ...losesAll(found, named));
    return allOn(context, award.id);
  },
} satisfies Service<
  'awards.representatives' | 'awards.addRepresentative' | 'awards.changeRepresentative' | 'awards.removeRepresentative'
>;
