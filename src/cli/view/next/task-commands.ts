import type { Home } from '../../../contract/types.ts';

/** The groups of the start page in the leaflet. */
export const startGroups = ['declarations', 'agreements', 'other'] as const;
export type StartGroup = (typeof startGroups)[number];

/** Where each task stands on the start page, and the command with which one sees to it. */
export const taskCommands: Readonly<
  Record<Home['tasks'][number]['kind'], readonly [group: StartGroup, command: string]>
> = {
  'make-profile': ['other', 'profile edit'],
  'decide-declarations': ['declarations', 'declaration list --status awaiting-holder'],
  'check-agreement': ['agreements', 'agreement list --status shared'],
  'sign-agreement': ['agreements', 'agreement list --status signed-by-provider'],
  'finish-draft': ['agreements', 'agreement list --status draft'],
  'submit-agreement': ['agreements', 'agreement list --status signed'],
  'revise-returned-agreement': ['agreements', 'agreement list --status returned'],
  'revise-rejected-agreement': ['agreements', 'agreement list --status rejected'],
  'assess-agreement': ['agreements', 'office agreement list'],
  'sign-amendment': ['agreements', 'agreement list --waits-for sign-amendment'],
  'submit-amendment': ['agreements', 'agreement list --waits-for submit-amendment'],
  'revise-amendment': ['agreements', 'agreement list --waits-for revise-amendment'],
  'assess-amendment': ['agreements', 'office agreement list'],
  'agreement-without-award': ['agreements', 'agreement list --status approved'],
  'announce-end': ['agreements', 'agenda'],
  'decide-end-withdrawal': ['agreements', 'agreement list --status ended'],
  'arrange-replacement': ['other', 'absence list --status reported'],
  'judge-conflict': ['other', 'office award list --stopped'],
  'settle-account': ['other', 'provider account list'],
  'raise-budget': ['other', 'budget show'],
  'mend-account': ['other', 'provider account list'],
  'returned-payments': ['other', 'payment list --status scheduled'],
  'awaited-accounts': ['other', 'payment list --status scheduled'],
  'payroll-orders': ['other', 'office payroll list'],
  'stuck-deliveries': ['other', 'office delivery list'],
  'silent-system': ['other', 'office delivery list'],
};
