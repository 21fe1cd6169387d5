import type { CliSubject } from '../../shape/cli/subject.ts';

export const message = {
  commands: {
    message: { summary: 'Berichten', details: '' },
    'message list': { summary: 'Overzicht berichten', details: '' },
    'message show': { summary: 'Eén bericht; het blijft ongelezen', details: '' },
    'message read': { summary: 'Berichten lezen; daarna gelden ze als gelezen', details: '' },
    'message download': {
      summary: 'Berichten als pdf bewaren',
      details:
        'Elk bericht wordt een bestand met het nummer als naam, zoals B0000073.pdf. Het bericht blijft ongelezen. De taal is die van uw profiel, tenzij u --lang geeft.',
    },
  },
  options: {
    downloadAll: 'alle berichten',
    downloadDir: 'map voor de bestanden; standaard de map waarin u nu werkt',
    unread: 'alleen ongelezen berichten',
    messageId: 'nummer van het bericht',
    messageIds: 'nummers van berichten',
  },
  headers: {
    body: 'Bericht',
    sentAt: 'Verzonden',
    readAt: 'Gelezen',
    recordId: 'Over',
  },
  menu: {
    'message list': 'Overzicht berichten',
  },
  notices: {
    message: {
      read: (count: number) => `Gelezen: ${count}`,
      downloaded: (count: number) => `Bewaard: ${count}`,
    },
  },
} satisfies CliSubject;
