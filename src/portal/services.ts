import { declarableTermsService } from './declarable-terms.ts';
import { agreementService } from './agreements/service.ts';
import { awardService } from './awards.ts';
import { budgetService } from './budgets.ts';
import { declarationService } from './declarations/service.ts';
import { declaredMonthService } from './declared-months.ts';
import { eventService } from './events.ts';
import { homeService } from './home.ts';
import { messageService } from './messages.ts';
import { paymentService } from './payments/service.ts';
import { peopleService } from './people.ts';
import type { Services } from './service.ts';

/** Together they answer every operation of the contract; one that is missing does not compile. */
export const services = {
  ...peopleService,
  ...homeService,
  ...awardService,
  ...budgetService,
  ...agreementService,
  ...declarableTermsService,
  ...declarationService,
  ...declaredMonthService,
  ...paymentService,
  ...messageService,
  ...eventService,
} satisfies Services;
