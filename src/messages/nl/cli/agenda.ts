import type { CliSubject } from '../../shape/cli/subject.ts';

export const agenda = {
  commands: {
    agenda: {
      summary: 'Agenda: termijnen, betaaldagen en wat er eindigt',
      details:
        'De dag zelf is nog op tijd. Een zorgverlener declareert binnen zes weken na de maand; een budgethouder die zelf declareert heeft daarna nog vier weken, en beslist binnen vier weken na ontvangst. Voor de beoordeling door een kantoor is geen eigen termijn bekend; er is gerekend met de acht weken van de Algemene wet bestuursrecht. Opzeggen staat erbij als een zorgovereenkomst langer doorloopt dan er budget voor is. De betaaldag van een maand die nog moet komen is de dag waarop die meestal wordt betaald. Zonder dagen: van vandaag tot drie maanden later. Met --ics is het een bestand voor uw eigen agenda, met een herinnering een week van tevoren en zonder namen; leest u later een nieuw bestand in, dan staat een dag er niet twee keer; wat intussen is gedaan of veranderd van dag, haalt u zelf weg.',
    },
  },
  options: {
    agendaFrom: 'eerste dag; vandaag als u niets kiest',
    agendaTo: 'laatste dag, hooguit 400 dagen na de eerste; drie maanden erna als u niets kiest',
    ics: 'schrijf alles in dit bestand voor uw eigen agenda (iCalendar)',
    replaceFile: 'laat het nieuwe bestand in de plaats komen van wat er al staat',
  },
  headers: {
    agendaKind: 'Wat',
    endsOn: 'Einde op',
    hasNext: 'Volgende',
  },
  menu: {
    agenda: 'Agenda: termijnen en betaaldagen',
  },
  notices: {
    agenda: {
      written: (count: number, file: string) =>
        `In ${file} staan ${count} dagen. Open het bestand met uw eigen agenda.`,
      name: 'PGB Portaal',
      ending: (kind: string, end: string) => `${kind}, voor het einde op ${end}`,
      followed: 'Er is een volgende.',
      notFollowed: 'Er is nog geen volgende.',
    },
  },
} satisfies CliSubject;
