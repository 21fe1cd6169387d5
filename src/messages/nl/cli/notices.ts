import type { Progress } from '../../import-progress.ts';

/** What is said beside the data, on standard error. */
export const notices = {
  practice: (as: string) => `Oefenomgeving (verzonnen gegevens), als ${as}`,
  holder: (name: string) => `U bekijkt de site als ${name}`,
  error: 'Fout',
  next: 'Wat nu',
  requestId: 'Kenmerk',
  warning: 'Let op',
  empty: 'Niets gevonden.',
  more: (count: number) => `Dit zijn de eerste ${count}. Alle: --all, verder: --cursor`,
  hiddenColumns: (names: readonly string[]) =>
    `Past niet op het scherm: ${names.join(', ')}. Kies met --fields, of -o json.`,
  yes: 'ja',
  no: 'nee',

  signedIn: (as: string) => `U bent ingelogd als ${as}.`,
  signedOut: 'U bent uitgelogd.',
  alreadySignedOut: 'U was niet ingelogd.',
  openBrowser: 'Log in via dit adres; daarna gaat pgb verder:',
  browserOpened: 'De browser is geopend. Ging dat niet vanzelf, gebruik dan dit adres:',
  contextAdded: (name: string) => `Omgeving ${name} is toegevoegd.`,
  contextUsed: (name: string) => `Omgeving ${name} is gekozen.`,
  contextRemoved: (name: string) => `Omgeving ${name} is verwijderd.`,
  holderUsed: (name: string) => `U werkt nu namens ${name}.`,
  holderCleared: 'U werkt weer voor al uw budgethouders.',
  settingSaved: (key: string) => `${key} is bewaard.`,
  settingCleared: (key: string) => `${key} is gewist.`,

  agreement: {
    created: (id: string) => `Concept ${id} is opgeslagen.`,
    saved: (id: string) => `Zorgovereenkomst ${id} is opgeslagen.`,
    shared: (id: string) => `Zorgovereenkomst ${id} is gedeeld met de zorgverlener.`,
    returned: (id: string) => `Zorgovereenkomst ${id} is teruggestuurd.`,
    reopened: (id: string) => `Zorgovereenkomst ${id} is weer een concept; handtekeningen zijn vervallen.`,
    signed: (id: string) => `Zorgovereenkomst ${id} is ondertekend.`,
    submitted: (id: string) => `Zorgovereenkomst ${id} is ter beoordeling gestuurd.`,
    approved: (id: string) => `Zorgovereenkomst ${id} is goedgekeurd.`,
    rejected: (id: string) => `Zorgovereenkomst ${id} is afgekeurd.`,
    ended: (id: string) => `Zorgovereenkomst ${id} is beëindigd.`,
    discarded: (id: string) => `Concept ${id} is weggegooid.`,
    inOrder: (id: string) => `Zorgovereenkomst ${id} is in orde.`,
  },
  declaration: {
    awaiting: (id: string) => `Declaratie ${id} is ingediend en wacht op de budgethouder.`,
    submitted: (id: string) => `Declaratie ${id} is ingediend.`,
    decided: (approved: number, rejected: number, refused: number) =>
      `Goedgekeurd: ${approved}, afgekeurd: ${rejected}, geweigerd: ${refused}`,
    deciding: (done: number, total: number | undefined, perSecond: number) =>
      `Beoordeeld: ${done}${total === undefined ? '' : ` van ${total}`}, ${perSecond} per seconde`,
    decidedBefore: (count: number) => `Daarvan eerder al zo besloten: ${count}`,
    withdrawn: (withdrawn: number, refused: number) => `Ingetrokken: ${withdrawn}, geweigerd: ${refused}`,
    checked: (acceptable: number, duplicate: number, rejected: number) =>
      `In orde: ${acceptable}, al ingediend: ${duplicate}, afgekeurd: ${rejected}`,
  },
  import: {
    progress: (
      { stage, lines, total, accepted, duplicate, rejected }: Progress,
      perSecond: number,
      secondsLeft: number | undefined,
    ) => {
      const left = secondsLeft === undefined ? '' : `, nog ${secondsLeft} s`;
      const pace = `${lines} van ${total} regels, ${perSecond} regels/s${left}`;
      if (stage === 'reading') return `Lezen: ${pace}`;
      if (stage === 'reporting') return 'Resultaatbestanden schrijven';
      return `Versturen: ${pace} (aangenomen ${accepted}, al ingediend ${duplicate}, afgewezen ${rejected})`;
    },
    stopped: (command: string) => `Gestopt. Verder gaan waar u gebleven was: ${command}`,
    dryRun: 'Dit was een proef: er is niets ingediend.',
    correct: (lines: number, file: string) => `Verbeter ${lines} regels in ${file} en importeer dat bestand.`,
  },
  award: {
    created: (id: string) => `Toekenningsbeschikking ${id} is ingevoerd.`,
    withdrawn: (id: string) => `Toekenningsbeschikking ${id} is ingetrokken.`,
  },
  message: { read: (count: number) => `Gelezen: ${count}` },
  portal: {
    running: (url: string) => `Het oefenportaal draait op ${url}`,
    stopWith: 'Stoppen met Ctrl+C.',
    faults: 'Er staan storingen aan; pgb portal faults laat ze zien.',
    stopped: 'Het oefenportaal is gestopt.',
    seeded: (clients: number) => `Toegevoegd: een instelling met ${clients} cliënten.`,
    ran: (count: number, amount: string) => `Uitbetaald: ${count}, samen ${amount}.`,
  },

  confirm: {
    discard: (id: string) => `Concept ${id} weggooien?`,
    end: (id: string, date: string) => `Zorgovereenkomst ${id} beëindigen op ${date}?`,
    reopen: (id: string) => `Zorgovereenkomst ${id} terughalen? Handtekeningen vervallen.`,
    withdraw: (count: number) => (count === 1 ? 'Deze declaratie intrekken?' : `Deze ${count} declaraties intrekken?`),
    approveAll: (count: number, amount: string) => `${count} declaraties goedkeuren, samen ${amount}?`,
    rejectAll: (count: number, amount: string) => `${count} declaraties afkeuren, samen ${amount}?`,
    withdrawAward: (id: string) => `Toekenningsbeschikking ${id} intrekken?`,
    removeContext: (name: string) => `Omgeving ${name} verwijderen?`,
  },
};
