import { paysForCare } from '../../domain/award/pays-for-care.ts';
import type { OperationContext } from '../handler.ts';
import type { AwardRecord } from '../store/queries/awards/awards.ts';
import { agreementsToLink, linkAward } from '../store/queries/awards/agreements/linked-agreements.ts';
import { agreementEvent } from './change/change-events.ts';

const binding: ReadonlySet<string> = new Set(['approved', 'amended', 'ended']);

/**
 * An agreement rests on the awards of its holder by law and care, and not on the number of one: when the award of the next
 * year is entered, it pays for what goes on. Source: mijnpgb.nl, a new award does not end an agreement.
 */
export async function linkAgreements(context: OperationContext, award: AwardRecord): Promise<void> {
  const { store, now } = context;
  const found = (await agreementsToLink(store, award)).filter(({ careFunctions }) =>
    paysForCare(award.careFunctions, careFunctions),
  );
  await linkAward(store, award.id, { agreementIds: found.map(({ id }) => id), now });
  const { start, end } = award;
  const told = found.filter(({ status }) => binding.has(status));
  context.emit(...told.map((agreement) => agreementEvent('agreement.award-added', agreement, { start, end })));
}
