/** This entry is for tests of what you build on the portal: `import { openTestPortal } from 'pgb-portaal/testing'`. */
export { openTestPortal, type TestPortal, type TestPortalOptions } from './test-portal.ts';
export { personaKeys, type Persona } from '../portal/practice/people/persona.ts';
