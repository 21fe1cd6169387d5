import type { EventType } from '../../contract/events.ts';
import { amsterdamDate, type IsoDate } from '../../domain/values/date.ts';
import { type Recipient, recipients } from '../access/message-recipients.ts';
import { addMail, addToWaiting, eventsAfter, lastEvent, lastSentTo, type NewMail } from '../store/queries/mail/mail.ts';
import {
  type PersonSettings,
  readersNamed,
  readersOfHolders,
  readersOfProviders,
} from '../store/queries/people/profiles.ts';
import { forgetFormerAddresses, formerAddresses } from '../store/queries/people/reached.ts';
import { replaceSetting, settingOf } from '../store/queries/settings.ts';
import type { Store } from '../store/store.ts';

const CURSOR = 'mail.lastEvent';
const AT_ONCE = 1000;
const HOUR = 3_600_000;
/** What happened while nothing could be sent is old news after this time. */
export const STALE = 24 * HOUR;

const mailed = (Object.keys(recipients) as EventType[]).filter(
  (type) => isFor(type, 'budget-holder') || isFor(type, 'representative') || isFor(type, 'care-provider'),
);

function isFor(type: EventType, recipient: Recipient): boolean {
  return (recipients[type] as readonly Recipient[]).includes(recipient);
}

/** Puts in the outbox who is to hear that there are messages, a thousand events at a time; answers false when there are no more. */
export async function queueMail(store: Store, now: number): Promise<boolean> {
  // What happened before the first round is nobody's news.
  const from = await settingOf(store, CURSOR, async () => String(await lastEvent(store)));
  const until = await lastEvent(store);
  if (until <= Number(from)) return false;
  const wanted = { after: Number(from), until, since: now - STALE, types: mailed, count: AT_ONCE };
  const events = await eventsAfter(store, wanted);
  const isAll = events.length < AT_ONCE;
  const to = isAll ? until : (events.at(-1)?.id ?? until);
  await store.transaction(async (inside) => {
    // Another process was first.
    if (!(await replaceSetting(inside, CURSOR, from, String(to)))) return;
    for (const notice of await noticesOf(inside, events, amsterdamDate(now))) await addNotice(inside, notice, now);
  });
  return !isAll;
}

type Happened = Awaited<ReturnType<typeof eventsAfter>>[number];
type Notice = Omit<NewMail, 'nextAt'>;

/** One notice for each person, however many messages there are. */
async function noticesOf(store: Store, events: readonly Happened[], today: IsoDate): Promise<Notice[]> {
  const ids = <Id>(of: (event: Happened) => Id | null): Id[] => [
    ...new Set(events.flatMap((event) => of(event) ?? [])),
  ];
  const holders = await readersOfHolders(
    store,
    ids(({ budgetHolderId }) => budgetHolderId),
    today,
  );
  const providers = await readersOfProviders(
    store,
    ids(({ careProviderId }) => careProviderId),
  );
  const persons = await readersNamed(
    store,
    ids(({ person }) => person),
  );
  const ofHolder = Map.groupBy(holders.filter(wantsMail), ({ budgetHolderId }) => budgetHolderId);
  const ofProvider = Map.groupBy(providers.filter(wantsMail), ({ careProviderId }) => careProviderId);
  const ofPerson = Map.groupBy(persons.filter(wantsMail), ({ person }) => person);
  const notices = new Map<string, Notice>();
  for (const { id, type, budgetHolderId, careProviderId, person: named } of events) {
    const readers: PersonSettings[] = [
      ...(isFor(type, 'budget-holder') ? (ofHolder.get(budgetHolderId ?? 0) ?? []) : []),
      ...(isFor(type, 'representative') ? (ofPerson.get(named ?? '') ?? []) : []),
      ...(isFor(type, 'care-provider') ? (ofProvider.get(careProviderId ?? 0) ?? []) : []),
    ];
    for (const { person, language, email } of new Map(readers.map((reader) => [reader.person, reader])).values()) {
      const messageCount = (notices.get(person)?.messageCount ?? 0) + 1;
      notices.set(person, { kind: 'messages', person, language, address: email ?? '', lastEventId: id, messageCount });
    }
  }
  return [...notices.values()];
}

function wantsMail({ messageChannel, email }: PersonSettings): boolean {
  return messageChannel === 'email' && email !== null;
}

/** Nobody gets more than one notice in an hour: what comes meanwhile is told in the next. */
async function addNotice(store: Store, notice: Notice, now: number): Promise<void> {
  if (await addToWaiting(store, notice)) return;
  const sentAt = await lastSentTo(store, notice.person);
  const nextAt = sentAt === undefined || sentAt > now ? now : Math.max(now, sentAt + HOUR);
  await addMail(store, [{ ...notice, nextAt }], now);
}

/** Tells each address that another stands in its place, once, whatever the number of processes. */
export async function queueFormerAddresses(store: Store, now: number): Promise<void> {
  for (const { person, language, waiting, addresses } of await formerAddresses(store, AT_ONCE))
    await store.transaction(async (inside) => {
      if (!(await forgetFormerAddresses(inside, person, waiting))) return;
      const told = { kind: 'address-replaced', person, language, lastEventId: null, messageCount: 0 } as const;
      await addMail(
        inside,
        addresses.map((address) => ({ ...told, address, nextAt: now })),
        now,
      );
    });
}
