export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export type { IdentityOptions } from './identity/identity-options.ts';
export { startJobs } from './jobs/job-timer.ts';
export type { JobTimerOptions } from './jobs/job-timer.ts';
export { standardLog } from './log.ts';
export type { Log, LogEntry } from './log.ts';
export type { Limits, Rate } from './limits/limits.ts';
export { createPortal } from './portal.ts';
export type { Portal, PortalInternals, PortalOptions, PortalStore } from './portal.ts';
export { systemOverHttp } from './systems/http/system-over-http.ts';
export { startExchange } from './systems/start-exchange.ts';
export { HandoutRefusedError } from './systems/system.ts';
export type {
  Handout,
  Instruction,
  InstructionOutcome,
  InstructionPage,
  OfficeSystem,
  OutsideSystem,
  Systems,
} from './systems/system.ts';
export { StartError } from './start/start-error.ts';
export { openStore } from './store/open/open-store.ts';
export type { OpenStore, StoreOptions } from './store/open/open-store.ts';
