import type { CliSubject } from '../../shape/cli/subject.ts';

export const budget = {
  commands: {
    budget: { summary: 'Budget', details: '' },
    'budget show': {
      summary: 'Overzicht budget: totaal, uitbetaald, ingepland, toegezegd en over',
      details:
        'Met het nummer van een toekenningsbeschikking alleen dat budget, en per zorgfunctie wat er over is als de toekenning daar eigen bedragen voor heeft.',
    },
    'budget forecast': {
      summary: 'Vooruitblik: wat is toegezegd, wat blijft over, en wanneer is het budget op',
      details:
        'Maand voor maand tot het eind van de toekenning: uitbetaald, ingepland, ter beoordeling, en toegezegd (de maanden die goedgekeurde zorgovereenkomsten nog moeten declareren, met werkgeverslasten). Toegezegd is een schatting, behalve bij een vast maandbedrag: afgesproken uren worden verdeeld over de dagen van de maand, en onregelmatige uren tellen naar het gemiddelde van eerdere declaraties. Ook de dag waarop het budget op is, is een schatting. Wat er nog is van het verantwoordingsvrije bedrag (Wlz) staat apart en gaat niet van het overschot af. Een verhoging of verlaging van de toekenning die later ingaat, telt vanaf de maand waarin zij begint. Bedragen die zonder zorgovereenkomst zijn aangevraagd, staan in hun maand. Heeft de toekenning bedragen per zorgfunctie, dan staan die er ook; wat een zorgovereenkomst voor meer zorgfuncties nog kost, is aan geen daarvan toegewezen. Zonder nummer staan alle lopende budgetten er, het budget dat het eerst op is bovenaan. --raise, --hours en --new veranderen niets: zij laten zien wat een verhoging, andere uren of een nieuwe zorgovereenkomst zouden kosten. Met -o csv en een nummer zijn de regels de maanden.',
    },
    'budget scheduled': {
      summary: 'Wat er van het budget is ingepland, met de verwachte betaaldatum',
      details: 'Een uitbetaling staat hier vanaf de goedkeuring van de declaratie, tot zij naar de bank is gestuurd.',
    },
    'budget paid': {
      summary: 'Wat er van het budget is uitbetaald',
      details: '',
    },
  },
  options: {
    forecastRaise: 'wat als het tarief of maandbedrag van deze zorgovereenkomst zoveel stijgt; vaker te geven',
    forecastHours: 'wat als deze zorgovereenkomst zoveel uren per week telt; vaker te geven',
    forecastNew:
      'wat als er een zorgovereenkomst bij komt van zoveel uren per week, met dit uurtarief en zonder werkgeverslasten; vaker te geven, met het nummer van de toekenning erbij',
    forecastChart: 'laat per maand als balk zien wat er over is; met het nummer van de toekenning erbij',
    forecastFrom:
      'eerste dag waarop --raise, --hours en --new gelden; de eerste van de volgende maand als u niets kiest',
  },
  sections: {
    months: 'Per maand',
    agreements: 'Per zorgovereenkomst',
    functions: 'Per zorgfunctie',
  },
  headers: {
    leftCents: 'Over',
    leftBar: 'Over van het totaal',
    isNew: 'Nieuw',
    runsOutOn: 'Op vanaf',
    accountabilityFreeCents: 'Verantwoordingsvrij',
    totalCents: 'Bedrag',
    costCents: 'Kosten budget',
    remainingCents: 'Over',
    remainingAfterCents: 'Daarna over',
    awaitingHolderCents: 'Ter beoordeling',
    budgetTotalCents: 'Totaal',
  },
  notices: {
    stoppedBudgets: (awards: readonly string[]) =>
      `Op ${awards.join(', ')} kan niet worden gedeclareerd: er is meer besteed dan de toekenning toestaat. Het kantoor dat de toekenning gaf, kan de stop opheffen.`,
    endedBudget: (awardId: string, lastDay: string | undefined) =>
      `${awardId} betaalt ${lastDay === undefined ? 'geen enkele dag zorg' : `geen zorg na ${lastDay}; zorg van daarvoor dient u nog op tijd in`}. Welke zorgovereenkomsten nu geen toekenning hebben, ziet u met "pgb agreement list": vraag de budgetverstrekker om een nieuwe toekenning, of beëindig ze met "pgb agreement end".`,
    forecast: {
      isEstimate:
        'Dit is een schatting: afgesproken uren zijn verdeeld over de dagen van de maand, en onregelmatige uren geteld naar het gemiddelde van eerdere declaraties.',
      unknown:
        'Van een zorgovereenkomst is nog niets gedeclareerd en zijn geen uren afgesproken. Daarvoor is niets meegeteld.',
      absence:
        'Een zorgverlener is afwezig gemeld zonder einde. Geteld is alsof dat zo blijft: een vast bedrag staat stil, en loon dat doorloopt komt terug in het budget zolang dat mag. Meld herstel met "pgb absence recover"; dan telt het anders.',
      whatIf: (awardId: string, now: string, asked: string) =>
        `${awardId}: zoals nu afgesproken blijft ${now} over, met wat u vraagt ${asked}. Er is niets gewijzigd.`,
    },
  },
  menu: {
    'budget show': 'Overzicht budget',
  },
} satisfies CliSubject;
