import type { AwardVersions } from '../../contract/types.ts';
import { formatMoment } from '../answers/moment.ts';
import type { AwardConflict } from '../store/queries/awards/award-conflicts.ts';
import type { AwardVersion } from '../store/queries/awards/award-versions.ts';

export function toVersion(version: AwardVersion): AwardVersions['items'][number] {
  const { awardId: _, enteredAt, appliedAt, ...rest } = version;
  return { ...rest, enteredAt: formatMoment(enteredAt), isInForce: appliedAt !== null };
}

export function toConflict(conflict: AwardConflict): NonNullable<AwardVersions['conflict']> {
  const { version, overspentCents, functionOverspentCents, afterEndCents, openedAt, resolvedAt, resolution, reason } =
    conflict;
  return {
    version,
    overspentCents,
    functionOverspentCents,
    afterEndCents,
    openedAt: formatMoment(openedAt),
    resolvedAt: resolvedAt === null ? null : formatMoment(resolvedAt),
    resolution,
    reason,
  };
}
