export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export type { IdentityOptions } from './identity/identity-options.ts';
export { standardLog } from './log.ts';
export type { Log, LogEntry } from './log.ts';
export { createPortal } from './portal.ts';
export type { Portal, PortalInternals, PortalOptions, PortalStore } from './portal.ts';
export { openStore } from './store/open.ts';
export type { OpenStore, StoreOptions } from './store/open.ts';
