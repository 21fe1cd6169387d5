import type { EventType } from '../../../../contract/events.ts';
import { nothingLeft } from '../../../../domain/nothing-left.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { lock } from '../../locks.ts';
import { type Actor, keepActors } from './actors.ts';
import type { NewRow } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** An event to be written with the change that it tells of. */
export interface NewEvent {
  type: EventType;
  recordId: string;
  budgetHolderId?: number;
  careProviderId?: number;
  providerCode?: string;
  /** It is told to this person alone, by the name that profiles or the staff of an organisation give them. */
  person?: string;
  /** A text may name these cents, months, numbers and reasons given by an office; they are never personal data. */
  params?: Record<string, string | number>;
}

// A reason is free text and may tell of a person's health; nothing else among the params is personal.
function paramsColumns(store: Store, { reason, ...params }: NonNullable<NewEvent['params']>) {
  return {
    paramsJson: JSON.stringify(params),
    reasonSealed: reason === undefined ? null : store.seal(String(reason)),
  };
}

type When = Pick<NewRow<'event'>, 'at' | 'actorId'>;

function rowOf(store: Store, when: When, event: NewEvent): NewRow<'event'> {
  const {
    type,
    recordId,
    budgetHolderId = null,
    careProviderId = null,
    providerCode = null,
    person = null,
    params = {},
    ...rest
  } = event;
  nothingLeft(rest);
  const toldTo = { budgetHolderId, careProviderId, providerCode, person };
  return { type, recordId, ...toldTo, ...when, ...paramsColumns(store, params) };
}

/**
 * Writes events in the transaction of the change that they tell of. Call it last: from here to the
 * commit no other process writes events, so that their numbers appear in order and a reader of the
 * change feed, who asks for what came after a number, misses none. One actor did all of it, or there is one for each
 * event; the portal did it by itself unless somebody is named.
 */
export async function appendEvents(
  store: Store,
  at: number,
  events: readonly NewEvent[],
  by: Actor | readonly Actor[] = 'portal',
): Promise<void> {
  if (events.length === 0) return;
  const actorOf = (index: number): Actor => (isList(by) ? (by[index] ?? 'not-recorded') : by);
  const ids = await keepActors(store, isList(by) ? by : [by]);
  await lock(store, 'events');
  await insertRows(
    store,
    'event',
    events.map((event, index) => rowOf(store, { at, actorId: ids.get(actorOf(index)) ?? null }, event)),
  );
}

function isList(by: Actor | readonly Actor[]): by is readonly Actor[] {
  return Array.isArray(by);
}
