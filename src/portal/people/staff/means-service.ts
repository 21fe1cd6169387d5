import { checkMeansChoice } from '../../../domain/staff/check-means-choice.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { staffRights } from '../../../domain/words.ts';
import type { OrganisationMeans } from '../../../contract/types.ts';
import { formatMoment } from '../../answers/moment.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { lock } from '../../store/locks.ts';
import type { Row } from '../../store/schema.ts';
import { findMeans, keepMeans, removeMeans } from '../../store/queries/people/sign-in/sign-in-means.ts';
import { findStaffMember, staffOfProvider, systemsCode } from '../../store/queries/people/sign-in/staff.ts';
import { findVisibleProvider } from '../care-providers/find-provider.ts';
import { openStaff, seatOf } from './open-staff.ts';

function view(chosen: Row<'signInMeans'> | undefined): OrganisationMeans {
  if (chosen === undefined) return { means: 'either', chosenAt: null, inForceSince: null };
  const { means, chosenAt, provedAt } = chosen;
  return {
    means,
    chosenAt: formatMoment(chosenAt),
    inForceSince: provedAt === null ? null : formatMoment(provedAt),
  };
}

/** Of an organisation it is an administrator who chooses: whoever does so first is recorded as one. */
async function mayChoose(
  context: OperationContext,
  organisation: string,
): Promise<'care-provider' | 'payment-officer'> {
  if (context.caller.role === 'payment-officer') {
    await lock(context.store, `staff ${organisation}`);
    return 'payment-officer';
  }
  await openStaff(context, seatOf(context));
  return 'care-provider';
}

export const meansService = {
  'careProviders.means': async (context, _, { careProviderId }) => {
    const { id } = await findVisibleProvider(context, careProviderId);
    return view(await findMeans(context.store, staffOfProvider(id)));
  },

  'careProviders.chooseMeans': async (context, { means }, { careProviderId }) => {
    const { store, now } = context;
    const { id } = await findVisibleProvider(context, careProviderId);
    const organisation = staffOfProvider(id);
    const by = await mayChoose(context, organisation);
    const systemRights = (await findStaffMember(store, organisation, systemsCode))?.rights ?? staffRights;
    const issues = checkMeansChoice(means, { by, systemRights });
    if (issues.length > 0) throw rulesViolated(issues);
    const before = await findMeans(store, organisation);
    if ((before?.means ?? 'either') === means) return view(before);
    // Whoever chooses eHerkenning has come in by it just now.
    const row =
      means === 'either'
        ? undefined
        : { organisation, means, chosenAt: now, provedAt: means === 'eherkenning' ? now : null };
    await (row === undefined ? removeMeans(store, [organisation]) : keepMeans(store, row));
    context.emit({
      type: 'care-provider.means-chosen',
      recordId: formatRecordId('care-provider', id),
      careProviderId: id,
      params: { means },
    });
    return view(row);
  },
} satisfies Service<'careProviders.means' | 'careProviders.chooseMeans'>;
