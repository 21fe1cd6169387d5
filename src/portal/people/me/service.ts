import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import { viewsFor } from '../care-providers/view.ts';
import type { SignInFacts } from '../../access/caller.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { Service } from '../../handler.ts';
import { holderNames } from '../../store/queries/people/budget-holders.ts';
import { findCareProvider } from '../../store/queries/people/care-providers.ts';

export const meService = {
  'me.show': async (context) => {
    const { store, caller, today } = context;
    const { role, name, budgetHolderIds, careProviderId, office, signIn } = caller;
    context.touch(...budgetHolderIds);
    const holders = await holderNames(store, budgetHolderIds);
    const provider = careProviderId === null ? undefined : await findCareProvider(store, caller, careProviderId);
    return {
      role,
      name,
      today,
      budgetHolders: holders.map(budgetHolderReference),
      careProvider: provider === undefined ? null : (await viewsFor(context, [provider]))(provider),
      budgetProvider: office,
      ...(signIn && { signIn: signInView(signIn) }),
    };
  },
} satisfies Service<'me.show'>;

function signInView({ level, signedInAt, endsAt }: SignInFacts) {
  return {
    assuranceLevel: level,
    signedInAt: signedInAt === null ? null : formatMoment(signedInAt),
    tokenEndsAt: formatMoment(endsAt),
  };
}
