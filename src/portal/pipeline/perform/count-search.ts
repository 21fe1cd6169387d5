import type { OperationName } from '../../../contract/operations.ts';
import { addDays, amsterdamDate, startOfDay } from '../../../domain/values/date.ts';
import { rateLimited } from '../../limits/rate-limits.ts';
import { countPersonSearch } from '../../store/queries/people/person-searches.ts';
import type { OperationCall } from '../call.ts';
import type { PipelineParts } from '../pipeline-parts.ts';

/** These tell whether a BSN is somebody's: registering a provider who is known answers with that provider. */
const findByBsn: readonly OperationName[] = ['careProviders.search', 'careProviders.create'];

/** Refuses a search for a person when there were enough today, so that nobody tries out numbers. */
export async function countSearch(
  { store, clock, limits }: PipelineParts,
  { operation, subject }: OperationCall,
  input: unknown,
): Promise<void> {
  if (!findByBsn.includes(operation) || !namesBsn(input)) return;
  const now = clock.now();
  const today = amsterdamDate(now);
  const searches = limits.personSearchesPerDay;
  if ((await countPersonSearch(store, subject, today)) <= searches) return;
  throw rateLimited(Math.ceil((startOfDay(addDays(today, 1)) - now) / 1000), { searches });
}

function namesBsn(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'bsn' in input && input.bsn !== undefined;
}
