import type { AwardVersions } from '../../../contract/types.ts';
import { situationOn } from '../../../domain/award/award-situation.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { AwardConflict } from '../../store/queries/awards/award-conflicts.ts';
import { inForceOf } from './bring-up-to-date.ts';
import type { AwardVersion } from '../../store/queries/awards/award-versions.ts';

/** One version is the situation of a day; one that was replaced before its day came never is. */
export function toVersions(versions: readonly AwardVersion[], today: IsoDate): AwardVersions['items'] {
  const now = situationOn(inForceOf(versions), today);
  return versions.map(({ awardId: _, appliedAt: __, enteredAt, ...version }) => ({
    ...version,
    enteredAt: formatMoment(enteredAt),
    isInForce: version.version === now.version,
  }));
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
