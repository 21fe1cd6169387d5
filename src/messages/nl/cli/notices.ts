import { countAll } from '../../write/counted.ts';
import type { Formats } from '../../shape/formats.ts';
import type { Progress } from '../../shape/import-progress.ts';

/** What is said beside the data, on standard error. */
export const notices = {
  practice: (as: string) => `Oefenomgeving (verzonnen gegevens), als ${as}`,
  holder: (name: string) => `U bekijkt de site als ${name}`,
  error: 'Fout',
  next: 'Wat nu',
  code: 'Code',
  requestId: 'kenmerk',
  warning: 'Let op',
  empty: 'Niets gevonden.',
  more: (count: number) => `Dit zijn de eerste ${count}. Alle: --all, verder: --cursor`,
  sameColumns: (columns: readonly { header: string; value: string }[]) =>
    `In elke regel hetzelfde: ${columns.map(({ header, value }) => `${header} ${value}`).join(', ')}.`,
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
    template: (lines: string, agreements: string, month: string) =>
      `Sjabloon voor ${month}. Regels: ${lines}, zorgovereenkomsten: ${agreements}.`,
    nothingToDeclare: (month: string) => `Voor ${month} is er niets meer te declareren.`,
    awaiting: (id: string) => `Declaratie ${id} is ingediend en wacht op de budgethouder.`,
    submitted: (id: string) => `Declaratie ${id} is ingediend.`,
    decided: (approved: number, rejected: number, refused: number) =>
      countAll(['goedgekeurd', approved], ['afgekeurd', rejected], ['geweigerd', refused]),
    deciding: (done: number, total: number | undefined, perSecond: number) =>
      `Beoordeeld: ${done}${total === undefined ? '' : ` van ${total}`}, ${perSecond} per seconde`,
    decidedBefore: (count: number) => `Daarvan eerder al zo besloten: ${count}`,
    withdrawn: (withdrawn: number, refused: number) => countAll(['ingetrokken', withdrawn], ['geweigerd', refused]),
    checked: (acceptable: number, duplicate: number, rejected: number) =>
      countAll(['in orde', acceptable], ['al ingediend', duplicate], ['afgekeurd', rejected]),
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
    resumed: (job: string) => `Verder gegaan met import ${job}, die eerder was gestopt.`,
    changed: {
      declarations: (lines: number) =>
        `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is gedeclareerd. Indienen wat er nu staat: dezelfde opdracht met --update.`,
      agreements: (lines: number) =>
        `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is opgesteld. Het concept wijzigen in wat er nu staat: dezelfde opdracht met --update.`,
    },
    errorLimit: (wrong: number, lines: number) =>
      `Gestopt: ${wrong} van ${lines} regels zijn fout, meer dan --max-errors toestaat.`,
    nothingSent: 'Er is niets verstuurd.',
    kept: (file: string) =>
      `Het bestand met afgewezen regels was veranderd. Uw versie is niet overschreven, maar staat nu in ${file}.`,
    moreEffects: (shown: number, all: number) => `De eerste ${shown} van ${all} zorgovereenkomsten. Alle: -o json.`,
    difference: {
      lines: (expected: number, found: number, { number }: Formats) =>
        `Aantal regels: verwacht ${number(expected)}, gevonden ${number(found)}.`,
      minutes: (expected: number, found: number, { hours }: Formats) =>
        `Uren samen: verwacht ${hours(expected)}, gevonden ${hours(found)}.`,
      cents: (expected: number, found: number, { money }: Formats) =>
        `Bedrag samen: verwacht ${money(expected)}, gevonden ${money(found)}.`,
    },
    owner: (pid: number, host: string, since: string, { moment }: Formats) =>
      `door proces ${pid} op ${host} sinds ${moment(since)}`,
    stopped: (command: string) => `Gestopt. Verder gaan waar u gebleven was: ${command}`,
    dryRun: {
      declarations: 'Dit was een proef: er is niets ingediend.',
      agreements: 'Dit was een proef: er is niets opgesteld.',
    },
    correct: (lines: number, file: string) =>
      `Verbeter ${lines} ${lines === 1 ? 'regel' : 'regels'} in ${file} en importeer dat bestand.`,
  },
  columns: {
    unused: (headers: readonly string[]) => `Kolommen die niet gelezen worden: ${headers.join(', ')}`,
    meant: (header: string, name: string) =>
      `de kolom "${header}" wordt niet gelezen. Bedoelde u "${name}"? Geef dan mee: --map "${name}=${header}"`,
    fits: (mapping: string) => `Past bij de kolomindeling "${mapping}". Die gebruiken?`,
    which: (name: string) => `Welke kolom is "${name}"?`,
    none: 'Geen van deze',
    isThat: (header: string, name: string) => `De kolom "${header}" is onbekend. Is dat "${name}"?`,
    saveAs: 'Onder welke naam bewaren voor een volgende keer? (leeg: niet bewaren)',
    saved: (mapping: string) => `Bewaard. Een volgende keer: --mapping ${mapping}`,
    removed: (mapping: string) => `Kolomindeling ${mapping} is verwijderd.`,
  },
  snapshot: {
    taken: (agreements: number, declarations: number, file: string) =>
      `Momentopname bewaard in ${file}. Zorgovereenkomsten: ${agreements}, eerdere declaraties: ${declarations}.`,
  },
  check: {
    by: (at: string, caller: string) => `Gecontroleerd zonder portaal, tegen de momentopname van ${at}, als ${caller}.`,
    noBudget:
      'Of er genoeg budget is, kan een zorgverlener hier niet zien: dat controleert het portaal bij het indienen.',
    old: (days: number, command: string) => `de momentopname is ${days} dagen oud. Een nieuwe: ${command}`,
    otherCaller: (command: string) =>
      `de momentopname is van een ander portaal, of van iemand anders dan wie u nu bent. Een eigen: ${command}`,
    counted: (lines: string, parts: readonly string[]) => `Regels: ${lines}, waarvan ${parts.join(', ')}.`,
    parts: {
      accepted: (lines: string) => `${lines} in orde`,
      duplicate: (lines: string) => `${lines} al ingediend`,
      changed: (lines: string) => `${lines} al ingediend en nu anders`,
      rejected: (lines: string) => `${lines} fout`,
      held: (lines: string) => `${lines} in orde, maar bij een foute regel van dezelfde declaratie`,
      'not-sent': (lines: string) => `${lines} niet gecontroleerd`,
    },
    group: (code: string, lines: string, first: readonly number[], more: boolean) =>
      `${code}: ${lines} ${lines === '1' ? 'regel' : 'regels'} (${first.join(', ')}${more ? ', …' : ''})`,
    moreFindings: (count: string) => `Bevindingen die hier niet staan: ${count}. Alle: -o csv of -o ndjson`,
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
