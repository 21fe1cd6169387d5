import type { OperationName } from '../../../contract/operations.ts';
import { addDays, amsterdamDate, startOfDay } from '../../../domain/values/date.ts';
import type { Limits } from '../../limits/limits.ts';
import { rateLimited } from '../../limits/rate-limits.ts';
import { countSearchOf } from '../../store/queries/people/person-searches.ts';
import type { OperationCall } from '../call.ts';
import type { PipelineParts } from '../pipeline-parts.ts';

/** These tell whether a number is somebody's: registering a provider who is known answers with that provider. */
const findByNumber: readonly OperationName[] = [
  'careProviders.search',
  'careProviders.create',
  // Adding a code tells whether it is another's, and asks the register of each.
  'careProviders.addCode',
];

const sought = {
  person: { numbers: ['bsn'], limit: 'personSearchesPerDay', told: 'searches' },
  company: { numbers: ['agbCode', 'kvkNumber'], limit: 'companySearchesPerDay', told: 'companySearches' },
} as const satisfies Record<string, { numbers: readonly string[]; limit: keyof Limits; told: string }>;

/** Refuses a search by number when there were enough today, so that nobody tries out numbers. */
export async function countSearch(parts: PipelineParts, call: OperationCall, input: unknown): Promise<void> {
  if (!findByNumber.includes(call.operation)) return;
  if (names(input, sought.person.numbers)) await count(parts, call, 'person');
  if (names(input, sought.company.numbers)) await count(parts, call, 'company');
}

async function count(
  { store, clock, limits }: PipelineParts,
  { subject }: OperationCall,
  kind: keyof typeof sought,
): Promise<void> {
  const now = clock.now();
  const today = amsterdamDate(now);
  const { limit, told } = sought[kind];
  if ((await countSearchOf(store, { subject, sought: kind, date: today })) <= limits[limit]) return;
  throw rateLimited(Math.ceil((startOfDay(addDays(today, 1)) - now) / 1000), { [told]: limits[limit] });
}

function names(input: unknown, numbers: readonly string[]): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    numbers.some((name) => (input as Record<string, unknown>)[name] !== undefined)
  );
}
