import { rateLimit } from '../../contract/limits.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { compose } from '../agreements/compose.ts';
import { fieldColumns } from '../agreements/field-columns.ts';
import { readKnownRecords } from './line/known-records.ts';
import { AgreementLineReader } from '../agreements/read-line.ts';
import { termColumns } from './columns.ts';
import type { Kind } from '../kind.ts';
import { isRecordId } from '../../domain/values/record-id.ts';
import type { Answer } from '../destination.ts';

/** Draft agreements: the lines of one budget holder and care provider are one draft, a line for each rate. */
export function agreements(client: PgbClient, signal?: AbortSignal): Kind {
  return {
    name: 'agreements',
    headColumns: termColumns,
    headDiffers: 'AGREEMENT_DIFFERS',
    lineLimit: rateLimit,
    reader: async (form) => new AgreementLineReader(form, await readKnownRecords(client, signal)),
    compose,
    linesOf: ({ lines = [] }) => lines.map((line) => ({ line, minutes: 0, cents: 0 })),
    fieldColumns,
    earlierRecord: findEarlierAgreement,
    deadDuplicates: { rejected: 'REFUSED_BEFORE' },
  };
}

/** The number of the agreement that was made before of the same parties and says something else. */
function findEarlierAgreement(issues: Answer['issues']): string | undefined {
  const [error, ...others] = issues.filter(({ severity }) => severity === 'error');
  if (error?.code !== 'AGREEMENT_REFERENCE_REUSED' || others.length > 0) return undefined;
  const found = error.params['agreement'];
  return typeof found === 'string' && isRecordId('agreement', found) ? found : undefined;
}
