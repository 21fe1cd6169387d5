import { isDeepStrictEqual } from 'node:util';
import type { ParsedInput } from '../../../contract/types.ts';
import { checkKeptByProvider } from '../../../domain/agreement/checks/check-parties-kept.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { rulesViolated, versionConflict } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { voidSignatures } from '../../store/queries/agreements/signatures.ts';
import { addVersion } from '../../store/queries/agreements/versions.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { requireValidTerms } from '../checks/checks.ts';
import { tellParties } from '../events.ts';
import { changeStatus } from './change-status.ts';

/**
 * The care provider checks what the holder shared and may change it before both have signed. It becomes a version of its
 * own, so that everybody can see what differs, and a signature under the text of before is void. Who makes the agreement,
 * of which kind and out of which award stays with the holder. Source: mijnpgb.nl, zorgovereenkomst delen.
 */
export async function changeShared(
  agreement: AgreementRecord,
  { version: read, ...steps }: ParsedInput<'agreements.update'>,
  context: OperationContext,
): Promise<void> {
  const { id, version } = agreement;
  const to = statusAfter('edit', agreement, context);
  if (read !== undefined && read !== version)
    throw versionConflict(formatRecordId('agreement', id), { given: read, version });
  const after = { ...agreement.terms, ...steps };
  const kept = checkKeptByProvider(agreement.terms, after);
  if (kept.length > 0) throw rulesViolated(kept);
  if (isDeepStrictEqual(after, agreement.terms)) return;
  const { start = null, end = null } = after.workArrangements ?? {};
  const terms = await requireValidTerms({ ...agreement, terms: after, start, end }, context);
  const next = version + 1;
  await changeStatus(context, 'edit', agreement, { to, version: next }, steps);
  await addVersion(context.store, { agreementId: id, version: next, terms, now: context.now });
  await voidSignatures(context.store, id, version);
  tellParties(context, 'agreement.changed-by-provider', agreement);
}
