import { newIssue } from '../../../domain/new-issue.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { Service } from '../../handler.ts';
import { findVisible, holderOfRecord } from '../../resource/find-visible.ts';
import { closeConflict, newestConflict } from '../../store/queries/awards/award-conflicts.ts';
import { versionsOf } from '../../store/queries/awards/award-versions.ts';
import { lockAward } from '../../store/queries/awards/awards.ts';
import { conflictEvents } from '../change/change-events.ts';
import { findVisibleAward } from '../find-award.ts';
import { toConflict, toVersions } from '../change/version-view.ts';
import { toAward } from '../view.ts';

export const conflictService = {
  'awards.versions': async (context, _, { awardId }) => {
    const { id } = await findVisibleAward(context, awardId);
    const conflict = await newestConflict(context.store, id);
    return {
      items: toVersions(await versionsOf(context.store, id), context.today),
      conflict: conflict === undefined ? null : toConflict(conflict),
    };
  },

  /** The office lets what was spent be: care that still fits can be declared again. */
  'awards.resolveConflict': async (context, { reason }, { awardId }) => {
    const { store, now } = context;
    const award = await findVisible(context, { kind: 'award', find: lockAward, holderOf: holderOfRecord }, awardId);
    const conflict = await newestConflict(store, award.id);
    if (conflict?.resolvedAt !== null) throw rulesViolated([newIssue('NO_SPENDING_CONFLICT', 'awardId', {})]);
    await closeConflict(store, conflict, { resolution: 'lifted', reason, now });
    context.emit(...(await conflictEvents(store, { after: award, conflict: 'closed' }, reason)));
    return toAward({ ...award, declarationStop: 0 });
  },
} satisfies Service<'awards.versions' | 'awards.resolveConflict'>;
