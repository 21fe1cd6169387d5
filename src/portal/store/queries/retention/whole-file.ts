import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import { amsterdamDate, type IsoDate } from '../../../../domain/values/date.ts';
import type { DeclarationStatus } from '../../../../domain/words.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import type { AwardShare } from '../declarations/changes.ts';
import type { CareFile, WholeFile } from './care-files.ts';

/** A file with all that is under it. */
export interface FileRecords {
  file: WholeFile;
  declarationIds: number[];
  paymentIds: number[];
  recoveryIds: number[];
}

/**
 * A file as it really is; undefined while something is open in it, or something that stays refers to it. Files of banks
 * stay that are not of before a day.
 */
export async function readWholeFile(
  store: Store,
  file: CareFile,
  bankFilesBefore: IsoDate,
): Promise<FileRecords | undefined> {
  const declarations = await declarationsIn(store, file);
  const ids = declarations.map(({ id }) => id);
  const payments = await paymentsOf(store, ids, bankFilesBefore);
  const recoveries = await recoveriesOf(store, ids);
  const isOpen =
    declarations.some(({ status }) => openStatuses.has(status)) ||
    payments.some(({ status, isInBankFile }) => status !== 'paid' || isInBankFile) ||
    recoveries.some(({ openCents }) => openCents > 0);
  if (isOpen || namesOthers(file, declarations)) return undefined;
  const paymentIds = payments.map(({ id }) => id);
  const recoveryIds = recoveries.map(({ id }) => id);
  if (await areReferredTo(store, file, paymentIds, recoveryIds)) return undefined;
  const agreements = await agreementsIn(store, file);
  const moments = [
    ...agreements.map(({ changedAt }) => changedAt),
    ...declarations.flatMap(({ submittedAt, decidedAt }) => [submittedAt, decidedAt ?? submittedAt]),
  ].map((at) => amsterdamDate(at));
  const paidOn = payments.flatMap(({ paidAt }) => (paidAt === null ? [] : [amsterdamDate(paidAt)]));
  return {
    file: { ...file, lastDay: latest([file.lastDay, ...moments]) ?? file.lastDay, lastPaidOn: latest(paidOn) },
    declarationIds: ids,
    paymentIds,
    recoveryIds,
  };
}

/** What is declared so may still be paid. */
export const openDeclarations = [
  'awaiting-holder',
  'submitted',
  'scheduled',
] as const satisfies readonly DeclarationStatus[];
const openStatuses: ReadonlySet<string> = new Set(openDeclarations);

function latest(dates: readonly IsoDate[]): IsoDate | undefined {
  return dates.reduce<IsoDate | undefined>(
    (last, date) => (last === undefined || date > last ? date : last),
    undefined,
  );
}

function declarationsIn(store: Store, { agreementIds, awardIds }: CareFile) {
  return store.db
    .selectFrom('declaration')
    .select(['id', 'status', 'submittedAt', 'decidedAt', 'perAwardJson'])
    .where((eb) => eb.or([isOneOf(store, 'agreementId', agreementIds), isOneOf(store, 'awardId', awardIds)]))
    .orderBy('id')
    .execute();
}

function agreementsIn(store: Store, { agreementIds }: CareFile) {
  return store.db
    .selectFrom('agreement')
    .select(['id', 'changedAt'])
    .where(isOneOf(store, 'id', agreementIds))
    .execute();
}

/** An award that an agreement named before an amendment may bear a part of what was declared under it. */
function namesOthers({ awardIds }: CareFile, declarations: readonly { perAwardJson: string }[]): boolean {
  const own = new Set(awardIds);
  return declarations.some(({ perAwardJson }) =>
    (JSON.parse(perAwardJson) as AwardShare[]).some(({ awardId }) => !own.has(awardId)),
  );
}

async function paymentsOf(store: Store, declarationIds: readonly number[], bankFilesBefore: IsoDate) {
  const rows = await store.db
    .selectFrom('payment')
    .leftJoin('paymentRun', 'paymentRun.id', 'payment.paymentRunId')
    .select(['payment.id', 'payment.status', 'payment.paidAt', 'paymentRun.date'])
    .where(isOneOf(store, 'payment.declarationId', declarationIds))
    .execute();
  // Who is paid by a file stays as long as the file does.
  const returnedIn = await store.db
    .selectFrom('paymentReturn')
    .innerJoin('paymentRun', 'paymentRun.id', 'paymentReturn.paymentRunId')
    .select('paymentReturn.paymentId')
    .where(
      isOneOf(
        store,
        'paymentReturn.paymentId',
        rows.map(({ id }) => id),
      ),
    )
    .where('paymentRun.date', '>=', bankFilesBefore)
    .execute();
  const isInFile = new Set(returnedIn.map(({ paymentId }) => paymentId));
  return rows.map(({ date, ...payment }) => ({
    ...payment,
    isInBankFile: (date !== null && date >= bankFilesBefore) || isInFile.has(payment.id),
  }));
}

function recoveriesOf(store: Store, declarationIds: readonly number[]) {
  return store.db
    .selectFrom('recovery')
    .select(['id', 'openCents'])
    .where(isOneOf(store, 'declarationId', declarationIds))
    .execute();
}

/** Money of this file may have been taken off a payment of another, and an agreement may stand in for one of this file. */
async function areReferredTo(
  store: Store,
  { budgetHolderId, agreementIds, awardIds }: CareFile,
  paymentIds: readonly number[],
  recoveryIds: readonly number[],
): Promise<boolean> {
  const nettings = await store.db
    .selectFrom('netting')
    .select(['paymentId', 'recoveryId'])
    .where((eb) => eb.or([isOneOf(store, 'paymentId', paymentIds), isOneOf(store, 'recoveryId', recoveryIds)]))
    .execute();
  const payments = new Set(paymentIds);
  const recoveries = new Set(recoveryIds);
  const agreements = new Set(agreementIds);
  if (nettings.some((one) => !payments.has(one.paymentId) || !recoveries.has(one.recoveryId))) return true;
  const others = await store.db
    .selectFrom('agreement')
    .select(['id', 'workArrangementsJson'])
    .where('budgetHolderId', '=', budgetHolderId)
    .execute();
  const own = new Set(agreementIds.map((id) => formatRecordId('agreement', id)));
  if (others.some((one) => !agreements.has(one.id) && own.has(replacedBy(one.workArrangementsJson)))) return true;
  return (await outsideDeclarations(store, budgetHolderId, awardIds, agreements)) > 0;
}

function replacedBy(workArrangementsJson: string | null): string {
  if (workArrangementsJson === null) return '';
  return (JSON.parse(workArrangementsJson) as WorkArrangements).replacesAgreementId ?? '';
}

/** How many declarations of the holder under other agreements are borne by an award of this file. */
async function outsideDeclarations(
  { db }: Store,
  budgetHolderId: number,
  awardIds: readonly number[],
  agreements: ReadonlySet<number>,
): Promise<number> {
  const rows = await db
    .selectFrom('declaration')
    .select(['agreementId', 'perAwardJson'])
    .where('budgetHolderId', '=', budgetHolderId)
    .where('agreementId', 'is not', null)
    .execute();
  const own = new Set(awardIds);
  return rows.filter(
    ({ agreementId, perAwardJson }) =>
      agreementId !== null &&
      !agreements.has(agreementId) &&
      (JSON.parse(perAwardJson) as AwardShare[]).some(({ awardId }) => own.has(awardId)),
  ).length;
}
