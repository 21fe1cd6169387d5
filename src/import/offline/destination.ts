import type { DeclarationPreview } from '../../contract/types.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { IssueParams } from '../../domain/issue.ts';
import type { FileFinding } from '../../messages/file-findings.ts';
import type { Finding } from '../finding.ts';
import { findEarlierDeclaration } from '../declarations/care/difference.ts';
import type { Answer, Destination } from '../destination.ts';
import { declarationAnswer } from '../declarations/destination.ts';
import type { EarlierDeclaration, EarlierDeclarations } from '../journal/earlier/earlier-declarations.ts';

/** The finding that the same care was handed in before. An import tells the same as an outcome. */
export interface Repeat extends Pick<Finding, 'code' | 'severity' | 'params'> {
  /** The field of the declaration at fault; empty when the finding is about the whole declaration. */
  path: string;
}
export type OfflineAnswer = Answer & { repeat?: Repeat };

/** Judges on this machine: by a snapshot, and by what was imported here since it was taken. */
export function offlineDestination(
  judge: (declarations: readonly DeclarationInput[]) => DeclarationPreview[],
  earlier: EarlierDeclarations,
): Destination<OfflineAnswer> {
  return {
    async answer(items) {
      // One by one, so that what was read of each is garbage at once.
      return items.map(({ json, formerReference }) => {
        const input = JSON.parse(json) as DeclarationInput;
        const [preview] = judge([input]);
        const answer = declarationAnswer(preview as DeclarationPreview);
        return (
          (answer.outcome === 'acceptable' ? findImportedBefore(input, earlier, formerReference) : undefined) ??
          withRepeat(answer)
        );
      });
    },
  };
}

function withRepeat(answer: Answer): OfflineAnswer {
  const repeat =
    answer.outcome === 'duplicate'
      ? repeatOfDeclared(answer)
      : // When something else is wrong as well, the repeat is among the issues already.
        findEarlierDeclaration(answer.issues) === undefined
        ? undefined
        : answer.issues.find(({ code }) => code === 'DUPLICATE_MONTH');
  return repeat === undefined ? answer : { ...answer, repeat };
}

/**
 * Makes the finding of a duplicate. Of a declaration that was withdrawn or rejected the importer itself says that it
 * will not be paid.
 */
function repeatOfDeclared({ recordId, status }: Answer): Repeat | undefined {
  return status === 'withdrawn' || status === 'rejected' || status === 'corrected'
    ? undefined
    : { code: 'DECLARED_BEFORE', severity: 'warning', path: '', params: { found: recordId ?? '' } };
}

function findImportedBefore(
  { reference, agreementId, month, invoiceNumber }: DeclarationInput,
  earlier: EarlierDeclarations,
  formerReference: string | undefined,
): OfflineAnswer | undefined {
  if (earlier.isEmpty) return undefined;
  const same =
    earlier.withReference(reference) ??
    (formerReference === undefined ? undefined : earlier.withReference(formerReference));
  if (same !== undefined) return duplicateAnswer(same);
  const inMonth = earlier.inMonth(agreementId, month);
  if (inMonth !== undefined) return rejectedAnswer(inMonth, 'MONTH_IMPORTED_BEFORE', 'month');
  const invoice = invoiceNumber === undefined ? undefined : earlier.withInvoiceNumber(invoiceNumber);
  return invoice && rejectedAnswer(invoice, 'INVOICE_IMPORTED_BEFORE', 'invoiceNumber');
}

function paramsOf({ declaration, job }: EarlierDeclaration): IssueParams {
  return { found: declaration, job };
}

const unknown = { status: null, totalCents: 0 };

function duplicateAnswer(earlier: EarlierDeclaration): OfflineAnswer {
  return {
    outcome: 'duplicate',
    recordId: earlier.declaration,
    ...unknown,
    issues: [],
    repeat: { code: 'IMPORTED_BEFORE', severity: 'warning', path: '', params: paramsOf(earlier) },
  };
}

function rejectedAnswer(earlier: EarlierDeclaration, code: FileFinding, path: string): OfflineAnswer {
  const issue = { code, severity: 'error', path, params: paramsOf(earlier) };
  return { outcome: 'rejected', recordId: null, ...unknown, issues: [issue as unknown as Answer['issues'][number]] };
}
