import type { FunctionCost } from '../../../../domain/award/money/function-budgets.ts';
import type { DeclarationLine } from '../../../../domain/declaration-content.ts';
import type { DeclarationStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { filledUp } from '../../rows/filled-up.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import { packCare } from '../../rows/packed-lines.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Covered, Untold } from '../../secrets.ts';
import type { Store } from '../../store.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';

/** The part of the cost of a declaration that one award bears. */
export interface AwardShare {
  awardId: number;
  cents: number;
  /** By care function, of an award that ties its money to them. */
  functions?: FunctionCost[];
  /** The part of it that the deposits bear. */
  depositCents?: number;
  /** The part of it that comes back, since it was paid on in sickness. */
  compensationCents?: number;
}
/** What a record says in its own form, before it is sealed. */
type Told = 'perAwardJson' | 'linesJson' | 'careByDay' | 'notesSealed' | 'warningsJson' | 'monthlyPayJson';
type Columns = Omit<NewRow<'declaration'>, Told>;
export interface NewDeclarationRecord extends Columns {
  agreementId: number | null;
  careProviderId: number | null;
  lines: readonly DeclarationLine[];
  /** Packed; it is counted from the lines where it is not given. */
  careByDay?: string;
  warningsJson?: string | null;
  monthlyPayJson?: string | null;
  perAward: readonly AwardShare[];
}

/** The shares as they are stored: which care they are for is covered, and amounts of awards alone stand in the clear. */
export function storedShares({ cover }: Pick<Store, 'cover'>, shares: readonly AwardShare[]): Covered | Untold {
  const text = JSON.stringify(shares);
  return shares.some(({ functions }) => functions !== undefined) ? cover(filledUp(text)) : (text as Untold);
}

/** Every column stands here by name: to copy what is left of a record takes longer than to seal it. */
function rowOf(store: Store, record: NewDeclarationRecord): Required<NewRow<'declaration'>> {
  return {
    id: record.id,
    reference: record.reference,
    contentHash: record.contentHash,
    status: record.status,
    kind: record.kind,
    month: record.month,
    agreementId: record.agreementId,
    budgetHolderId: record.budgetHolderId,
    careProviderId: record.careProviderId,
    invoiceNumber: record.invoiceNumber ?? null,
    invoiceDate: record.invoiceDate ?? null,
    vatNumber: record.vatNumber ?? null,
    lineCount: record.lineCount,
    minutes: record.minutes,
    totalCents: record.totalCents,
    costCents: record.costCents,
    minutesInFirstWeek: record.minutesInFirstWeek,
    minutesInLastWeek: record.minutesInLastWeek,
    careByDay: null,
    warningsJson: store.cover(record.warningsJson ?? null),
    linesJson: store.cover(filledUp(packCare(record.lines, record.careByDay))),
    notesSealed: null,
    perAwardJson: storedShares(store, record.perAward),
    submittedBy: record.submittedBy,
    submittedAt: record.submittedAt,
    decidedAt: record.decidedAt ?? null,
    rejectionReasonSealed: record.rejectionReasonSealed ?? null,
    payableFrom: record.payableFrom ?? null,
    monthlyPayJson: store.cover(record.monthlyPayJson ?? null),
    awardId: record.awardId ?? null,
    statementSealed: record.statementSealed ?? null,
    corrects: record.corrects ?? null,
    standsBeside: record.standsBeside ?? null,
  };
}

/**
 * Answers the numbers of those that were stored; the others lost a race for their reference, month or invoice number.
 * On PostgreSQL the rows go in by reference, so that two batches with the same ones never wait for each other.
 */
export async function addDeclarations(
  store: Store,
  declarations: readonly NewDeclarationRecord[],
): Promise<Set<number>> {
  const rows = declarations.map((declaration) => rowOf(store, declaration));
  if (store.engine === 'postgres')
    rows.sort((a, b) => (a.careProviderId ?? 0) - (b.careProviderId ?? 0) || (a.reference < b.reference ? -1 : 1));
  return new Set(await insertNewRows(store, 'declaration', rows));
}

export interface DeclarationState extends Pick<
  Row<'declaration'>,
  | 'id'
  | 'status'
  | 'kind'
  | 'month'
  | 'agreementId'
  | 'budgetHolderId'
  | 'careProviderId'
  | 'totalCents'
  | 'submittedAt'
  | 'decidedAt'
  | 'corrects'
  | 'standsBeside'
> {
  perAward: AwardShare[];
}

/** The declarations are held as they are until the transaction ends; they are always taken in order of number. */
export async function lockDeclarations(
  store: Store,
  caller: Caller,
  ids: readonly number[],
): Promise<DeclarationState[]> {
  const rows = await store.db
    .selectFrom('declaration')
    .select([
      'declaration.id',
      'declaration.status',
      'declaration.kind',
      'declaration.month',
      'declaration.agreementId',
      'declaration.budgetHolderId',
      'declaration.careProviderId',
      'declaration.totalCents',
      'declaration.submittedAt',
      'declaration.decidedAt',
      'declaration.corrects',
      'declaration.standsBeside',
      'declaration.perAwardJson',
    ])
    .where(isOneOf(store, 'declaration.id', ids))
    .where(visibleDeclaration(caller))
    .orderBy('declaration.id')
    .$if(store.engine === 'postgres', (query) => query.forNoKeyUpdate())
    .execute();
  return rows.map(({ perAwardJson, ...row }) => ({ ...row, perAward: JSON.parse(perAwardJson) as AwardShare[] }));
}

export async function changeStatus(
  store: Store,
  ids: readonly number[],
  change: { status: DeclarationStatus; decidedAt?: number; standsBeside?: null },
): Promise<void> {
  if (ids.length === 0) return;
  await store.db
    .updateTable('declaration')
    .set(change)
    .where(isOneOf(store, 'declaration.id', ids))
    .execute();
}

export interface Rejection {
  id: number;
  reason: string;
}

export async function rejectDeclarations(
  store: Store,
  rejections: readonly Rejection[],
  decidedAt: number,
): Promise<void> {
  if (rejections.length === 0) return;
  // A reason is free text that may tell of a person's health.
  const sealed = rejections.map(({ id, reason }) => ({ id, reason: store.seal(reason) }));
  await store.db
    .updateTable('declaration')
    .from(rowsOf<Rejection>(store, { id: 'number', reason: 'text' }, sealed))
    .set((eb) => ({ status: 'rejected', decidedAt, rejectionReasonSealed: eb.ref('given.reason') }))
    .whereRef('declaration.id', '=', 'given.id')
    .execute();
}
