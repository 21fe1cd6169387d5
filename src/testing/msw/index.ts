/** Handlers for Mock Service Worker, in Node and in a browser: `import { portalHandlers } from 'pgb-portaal/testing/msw'`. */
export { portalHandlers, type PortalHandlersOptions } from './portal-handlers.ts';
export type { AnswerOf, Overrides, PortalCall } from './overrides.ts';
export { faultKinds, type Fault, type FaultKind } from './fault.ts';
export { recordedPeople, type RecordedPerson } from './recorded-people.ts';
