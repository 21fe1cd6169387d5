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
  await insertNewRows(store, 'actor', rows);
  return ids;
}

function rowOf(store: Store, { subject, role, name, office }: SignedIn): Row<'actor'> {
  const ofOffice = { officeKey: office && officeKey(office), officeName: office && office.name };
  return {
    id: store.hash(JSON.stringify(['actor', subject, role, name, ofOffice])),
    role,
    nameSealed: store.seal(name),
    ...ofOffice,
  };
}
