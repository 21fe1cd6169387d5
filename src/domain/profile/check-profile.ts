import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { MessageChannel } from '../words.ts';

/** How somebody is to be reached, as it would be after a change. */
export interface Reach {
  email: string | null;
  phone: string | null;
  messageChannel: MessageChannel;
}

/** Source: both leaflets, Profiel aanmaken. A notice without an address would reach nobody, and nobody would notice. */
export function checkProfile({ email, phone, messageChannel }: Reach): Issue[] {
  return [
    ...(messageChannel === 'email' && email === null ? [newIssue('NOTICES_WITHOUT_EMAIL', 'email', {})] : []),
    ...(email === null && phone === null ? [newIssue('PROFILE_UNREACHABLE', 'phone', {})] : []),
  ];
}
