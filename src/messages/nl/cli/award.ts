import type { CliSubject } from '../../shape/cli/subject.ts';

export const award = {
  commands: {
    award: { summary: 'Toekenningsbeschikkingen', details: '' },
    'award list': { summary: 'Overzicht toekenningsbeschikkingen', details: '' },
    'award show': { summary: 'Eén toekenningsbeschikking', details: '' },
    'award deposits': {
      summary: 'Vrijwillige stortingen bij een toekenning',
      details:
        'Een storting is eigen geld van de budgethouder. Ze telt mee in het budget en draagt wat in een tarief boven het maximum ligt; een storting voor één zorgfunctie (Wmo, Jeugdwet) verhoogt het bedrag daarvan. Met "pgb office payment deposit" legt de SVB een storting vast.',
    },
    'award settlement': {
      summary: 'Hoe een toekenning is vastgesteld, of nu zou worden vastgesteld',
      details:
        'Vastgesteld wordt wat is uitbetaald. Wat van de toekenning over is, vervalt; wat van de stortingen over is, gaat terug naar de budgethouder.',
    },
    'award representative': { summary: 'Wie voor de budgethouder handelt bij een toekenning', details: '' },
    'award representative list': { summary: 'Wie op een toekenning staat, door wie en sinds wanneer', details: '' },
    'award representative add': {
      summary: 'Een vertegenwoordiger op een toekenning zetten',
      details:
        'Een budgethouder zet er een gemachtigde op en logt daarvoor kort van tevoren opnieuw in. Het kantoor van de toekenning zet er elke soort vertegenwoordiger op. Van elke soort heeft er één tegelijk toegang. Zonder --input wordt naar de persoon of de organisatie gevraagd; een BSN staat dan niet op het scherm. In het bestand staan kind (bijvoorbeeld authorised-agent) en person, met initials, surname, birthDate en bsn, of organisation, met kvkNumber en name. Voor een organisatie handelen haar medewerkers: zie `pgb staff`.',
    },
    'award representative change': {
      summary: 'De gegevens van een vertegenwoordiger op een toekenning wijzigen',
      details:
        'Alleen voor het kantoor van de toekenning. U geeft alle gegevens opnieuw op; zij gelden vanaf nu, en het nummer blijft. Geeft u een ander BSN of KVK-nummer op, dan komt die persoon of organisatie in de plaats van de vorige, die deze toekenning meteen niet meer ziet. Het bestand is als bij `pgb award representative add`.',
    },
    'award representative remove': {
      summary: 'Een vertegenwoordiger van een toekenning halen',
      details:
        'Wie eraf is, ziet meteen niets meer van deze toekenning. Een budgethouder haalt er alleen een gemachtigde af, het kantoor van de toekenning iedereen.',
    },
  },
  options: {
    validOn: 'geldig op deze dag',
    stopped: 'alleen toekenningen met een declaratiestop',
    effectOnly: 'alleen laten zien wat er zou gebeuren',
    awardFrom: 'eerste dag waarop het geldt; zonder deze optie vandaag',
    awardEnd: 'nieuwe laatste dag van de toekenning',
    cause: 'waardoor de toekenning eindigt',
    awardId: 'nummer van de toekenningsbeschikking',
    representativeId: 'nummer van de vertegenwoordiger, uit het overzicht',
    optionalAwardId: 'nummer van de toekenningsbeschikking; zonder nummer alle budgetten',
  },
  sections: {
    deposits: 'Stortingen',
    versions: 'Versies',
    conflict: 'Bestedingsconflict',
    functionBudgets: 'Bedragen per zorgfunctie',
  },
  headers: {
    laws: 'Wet',
    'budgetProvider.name': 'Budgetverstrekker',
    'budgetProvider.kind': 'Soort verstrekker',
    'budgetProvider.code': 'Code verstrekker',
    'period.start': 'Van',
    'period.end': 'Tot en met',
  },
  notices: {
    award: {
      representatives: (id: string, count: number) =>
        count === 0
          ? `Op ${id} staat geen vertegenwoordiger: niemand anders dan de budgethouder handelt bij deze toekenning.`
          : `Op ${id} ${count === 1 ? 'staat 1 vertegenwoordiger' : `staan ${count} vertegenwoordigers`}; wie van de vorige toekenning is overgenomen, telt mee. Bekijk ze met pgb award representative list ${id}.`,
      effect: {
        becomes: (from: string, end: string, amount: string, was: string) =>
          `Vanaf ${from} wordt het bedrag ${amount} (nu ${was}); de laatste dag is ${end}.`,
        stays: (paid: string, scheduled: string) =>
          `Zorg van daarvoor blijft te betalen. ${paid} is uitbetaald en ${scheduled} is ingepland; dat blijft staan.`,
        overspent: (amount: string) => `Daarvan past ${amount} niet meer in de toekenning.`,
        functionOverspent: (amount: string) => `Daarvan past ${amount} niet meer in de bedragen per zorgfunctie.`,
        afterEnd: (amount: string) => `Daarvan is ${amount} voor zorg na de laatste dag.`,
        fits: 'Er komt geen bestedingsconflict.',
        stops: 'Dat is een bestedingsconflict: declaraties worden dan tegengehouden tot uw kantoor heeft geoordeeld.',
        told: (agreements: readonly string[]) =>
          agreements.length === 0
            ? 'De budgethouder en wie die vertegenwoordigt, krijgen bericht.'
            : `De budgethouder en wie die vertegenwoordigt, krijgen bericht, en de zorgverleners van ${agreements.join(', ')} ook.`,
      },
      created: (id: string) => `Toekenningsbeschikking ${id} is ingevoerd.`,
      changed: (id: string) =>
        `Toekenningsbeschikking ${id} is gewijzigd. Wat is uitbetaald en ingepland, blijft staan.`,
      ended: (id: string, lastDay: string) =>
        `Toekenningsbeschikking ${id} is beëindigd; de laatste dag is ${lastDay}.`,
      stops: (id: string) =>
        `Wat is uitbetaald en ingepland past er niet meer in: declaraties worden tegengehouden tot uw kantoor heeft geoordeeld. Bekijk het met pgb award show ${id} en hef de stop op met pgb office award conflict ${id}.`,
      stopLifted: (id: string) => `De declaratiestop op ${id} is opgeheven.`,
      withdrawn: (id: string, lastDay: string) =>
        `Toekenningsbeschikking ${id} is ingetrokken; de laatste dag is ${lastDay}.`,
      representativeAdded: (award: string) => `Op ${award} staat nu een vertegenwoordiger meer.`,
      representativeChanged: (id: string, award: string) => `De gegevens van ${id} op ${award} zijn gewijzigd.`,
      representativeRemoved: (id: string, award: string) => `${id} is van ${award} gehaald.`,
    },
    confirm: {
      changeAward: (id: string, amount: string, end: string) =>
        `Toekenningsbeschikking ${id} wijzigen: ${amount}, tot en met ${end}?`,
      endAward: (id: string, lastDay: string) =>
        `Toekenningsbeschikking ${id} beëindigen, met ${lastDay} als laatste dag?`,
      createAward: (holder: string, law: string, amount: string, days: string) =>
        `Voor ${holder} een toekenningsbeschikking ${law} van ${amount} invoeren (${days})?`,
      settleAward: (id: string, amount: string) =>
        `Toekenningsbeschikking ${id} vaststellen op ${amount}? Daarna kan er niets meer op worden gedeclareerd.`,
      depositAgain: 'Is dit een andere storting, en moet ze ook worden vastgelegd?',
      liftStop: (id: string) => `De declaratiestop op ${id} opheffen?`,
      withdrawAward: (id: string, from?: string) =>
        `Toekenningsbeschikking ${id} intrekken ${from === undefined ? 'met ingang van vandaag, of van haar eerste dag als die nog komt' : `met ingang van ${from}`}?`,
      addRepresentative: (award: string) => `Deze persoon voor de budgethouder laten handelen bij ${award}?`,
      changeRepresentative: (id: string, award: string) => `De gegevens van ${id} op ${award} wijzigen, vanaf nu?`,
      removeRepresentative: (id: string, award: string) => `${id} van ${award} halen?`,
    },
  },
} satisfies CliSubject;
