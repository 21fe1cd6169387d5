import type { DeclarationLine } from '../../../../domain/declaration-content.ts';
import type { KeptDays, PaidDays } from '../../../../domain/declaration/months/month-pay.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { DeclarationKind, DeclarationStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { unpackNotedLines } from '../../rows/packed-lines.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { correctionOf } from './corrections.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';

type Summary = Pick<
  Row<'declaration'>,
  | 'id'
  | 'reference'
  | 'status'
  | 'kind'
  | 'month'
  | 'agreementId'
  | 'budgetHolderId'
  | 'careProviderId'
  | 'lineCount'
  | 'minutes'
  | 'totalCents'
  | 'submittedAt'
  | 'warningsJson'
  | 'corrects'
  | 'invoiceNumber'
  | 'payableFrom'
>;
/** A summary has the names of the holder and the provider. */
export interface DeclarationSummaryRecord extends Summary {
  initials: string;
  surname: string;
  careProviderName: string | null;
  /** The payment behind it; null until one is planned. */
  paymentId: number | null;
  dueDate: IsoDate | null;
  paidAt: number | null;
}
type Details = Pick<Row<'declaration'>, 'invoiceDate' | 'vatNumber' | 'costCents' | 'submittedBy' | 'decidedAt'>;
/** How a wage or fixed amount was worked out, and the day on which it is paid. */
interface MonthlyPay {
  payDate: IsoDate;
  parts: PaidDays[];
}
export interface DeclarationRecord extends DeclarationSummaryRecord, Details {
  rejectionReason: string | null;
  lines: DeclarationLine[];
  awardId: number | null;
  /** The size of the invoice that was added. */
  invoiceByteCount: number | null;
  /** What an amount is for. */
  statement: string | null;
  monthlyPay: MonthlyPay | null;
  /** The declaration that came in its place. */
  correctedBy: number | null;
}
export interface DeclarationQuery extends PageWindow {
  month?: Month | undefined;
  status?: DeclarationStatus | undefined;
  kind?: DeclarationKind | undefined;
  agreementId?: number | undefined;
  budgetHolderId?: number | undefined;
  careProviderId?: number | undefined;
  reference?: string | undefined;
}

function visibleTo(store: Store, caller: Caller) {
  return store.db
    .selectFrom('declaration')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'declaration.budgetHolderId')
    .leftJoin('careProvider', 'careProvider.id', 'declaration.careProviderId')
    .leftJoin('payment', 'payment.declarationId', 'declaration.id')
    .select([
      'declaration.id',
      'declaration.reference',
      'declaration.status',
      'declaration.kind',
      'declaration.month',
      'declaration.agreementId',
      'declaration.budgetHolderId',
      'declaration.careProviderId',
      'declaration.lineCount',
      'declaration.minutes',
      'declaration.totalCents',
      'declaration.submittedAt',
      'declaration.warningsJson',
      'declaration.corrects',
      'declaration.invoiceNumber',
      'declaration.payableFrom',
      'payment.id as paymentId',
      'payment.dueDate',
      'payment.paidAt',
      'budgetHolder.initials',
      'budgetHolder.surname',
      'careProvider.name as careProviderName',
    ])
    .where(visibleDeclaration(caller));
}

export async function findDeclaration(
  store: Store,
  caller: Caller,
  id: number,
): Promise<DeclarationRecord | undefined> {
  const row = await detailsVisibleTo(store, caller).where('declaration.id', '=', id).executeTakeFirst();
  return row && toRecord(store, row);
}

/** By number; those that the caller may not see are not among them. */
export async function findDeclarations(
  store: Store,
  caller: Caller,
  ids: readonly number[],
): Promise<Map<number, DeclarationRecord>> {
  const rows = await detailsVisibleTo(store, caller)
    .where(isOneOf(store, 'declaration.id', ids))
    .execute();
  return new Map(rows.map((row) => [row.id, toRecord(store, row)]));
}

function detailsVisibleTo(store: Store, caller: Caller) {
  return visibleTo(store, caller)
    .leftJoin('invoiceFile', 'invoiceFile.declarationId', 'declaration.id')
    .select([
      'declaration.invoiceDate',
      'declaration.vatNumber',
      'invoiceFile.byteCount as invoiceByteCount',
      'declaration.costCents',
      'declaration.submittedBy',
      'declaration.decidedAt',
      'declaration.rejectionReasonSealed',
      'declaration.linesJson',
      'declaration.notesSealed',
      'declaration.awardId',
      'declaration.statementSealed',
      'declaration.monthlyPayJson',
    ])
    .select(correctionOf('declaration.id'));
}

type DetailsRow = Awaited<ReturnType<ReturnType<typeof detailsVisibleTo>['executeTakeFirstOrThrow']>>;

function toRecord(store: Store, row: DetailsRow): DeclarationRecord {
  const { linesJson, notesSealed, statementSealed, rejectionReasonSealed, monthlyPayJson, ...found } = row;
  const { payableFrom } = found;
  return {
    ...found,
    rejectionReason: rejectionReasonSealed === null ? null : store.unseal(rejectionReasonSealed),
    statement: statementSealed === null ? null : store.unseal(statementSealed),
    lines: unpackNotedLines(linesJson, notesSealed === null ? undefined : store.unseal(notesSealed)),
    monthlyPay:
      payableFrom === null || monthlyPayJson === null
        ? null
        : { payDate: payableFrom, parts: shownParts(monthlyPayJson) },
  };
}

/** Both of the agreement see them: what comes back to the budget is not for a care provider. */
function shownParts(monthlyPayJson: string): PaidDays[] {
  const parts = JSON.parse(monthlyPayJson) as KeptDays[];
  return parts.map(({ compensatedBasisPoints: _, borne: _borne, ...part }) => part);
}

export async function listDeclarations(
  store: Store,
  caller: Caller,
  { month, status, kind, agreementId, budgetHolderId, careProviderId, reference, after, count }: DeclarationQuery,
): Promise<DeclarationSummaryRecord[]> {
  let query = visibleTo(store, caller).orderBy('declaration.id', 'desc').limit(count);
  if (month !== undefined) query = query.where('declaration.month', '=', month);
  if (status !== undefined) query = query.where('declaration.status', '=', status);
  if (kind !== undefined) query = query.where('declaration.kind', '=', kind);
  if (agreementId !== undefined) query = query.where('declaration.agreementId', '=', agreementId);
  if (budgetHolderId !== undefined) query = query.where('declaration.budgetHolderId', '=', budgetHolderId);
  if (careProviderId !== undefined) query = query.where('declaration.careProviderId', '=', careProviderId);
  if (reference !== undefined) query = query.where('declaration.reference', '=', reference);
  if (after !== undefined) query = query.where('declaration.id', '<', after);
  return query.execute();
}
