import type { Role, UnnamedActor } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { officeKey } from '../../../access/office-key.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import type { NewRow } from '../../schema.ts';
import type { Store } from '../../store.ts';

/** What is written down of whoever does something: as whom they signed in, and for which office or organisation. */
export type SignedIn = Pick<Caller, 'subject' | 'role' | 'name' | 'office' | 'seat'>;

/** Who brings a change about; nobody knows any more who it was when it was not recorded then. */
export type Actor = SignedIn | 'portal' | 'not-recorded';

/** Writes down who they are, each of them once for all that they do, and gives the id under which each of them stands. */
export async function keepActors(store: Store, actors: readonly Actor[]): Promise<Map<Actor, string | null>> {
  const ids = new Map<Actor, string | null>([
    ['portal', 'portal'],
    ['not-recorded', null],
  ]);
  const rows: NewRow<'actor'>[] = [];
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
  return hash(JSON.stringify(['actor', by.subject, by.role, nameOf(by), columnsOfOffice(by)]));
}

/** Of an organisation it is one of its people who acts. */
function nameOf({ name, seat }: SignedIn): string {
  return seat?.name ?? seat?.code ?? name;
}

/** Whoever works for an organisation acts as that organisation, as somebody at an office does as the office. */
function columnsOfOffice({ office, seat }: SignedIn) {
  if (seat !== undefined && seat.code !== null) {
    return { officeKey: seat.organisation, officeName: seat.organisationName };
  }
  return { officeKey: office && officeKey(office), officeName: office && office.name };
}

function rowOf(store: Store, by: SignedIn): NewRow<'actor'> {
  const { officeKey: key, officeName } = columnsOfOffice(by);
  const named = { nameSealed: store.seal(nameOf(by)), officeKey: key, officeName: store.cover(officeName) };
  return { id: actorIdOf(store, by), role: by.role, ...named };
}

/** Somebody who was written down, as they are read back. */
export interface RecordedActor {
  role: Role;
  name: string;
  /** The office, or the organisation, that they work for. */
  office: { key: string; name: string } | null;
}

/** What a query reads of an actor, whose row may not be there. */
export interface ActorColumns {
  actorId: string | null;
  role: Role | null;
  nameSealed: string | null;
  officeKey: string | null;
  officeName: string | null;
}

export function actorOf(
  store: Store,
  { actorId, role, nameSealed, officeKey: key, officeName: name }: ActorColumns,
): UnnamedActor | RecordedActor {
  if (actorId === 'portal') return actorId;
  if (role === null || nameSealed === null) return 'not-recorded';
  const office = key === null || name === null ? null : { key, name };
  return { role, name: store.unseal(nameSealed), office };
}
