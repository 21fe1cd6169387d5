import type { CliTextsOf } from '../../cli-texts.ts';

export const recovery = {
  commands: {
    recovery: { summary: 'Recoveries: what a care provider is to pay back after a correction', details: '' },
    'recovery list': { summary: 'List recoveries', details: 'With --status open only what is still to come back.' },
    'recovery show': { summary: 'One recovery', details: '' },
    'recovery close': {
      summary: 'Note that the care provider paid back what was open',
      details: 'For the SVB only. What is netted with payments is kept by itself.',
    },
  },
  options: {
    recoveryId: 'number of the recovery',
  },
  headers: {
    openCents: 'Open',
    nettedCents: 'Netted',
    repaidCents: 'Paid back',
    closedAt: 'Closed',
  },
  sections: {
    nettings: 'Netted with',
  },
  notices: {
    recovery: {
      closed: (id) => `Recovery ${id} was closed.`,
    },
    confirm: {
      closeRecovery: (id, amount) => `Was ${amount} of recovery ${id} paid back?`,
    },
  },
} satisfies CliTextsOf<'recovery'>;
