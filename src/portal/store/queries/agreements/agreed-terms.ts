import type { AgreementTerms, DraftTerms } from '../../../../domain/agreement-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Store } from '../../store.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import { parseRecordId } from '../../../../domain/values/record-id.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import type { AgreementRecord } from './agreements.ts';
import type { AmendmentRecord } from './amendments.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';

/** Writes down what was agreed, after which more awards may pay for it. */
export async function writeAgreed(
  store: Store,
  amendment: Pick<AmendmentRecord, 'agreementId' | 'version' | 'terms'>,
  now: number,
): Promise<void> {
  await linkAwards(store, amendment.agreementId, amendment.terms.parties.awardIds);
  await writeAllAgreed(store, [amendment], now);
}

/**
 * Writes down what was agreed of agreements that no other award pays for: each lasts as long as its newest terms say, but
 * one that was ended keeps its last day. What was agreed before still holds for the days before.
 */
export async function writeAllAgreed(
  store: Store,
  amendments: readonly Pick<AmendmentRecord, 'agreementId' | 'version' | 'terms'>[],
  now: number,
): Promise<void> {
  const given = amendments.map(({ agreementId, version, terms: { workArrangements } }) => ({
    agreementId,
    version,
    lastDay: workArrangements.end ?? null,
    pays: workArrangements.monthlyAmountCents === undefined ? 0 : 1,
  }));
  type Given = (typeof given)[number];
  const kinds = { agreementId: 'number', version: 'number', lastDay: 'text', pays: 'number' } as const;
  await store.db
    .updateTable('agreement')
    .from(rowsOf<Given>(store, kinds, given))
    .set((eb) => ({
      agreedVersion: eb.ref('given.version'),
      end: eb
        .case()
        .when('agreement.status', '=', 'ended')
        .then(eb.ref('agreement.end'))
        .else(eb.ref('given.lastDay'))
        .end(),
      paysMonthly: eb.case().when('given.pays', '=', 1).then(1).else(eb.ref('agreement.paysMonthly')).end(),
      changedAt: now,
    }))
    .whereRef('agreement.id', '=', 'given.agreementId')
    .execute();
}

/** Awards that paid before still pay for the care of then. */
async function linkAwards(store: Store, agreementId: number, awardIds: readonly string[]): Promise<void> {
  const known = await store.db
    .selectFrom('agreementAward')
    .select(['awardId', 'position'])
    .where('agreementId', '=', agreementId)
    .execute();
  const first = Math.max(-1, ...known.map(({ position }) => position)) + 1;
  const numbers = awardIds.map((id) => parseRecordId(id)?.number ?? 0);
  const added = numbers.filter((id) => !known.some(({ awardId }) => awardId === id));
  if (added.length === 0) return;
  const rows = added.map((awardId, index) => ({ agreementId, awardId, position: first + index }));
  await insertNewRows(store, 'agreementAward', rows, 'awardId');
  const laws = await store.db
    .selectFrom('award')
    .select('law')
    .distinct()
    .where(isOneOf(store, 'award.id', [...known.map(({ awardId }) => awardId), ...added]))
    .orderBy('law')
    .execute();
  const lawsJson = JSON.stringify(laws.map(({ law }): CareLaw => law));
  await store.db.updateTable('agreement').set({ lawsJson }).where('id', '=', agreementId).execute();
}

/**
 * The agreement shows new terms from now on. Its first and last day are those of the whole agreement. Tells whether it
 * did not show them yet.
 */
export async function showTerms(
  store: Store,
  { agreementId, version, terms, providerFormality, assessment }: AmendmentRecord,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('agreementAmendment')
    .set({ inForceAt: now })
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .where('inForceAt', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await store.db
    .updateTable('agreement')
    .set({
      version,
      partiesJson: JSON.stringify(terms.parties),
      workArrangementsJson: store.cover(JSON.stringify(terms.workArrangements)),
      generalTermsSealed: store.seal(JSON.stringify(terms.generalTerms)),
      ...(providerFormality !== null && { providerFormality }),
      ...(assessment !== null && { assessmentSealed: store.seal(JSON.stringify(assessment)) }),
      changedAt: now,
    })
    .where('id', '=', agreementId)
    .execute();
  return true;
}

export interface DueAmendment {
  agreementId: number;
  version: number;
}

/** Agreed amendments whose day has come, and whose terms the agreement does not show yet; the earliest first. */
export function dueAmendments(store: Store, today: IsoDate, count: number): Promise<DueAmendment[]> {
  return (
    store.db
      .selectFrom('agreementAmendment')
      .innerJoin('agreement', 'agreement.id', 'agreementAmendment.agreementId')
      .select(['agreementAmendment.agreementId', 'agreementAmendment.version'])
      .where('agreementAmendment.status', '=', 'approved')
      .where('agreementAmendment.inForceAt', 'is', null)
      .where('agreementAmendment.fromDay', '<=', today)
      // An agreement that was ended before its new terms began never has them.
      .where((eb) =>
        eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>=', eb.ref('agreementAmendment.fromDay'))]),
      )
      .orderBy('agreementAmendment.fromDay')
      .orderBy('agreementAmendment.agreementId')
      .orderBy('agreementAmendment.version')
      .limit(count)
      .execute()
  );
}

/** The terms of an agreement from a day on. */
export interface TermsFromDay {
  agreementId: number;
  version: number;
  from: IsoDate;
  terms: AgreementTerms;
}

/** The terms that were agreed last, also when they begin later. An end that was given since changes nothing in them. */
export async function newestTerms(
  store: Store,
  { id, terms }: Pick<AgreementRecord, 'id' | 'terms'>,
): Promise<DraftTerms> {
  return (await agreedTerms(store, [id])).get(id)?.at(-1)?.terms ?? terms;
}

/**
 * All terms of agreements that were amended, in the order in which they hold. Those from before the first amendment are
 * the first of each agreement.
 */
export async function agreedTerms(store: Store, ids: readonly number[]): Promise<Map<number, TermsFromDay[]>> {
  if (ids.length === 0) return new Map();
  const amended = await store.db
    .selectFrom('agreementAmendment')
    .select(['agreementId', 'version', 'amends', 'fromDay as from', 'termsSealed'])
    .where(isOneOf(store, 'agreementAmendment.agreementId', ids))
    .where('status', '=', 'approved')
    .orderBy('agreementId')
    .orderBy('version')
    .execute();
  const originals = await store.db
    .selectFrom('agreementVersion')
    .select(['agreementId', 'version', 'termsSealed'])
    .where(isOneOf(store, 'agreementVersion.agreementId', ids))
    .execute();
  const read = (sealed: string): AgreementTerms => JSON.parse(store.unseal(sealed)) as AgreementTerms;
  const byAgreement = new Map<number, TermsFromDay[]>();
  for (const { agreementId, version, amends, from, termsSealed } of amended) {
    let all = byAgreement.get(agreementId);
    if (all === undefined) {
      const first = originals.find((one) => one.agreementId === agreementId && one.version === amends);
      if (first === undefined) continue;
      const terms = read(first.termsSealed);
      byAgreement.set(
        agreementId,
        (all = [{ agreementId, version: amends, from: terms.workArrangements.start, terms }]),
      );
    }
    all.push({ agreementId, version, from, terms: read(termsSealed) });
  }
  return byAgreement;
}
