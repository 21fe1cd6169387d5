import { absenceService } from './absences/service.ts';
import { declarableTermsService } from './declarations/declarable/terms-service.ts';
import { agreementService } from './agreements/service.ts';
import { awardBatchService } from './awards/batch/service.ts';
import { awardService } from './awards/service.ts';
import { changeService } from './awards/change/change-service.ts';
import { depositService } from './awards/budget/deposit-service.ts';
import { settlementService } from './awards/budget/settlement-service.ts';
import { conflictService } from './awards/conflicts/conflict-service.ts';
import { representativeService } from './awards/representatives/representative-service.ts';
import { budgetService } from './awards/budget/budget-service.ts';
import { forecastService } from './awards/budget/forecast-service.ts';
import { awardEffectService } from './effects/award-effect-service.ts';
import { effectService } from './effects/service.ts';
import { declarationService, declareTogether } from './declarations/service.ts';
import { declaredMonthService } from './declarations/declared-month-service.ts';
import { deliveryService } from './deliveries/service.ts';
import { eventFeedService } from './messages/event-feed-service.ts';
import { accessLogService } from './access-log/service.ts';
import { historyService } from './history/service.ts';
import { homeService } from './messages/home-service.ts';
import { agendaService } from './messages/agenda/service.ts';
import { overviewService } from './messages/overview-service.ts';
import { messageService } from './messages/service.ts';
import { paymentService } from './payments/service.ts';
import { peopleService } from './people/service.ts';
import { ruleService } from './rules/service.ts';
import type { Services, TogetherServices } from './handler.ts';

/** Together they answer every operation of the contract; one that is missing does not compile. */
export const services = {
  ...peopleService,
  ...homeService,
  ...overviewService,
  ...agendaService,
  ...ruleService,
  ...awardService,
  ...awardBatchService,
  ...changeService,
  ...conflictService,
  ...depositService,
  ...settlementService,
  ...representativeService,
  ...budgetService,
  ...forecastService,
  ...agreementService,
  ...awardEffectService,
  ...effectService,
  ...absenceService,
  ...declarableTermsService,
  ...declarationService,
  ...declaredMonthService,
  ...paymentService,
  ...deliveryService,
  ...messageService,
  ...eventFeedService,
  ...historyService,
  ...accessLogService,
} satisfies Services;

/** The calls that are answered together when they come together. */
export const servicesTogether: TogetherServices = declareTogether;
