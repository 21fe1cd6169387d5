import type { CliSubject } from '../../shape/cli/subject.ts';

export const recovery = {
  commands: {
    recovery: { summary: 'Vorderingen: wat een zorgverlener na een correctie terug moet betalen', details: '' },
    'recovery list': {
      summary: 'Overzicht vorderingen',
      details: 'Met --status open alleen wat nog terug moet komen.',
    },
    'recovery show': { summary: 'Eén vordering', details: '' },
    'recovery close': {
      summary: 'Vastleggen dat de zorgverlener heeft terugbetaald wat open stond',
      details: 'Alleen voor de SVB. Wat met uitbetalingen is verrekend, wordt vanzelf bijgehouden.',
    },
  },
  options: {
    recoveryId: 'nummer van de vordering',
  },
  headers: {
    openCents: 'Open',
    nettedCents: 'Verrekend',
    repaidCents: 'Terugbetaald',
    closedAt: 'Afgehandeld',
  },
  sections: {
    nettings: 'Verrekend met',
  },
  notices: {
    recovery: {
      closed: (id: string) => `Vordering ${id} is afgehandeld.`,
    },
    confirm: {
      closeRecovery: (id: string, amount: string) => `Is ${amount} van vordering ${id} terugbetaald?`,
    },
  },
} satisfies CliSubject;
