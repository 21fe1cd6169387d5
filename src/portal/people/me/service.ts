import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import { viewsFor } from '../care-providers/view.ts';
import { staffRights } from '../../../domain/words.ts';
import type { SignInFacts } from '../../access/caller.ts';
import { formatMoment } from '../../answers/moment.ts';
import type { Service } from '../../handler.ts';
import { holderNames } from '../../store/queries/people/budget-holders.ts';
import { findCareProvider } from '../../store/queries/people/providers/care-providers.ts';

export const meService = {
  'me.show': async (context) => {
    const { store, caller, today } = context;
    const { role, name, careProviderId, office, seat, signIn } = caller;
    // Who may see nobody's care is told of nobody, and whose rights were all taken nothing of the organisation.
    const rights = seat?.rights ?? staffRights;
    const budgetHolderIds = rights.includes('see') ? caller.budgetHolderIds : [];
    context.touch(...budgetHolderIds);
    const holders = await holderNames(store, budgetHolderIds);
    const provider =
      careProviderId === null || rights.length === 0
        ? undefined
        : await findCareProvider(store, caller, careProviderId);
    return {
      role,
      name,
      today,
      budgetHolders: holders.map(budgetHolderReference),
      careProvider: provider === undefined ? null : (await viewsFor(context, [provider]))(provider),
      budgetProvider: office,
      ...(seat && { seat: { name: seat.name, code: seat.code, rights: [...seat.rights] } }),
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
