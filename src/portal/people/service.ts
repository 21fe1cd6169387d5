import { erasureService } from './profile/erasure-service.ts';
import { budgetHolderService } from './budget-holders/service.ts';
import { holderAccountService } from './budget-holders/account-service.ts';
import { careProviderService } from './care-providers/service.ts';
import { meService } from './me/service.ts';
import { meansService } from './staff/means-service.ts';
import { staffService } from './staff/service.ts';
import { profileService } from './profile/service.ts';

/** The people of the portal, and who of them is calling. */
export const peopleService = {
  ...meService,
  ...profileService,
  ...staffService,
  ...meansService,
  ...budgetHolderService,
  ...holderAccountService,
  ...careProviderService,
  ...erasureService,
};
