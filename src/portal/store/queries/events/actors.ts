import type { Caller } from '../../../access/caller.ts';
import { officeKey } from '../../../access/office-key.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** What is written down of whoever does something: as whom they signed in, and for which office. */
export type SignedIn = Pick<Caller, 'subject' | 'role' | 'name' | 'office'>;

/** Who brings a change about; nobody knows any more who it was when it was not recorded then. */
export type Actor = SignedIn | 'portal' | 'not-recorded';

/** Writes down who they are, each of them once for all that they do, and gives the id under which each of them stands. */
export async function keepActors(store: Store, actors: readonly Actor[]): Promise<Map<Actor, string | null>> {
  const ids = new Map<Actor, string | null>([
    ['portal', 'portal'],
    ['not-recorded', null],
  ]);
  const rows: Row<'actor'>[] = [];
  for (const actor of new Set(actors)) {
    if (typeof actor === 'string') continue;
    const row = rowOf(store, actor);
    rows.push(row);
    ids.set(actor, row.id);
  }
  // In one order, so that two who write down the same people do not wait for each other.
  await insertNewRows(
    store,
    'actor',
    rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );
  return ids;
}

/** The id under which somebody stands written down. */
export function actorIdOf({ hash }: Store, by: SignedIn): string {
  return hash(JSON.stringify(['actor', by.subject, by.role, by.name, columnsOfOffice(by)]));
}

function columnsOfOffice({ office }: SignedIn) {
  return { officeKey: office && officeKey(office), officeName: office && office.name };
}

function rowOf(store: Store, by: SignedIn): Row<'actor'> {
  return { id: actorIdOf(store, by), role: by.role, nameSealed: store.seal(by.name), ...columnsOfOffice(by) };
}
