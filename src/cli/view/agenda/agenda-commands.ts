import type { AgendaEntry, Me } from '../../../contract/types.ts';

/** The command that looks at what a day is about, or does what is due then. */
export function agendaCommand({ kind, recordId, month }: AgendaEntry, role: Me['role']): string {
  return `pgb ${commands[kind]({ recordId, month: month ?? '', role })}`;
}

interface About {
  readonly recordId: string;
  readonly month: string;
  readonly role: Me['role'];
}

const commands: Readonly<Record<AgendaEntry['kind'], (about: About) => string>> = {
  'declare-care': ({ recordId, month }) => `declaration create --agreement ${recordId} --month ${month}`,
  'decide-declaration': ({ recordId }) => `declaration show ${recordId}`,
  'assess-agreement': ({ recordId, role }) =>
    role === 'assessor' ? `office agreement assess ${recordId}` : `agreement show ${recordId}`,
  'give-notice': ({ recordId }) => `agreement end ${recordId}`,
  'announce-end': ({ recordId }) => `agreement show ${recordId}`,
  'agreement-ends': ({ recordId }) => `agreement show ${recordId}`,
  'award-ends': ({ recordId }) => `award show ${recordId}`,
  'pay-out': ({ recordId, role }) =>
    role === 'payment-officer' ? 'payment list --status scheduled' : `agreement show ${recordId}`,
  'year-closes': ({ recordId }) => `award show ${recordId}`,
  'certificate-ends': ({ recordId }) => `provider means show ${recordId}`,
  'power-ends': ({ recordId }) => `award show ${recordId}`,
};
