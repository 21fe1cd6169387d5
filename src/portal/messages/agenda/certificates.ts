import { amsterdamDate } from '../../../domain/values/date.ts';
import { seenCertificates } from '../../store/queries/people/providers/seen-certificates.ts';
import { type DaySource, type FoundDay, partOf } from './found-day.ts';

/** A few signs tell one certificate from another of the same care provider. */
const SIGNS = 8;

/** The last day of each certificate by which systems of the care provider came in, for whoever administers it. */
export const endsOfCertificates: DaySource = async ({ store, caller }, window) => {
  const { careProviderId, seat, onlyHolder } = caller;
  const isAdministrator = seat === undefined || seat.rights.includes('administer');
  // They are of no holder.
  if (careProviderId === null || !isAdministrator || onlyHolder !== undefined) return [];
  const certificates = await seenCertificates(store, careProviderId);
  // They come by their ends, so that of each client the last one stays.
  const lastEnds = new Map(certificates.map(({ cameInAs, endsAt }) => [cameInAs, endsAt]));
  const found = certificates.map(({ thumbprint, cameInAs, endsAt }, index): FoundDay => ({
    day: amsterdamDate(endsAt),
    kind: 'certificate-ends',
    major: 0,
    minor: index + 1,
    record: { kind: 'care-provider', number: careProviderId },
    budgetHolderId: null,
    certificate: thumbprint.slice(0, SIGNS),
    hasNext: endsAt < (lastEnds.get(cameInAs) ?? 0),
  }));
  return partOf(found, window);
};
