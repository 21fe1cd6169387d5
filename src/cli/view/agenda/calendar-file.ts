import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { AgendaEntry, Me } from '../../../contract/types.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { agendaCommand } from './agenda-commands.ts';

export interface CalendarFacts {
  /** Today by the clock of the portal. */
  readonly today: string;
  readonly role: Me['role'];
  /** The portal that the numbers are of: those of another one are other records. */
  readonly portal: string;
  readonly language: string;
  readonly texts: Texts;
  readonly say: CliTexts['notices']['agenda'];
}

const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;

/**
 * The agenda for a calendar of somebody's own. It names kinds and numbers, and nobody: such a calendar is often shared,
 * and kept by others. An entry has the same id in each file, so that a later one takes the place of the earlier.
 */
export function calendarOf(entries: readonly AgendaEntry[], facts: CalendarFacts): string {
  const { today, portal, language, say } = facts;
  const calendar = ical({ prodId: { company: 'pgb-portaal', product: 'pgb', language }, name: say.name });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `${entry.id}@${portal}`,
      start: new Date(`${entry.day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      // A term takes no time of that day: others who plan something see the person as free.
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: new Date(`${today}T00:00:00Z`),
      summary: summaryOf(entry, facts),
      description: descriptionOf(entry, facts),
    });
    // What is paid nobody has to do anything for.
    if (entry.kind !== 'pay-out')
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: WEEK_IN_SECONDS, description: say.name });
  }
  return `${calendar.toString()}\r\n`;
}

function summaryOf(
  { kind, recordId, month, endsOn }: AgendaEntry,
  { texts: { word, format }, say }: CalendarFacts,
): string {
  const what = word('agendaKind', kind);
  const named = endsOn === null ? what : say.ending(what, format.date(endsOn));
  return [named, recordId, ...(month === null ? [] : [format.month(month)])].join(' · ');
}

function descriptionOf(entry: AgendaEntry, { role, say }: CalendarFacts): string {
  const command = agendaCommand(entry, role);
  if (entry.hasNext === null) return command;
  return `${entry.hasNext ? say.followed : say.notFollowed}\n${command}`;
}
