import { isRecordId } from '../../domain/values/record-id.ts';
import type { Answer } from '../destination.ts';

/** The number of the agreement that was made before of the same parties and says something else. */
export function findEarlierAgreement(issues: Answer['issues']): string | undefined {
  const [error, ...others] = issues.filter(({ severity }) => severity === 'error');
  if (error?.code !== 'AGREEMENT_REFERENCE_REUSED' || others.length > 0) return undefined;
  const found = error.params['agreement'];
  return typeof found === 'string' && isRecordId('agreement', found) ? found : undefined;
}
