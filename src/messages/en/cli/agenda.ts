import type { CliTextsOf } from '../../cli-texts.ts';

export const agenda = {
  commands: {
    agenda: {
      summary: 'Agenda: terms, pay days and what ends',
      details:
        'The day itself is still in time. A care provider declares within six weeks after the month; a budget holder who declares has four more weeks, and decides within four weeks after receipt. No term of its own is known for the assessment by an office; the eight weeks of the General Administrative Law Act are taken. Notice is listed when an agreement goes on for longer than there is a budget for it. The pay day of a month that is still to come is the day on which it is usually paid. Without days: from today to three months later. With --ics it is a file for your own calendar, with a reminder a week before and without names; when you read a newer file later, no day is there twice; what has been done meanwhile you take away yourself.',
    },
  },
  options: {
    agendaFrom: 'first day; today when you choose none',
    agendaTo: 'last day, at most 400 days after the first; three months after it when you choose none',
    ics: 'write everything to this file for your own calendar (iCalendar)',
    replaceFile: 'let the new file take the place of what is there',
  },
  headers: {
    agendaKind: 'What',
    endsOn: 'Ends on',
    hasNext: 'Next',
  },
  menu: {
    agenda: 'Agenda: terms and pay days',
  },
  notices: {
    agenda: {
      written: (count: number, file: string) =>
        `There are ${count} days in ${file}. Open the file with your own calendar.`,
      name: 'PGB Portaal',
      ending: (kind: string, end: string) => `${kind}, for the end on ${end}`,
      followed: 'Another one follows.',
      notFollowed: 'No other one follows yet.',
    },
  },
} satisfies CliTextsOf<'agenda'>;
