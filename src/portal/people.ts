import { budgetHolderService } from './budget-holders.ts';
import { careProviderService } from './care-providers.ts';
import { meService } from './me.ts';

/** The people of the portal, and who of them is calling. */
export const peopleService = { ...meService, ...budgetHolderService, ...careProviderService };
