import type { CliSubject } from '../../shape/cli/subject.ts';

export const absence = {
  commands: {
    absence: { summary: 'Ziek- en zwangerschapsmeldingen', details: '' },
    'absence list': { summary: 'Overzicht van meldingen, van nu en van eerder', details: '' },
    'absence show': {
      summary: 'Eén melding, met wat er per dag wordt gewerkt en betaald',
      details: 'Een melding zegt sinds wanneer en voor welk deel iemand niet werkt, en nooit waarom.',
    },
    'absence report': {
      summary: 'Ziekte, zwangerschaps- of partnerverlof melden',
      details:
        'Meld ziekte binnen een dag, en zwangerschapsverlof uiterlijk vier weken van tevoren. De budgethouder meldt; een werknemer kan het ook zelf. Een zorginstelling meldt niets. De oorzaak wordt nooit gevraagd. In een terminal vraagt het commando wat u weglaat. Bij ziekte geeft u met --can-work welk deel iemand nog werkt, en met --until de laatste dag als de ziekte al voorbij is; bij zwangerschap met --expected de uitgerekende datum; bij verlof van een partner met --born de geboortedatum en met --until de laatste dag. Daarna kunt u vervangende zorg regelen met "pgb agreement create --term replacement --replaces Z...".',
    },
    'absence change': {
      summary: 'Melden dat iemand meer of minder werkt, of andere dagen van een verlof',
      details: 'Zonder --from geldt het nieuwe percentage vanaf vandaag.',
    },
    'absence recover': {
      summary: 'Hersteld melden: weer helemaal aan het werk',
      details:
        'Doe dit binnen een dag. Zonder --from is vandaag de eerste werkdag. Is dat de eerste dag van de melding, dan vervalt zij. Een zorgovereenkomst voor vervangende zorg eindigt vanzelf.',
    },
  },
  options: {
    absenceId: 'nummer van de melding',
    'absence.agreement': 'zorgovereenkomst van wie ziek of met verlof is',
    'absence.kind': 'soort melding; zonder deze optie ziekte',
    'absence.from': 'eerste dag waarop niet of maar deels is gewerkt',
    'absence.changeFrom': 'eerste dag van het nieuwe percentage',
    'absence.recoverFrom': 'eerste dag waarop weer helemaal wordt gewerkt',
    'absence.canWork': 'deel van het werk dat nog kan, in procenten; 0 is niets',
    'absence.expected': 'uitgerekende datum, bij zwangerschapsverlof',
    'absence.born': 'geboortedatum van het kind',
    'absence.until': 'laatste dag: bij verlof van een partner, of van een ziekte die voorbij is',
    'absence.extraDays': 'dagen dat het verlof langer duurt omdat het kind in het ziekenhuis ligt',
    'absence.address': 'waar de werknemer verblijft, als dat niet thuis is',
  },
  sections: {
    absentDays: 'Per dag',
  },
  menu: {
    'absence list': 'Ziek- en zwangerschapsmeldingen',
  },
  notices: {
    absence: {
      which: 'Wie is ziek of met verlof?',
      whatKind: 'Wat wilt u melden?',
      firstDay: 'Wat is de eerste dag waarop niet of maar deels is gewerkt?',
      howMuch: 'Welk deel van het werk kan nog, in procenten? 0 is niets.',
      expected: 'Wat is de uitgerekende datum?',
      born: 'Wanneer is het kind geboren?',
      lastDay: 'Wat is de laatste dag?',
      noDay: 'Dit is geen dag. Schrijf bijvoorbeeld 2-11-2026.',
      noPercentage: 'Schrijf een heel getal van 0 tot en met 99.',
      none: 'Er is geen goedgekeurde zorgovereenkomst om bij te melden.',
      reported: (id: string) => `Melding ${id} is gedaan. Wat er wordt betaald, ziet u met: pgb absence show ${id}`,
      changed: (id: string) => `Melding ${id} is gewijzigd.`,
      recovered: (id: string) => `Melding ${id} is afgesloten.`,
      replace: (agreement: string) =>
        `Vervangende zorg regelt u met: pgb agreement create --term replacement --replaces ${agreement}`,
    },
  },
} satisfies CliSubject;
